import RugeCore

/// What is said of names that have no title.
extension Words {
  /// That people read ids where nothing says what they are called, and how a title is written.
  func untitled(_ names: [String], _ form: DefinitionProblem.TitleForm) -> String {
    let all = list(names.map(quoted))
    let example = titled(names.first ?? "", form)
    return switch form {
    case .ask, .question:
      say(
        da: "Spørgsmålet \(all) er ikke formuleret, så id’et læses på alle sprog; skriv »\(example)«.",
        en: "The question \(all) is not put into words, so that its id is read in every language; write "
          + "“\(example)”.")
    default:
      names.count == 1
        ? say(
          da: "\(all) har ingen titel, så id’et læses på alle sprog; skriv »\(example)«.",
          en: "\(all) has no title, so that its id is read in every language; write “\(example)”.")
        : say(
          da: "\(all) har ingen titler, så id’erne læses på alle sprog; skriv »\(example)«.",
          en: "\(all) have no titles, so that their ids are read in every language; write “\(example)”.")
    }
  }

  /// How something is written with a title.
  private func titled(_ id: String, _ form: DefinitionProblem.TitleForm) -> String {
    let text = "{da: …, en: …}"
    return switch form {
    case .title: "title: \(text)"
    case .ask: "ask: \(text)"
    case .question: "\(id): {ask: \(text), answer: …}"
    case .item: "{id: \(id), title: \(text)}"
    case .period: "\(id): {title: \(text), dates: …}"
    case .round: "\(id): {title: \(text), when: …}"
    case .option: "\(id): \(text)"
    case .participant: "{kind: \(id), title: \(text)}"
    }
  }
}
