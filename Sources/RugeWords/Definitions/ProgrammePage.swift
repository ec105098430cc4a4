package import RugeCore

/// A programme's definition as a page that a board can read and approve: whole sentences, in Markdown.
package struct ProgrammePage: Sendable {
  package let programme: Programme
  package let words: Words
  let names: ProgrammeWords

  package init(_ programme: Programme, in words: Words) {
    self.programme = programme
    self.words = words
    self.names = ProgrammeWords(words, programme)
  }

  /// The page; it ends with a line break.
  package var markdown: String {
    let sections = [
      opening, roles, forms, stages, exits, sessions, milestones, indicators, calendar, reminders, reports,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var opening: [String] {
    var paragraphs: [String] = []
    if let host = programme.host {
      paragraphs.append(words.say(da: "Programmet drives af \(host).", en: "The programme is run by \(host)."))
    }
    switch programme.length {
    case nil: break
    case .open?: paragraphs.append(words.say(da: "Det har ingen fast slutning.", en: "It has no fixed end."))
    case let length?:
      paragraphs.append(words.say(da: "Det varer \(words.length(length)).", en: "It takes \(words.length(length))."))
    }
    var lines = ["# \(markdown(programme.title[words.language]))"]
    if !paragraphs.isEmpty { lines += ["", markdown(paragraphs.joined(separator: " "))] }
    if let source = programme.source {
      lines += ["", words.say(da: "Grundlag: ", en: "Based on: ") + markdown(source)]
    }
    return lines
  }

  /// A section with a bullet for each element; empty where there are none.
  func section<Element>(_ title: String, _ elements: [Element], _ item: (Element) -> String) -> [String] {
    elements.isEmpty ? [] : ["## \(title)", ""] + elements.map { "- \(item($0))" }
  }

  /// A name in bold, followed by sentences; those that are `nil` are left out.
  func entry(_ name: String, _ sentences: [String?]) -> String {
    let text = sentences.compactMap { $0 }.joined(separator: " ")
    return "**\(markdown(name))**" + (text.isEmpty ? "" : ": \(markdown(text))")
  }

  /// A text in which nothing is taken for Markdown's own signs.
  func markdown(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#": escaped += "\\\(character)"
      case "\n", "\r\n", "\r": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension String {
  /// The text with a capital first letter, as a sentence begins.
  var sentenceStart: String {
    prefix(1).uppercased() + dropFirst()
  }
}
