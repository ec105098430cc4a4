package import RugeCore

extension CommandLineProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    let help = (["ruge", "help"] + command).joined(separator: " ")
    let way = words.say(da: "Se »\(help)«.", en: "See “\(help)”.")
    return "\(fault.sentence(words)) \(way)"
  }
}

extension CommandLineFault {
  fileprivate func sentence(_ words: Words) -> String {
    switch self {
    case .unknownOption(let option, let suggestion):
      let unknown = words.say(da: "Tilvalget \(option) findes ikke.", en: "There is no option \(option).")
      let meant = suggestion.map { words.say(da: " Mente du \($0)?", en: " Did you mean \($0)?") }
      return unknown + (meant ?? "")
    case .missingValue(let option, let kind):
      let what = kind.map { " (\($0))" } ?? ""
      return words.say(da: "\(option) mangler en værdi\(what).", en: "\(option) lacks a value\(what).")
    case .valueOfFlag(let option, let value):
      return words.say(
        da: "\(option) tager ingen værdi, men »\(value)« står der.",
        en: "\(option) takes no value, but “\(value)” stands there.")
    case .missingArgument(let names):
      return words.say(da: "Her mangler \(words.choice(names)).", en: "Here \(words.choice(names)) is missing.")
    case .unexpected(let values):
      let quoted = words.list(values.map(words.quoted))
      return words.say(da: "Der er ikke plads til \(quoted).", en: "There is no place for \(quoted).")
    case .badValue(let value, let place, let choices):
      let which =
        choices.isEmpty ? "" : words.say(da: ": skriv \(words.choice(choices))", en: ": give \(words.choice(choices))")
      return words.say(
        da: "»\(value)« passer ikke til \(place)\(which).", en: "“\(value)” does not fit \(place)\(which).")
    case .other(let message):
      return message.last.map { ".!?".contains($0) } == true ? message : message + "."
    }
  }
}
