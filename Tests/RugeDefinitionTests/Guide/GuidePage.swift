import Foundation
import RugeCore

/// A page that explains the language, with what it shows.
struct GuidePage {
  /// A definition that the page shows, with the sentences that it says `ruge programme show` prints of it.
  struct Example {
    let source: SourceText
    let sentences: [String]
  }

  private static let folder = "Sources/RugeDefinition/Documentation.docc/"

  private let name: String
  private let text: String

  init(_ name: String) throws {
    self.name = name
    text = String(decoding: try Repository.file(Self.folder + name), as: UTF8.self)
  }

  /// The definitions in the page's order; one that is only a part of one gets the two lines that it lacks.
  var examples: [Example] {
    text.components(separatedBy: "\n```yaml").dropFirst().enumerated().map { number, section in
      let parts = section.components(separatedBy: "\n```\n")
      let (info, body) = parts[0].headAndTail
      let whole = info == " fragment" ? "programme: example\ntitle: Example\n" + body : body
      return Example(
        source: SourceText(name: "\(name), example \(number + 1)", text: whole + "\n"),
        sentences: Self.quotes(atStartOf: parts.dropFirst().first ?? ""))
    }
  }

  /// The text of the first block in a language.
  func block(in language: String) -> String {
    let start = text.components(separatedBy: "```\(language)\n").dropFirst().first ?? ""
    return start.components(separatedBy: "```").first ?? ""
  }

  /// The cells of the rows below a heading's table, the head left out.
  func rows(below heading: String) -> [[String]] {
    let section = text.components(separatedBy: "\n## \(heading)\n").dropFirst().first ?? ""
    let lines = section.split(separator: "\n").drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return lines.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    }
  }

  /// The quoted paragraphs right below an example.
  private static func quotes(atStartOf text: String) -> [String] {
    let paragraphs = text.components(separatedBy: "\n\n").map { $0.split(separator: "\n") }
    return paragraphs.prefix { $0.allSatisfy { $0.hasPrefix("> ") } }
      .map { $0.map { $0.dropFirst(2) }.joined(separator: " ") }.filter { !$0.isEmpty }
  }
}

extension String {
  /// What stands on the first line, and everything after it.
  fileprivate var headAndTail: (String, String) {
    let lines = split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
  }

  /// What stands between backticks.
  var codeSpans: [String] {
    components(separatedBy: "`").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
  }
}
