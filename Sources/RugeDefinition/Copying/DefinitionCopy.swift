package import RugeCore
import RugeYAML

/// A definition made from another: its id and title are exchanged at their places in the text.
///
/// Every other byte stays, comments and line breaks included, so that an author finds what the original explains.
package struct DefinitionCopy: Sendable {
  private let original: SourceText

  package init(of original: SourceText) {
    self.original = original
  }

  /// The text with another id and, where one is given, another title.
  ///
  /// A title in several languages gets the new one in each of them, for the author to translate.
  /// - Returns: The bytes, or `nil` where the original cannot be read.
  package func bytes(id: ElementID, title: String?) -> [UInt8]? {
    guard let root = NodeReader(original).parse() else { return nil }
    var changes = [root["programme"].map { ($0.range, YAMLText.scalar(id.rawValue)) }].compactMap { $0 }
    if let title {
      changes += titles(root["title"]).map { ($0.range, YAMLText.scalar(title)) }
    }
    return replacing(changes)
  }

  private func titles(_ node: Node?) -> [Node] {
    switch node?.content {
    case .mapping(let entries, _): entries.map(\.value)
    case .scalar: node.map { [$0] } ?? []
    default: []
    }
  }

  private func replacing(_ changes: [(range: SourceRange, text: String)]) -> [UInt8] {
    var scalars = Array(String(decoding: original.bytes, as: UTF8.self).unicodeScalars)
    // From the end, so that the places before a change stay where they are.
    for change in changes.sorted(by: { $0.range.start > $1.range.start }) {
      let range = change.range.start..<min(change.range.end, scalars.count)
      // A text in block style reaches over its last line break.
      let lineBreak = scalars[range].last == "\n" ? "\n" : ""
      scalars.replaceSubrange(range, with: Array((change.text + lineBreak).unicodeScalars))
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Array(String(text).utf8)
  }
}
