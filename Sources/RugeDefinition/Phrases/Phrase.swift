package import RugeCore
package import RugeYAML

/// A value that the programme language writes as a few words: `2 weeks after enrolment`.
///
/// Reading what ``phrase`` writes gives the same value again.
package protocol Phrase: Sendable {
  /// What to tell an author whose words are none.
  static var expectation: DefinitionProblem.Expectation { get }
  /// Words that an author may write, each of them right; editors show them.
  static var examples: [String] { get }
  /// A regular expression that fits all words which the reader takes, for editors; `nil` where none says enough.
  static var pattern: String? { get }
  /// The value that the words stand for, or `nil`.
  init?(phrase: String)
  /// The value in the words of the language.
  var phrase: String { get }
  /// The elements of the programme that the words name.
  var references: [ElementReference] { get }
  /// What was meant by words that are none, where only this kind of phrase can tell: for the order that they stand in,
  /// or for what is said elsewhere.
  static func corrected(_ phrase: String) -> String?
}

extension Phrase {
  package static var examples: [String] { [] }
  package static var pattern: String? { nil }
  package var references: [ElementReference] { [] }
  package static func corrected(_ phrase: String) -> String? { nil }
}

extension Notation where Value: Phrase {
  /// A value written in words; what it names is looked up when the whole text has been read.
  package static var phrase: Notation {
    let words: Notation = .scalar(
      Value.expectation, examples: Value.examples, pattern: Value.pattern, suggestion: Value.corrected
    ) { Value(phrase: $0) }
    return Notation(shape: words.shape) { node, reader in
      guard let value = words.read(node, reader) else { return nil }
      for reference in value.references {
        reader.names.refer(to: reference.name, anyOf: reference.kinds, at: node.range) { names in
          reference.suggestion(among: names) ?? value.meant(by: node.scalar?.text ?? "", without: reference.name)
        }
      }
      return value
    }
  }
}

extension Phrase {
  /// What a phrase was meant to be in which a word of the language, misspelt or in Danish, is taken for a name.
  fileprivate func meant(by text: String, without name: String) -> String? {
    let others = Set(references.map(\.name)).subtracting([name])
    return ValueSlip(text, wanting: Self.expectation) { candidate in
      Self(phrase: candidate)?.references.allSatisfy { others.contains($0.name) } ?? false
    }.suggestion
  }
}
