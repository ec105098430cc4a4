import Foundation
import RugeTestSupport

/// A mistake that somebody makes in a definition, with marks where it should be found.
struct MistakeCase {
  /// What is wrong, in a few words.
  let title: String
  let text: MarkedText

  /// The cases of a file: a line `=== title` before each, and `⟨U+00A0⟩` for a character that no editor shows.
  static func all(in path: String) throws -> [MistakeCase] {
    let file = String(decoding: try Repository.file(path), as: UTF8.self)
    return ("\n" + file).components(separatedBy: "\n=== ").dropFirst().map { section in
      let lines = section.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let body = lines.count > 1 ? String(lines[1]) : ""
      return MistakeCase(
        title: String(lines[0]), text: MarkedText(body.withCharacters.endingWithBreak, file: "kursus.yaml"))
    }
  }
}

extension String {
  /// With each `⟨U+00A0⟩` as the character that it names.
  fileprivate var withCharacters: String {
    replacing(/⟨U\+([0-9A-F]+)⟩/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }

  /// The line break before the next section's mark is the text's own.
  fileprivate var endingWithBreak: String { hasSuffix("\n") || isEmpty ? self : self + "\n" }
}
