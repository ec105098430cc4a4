package import RugeCore
package import RugeYAML

/// The language of definitions as a JSON Schema, made of the very notations that read it.
package enum DefinitionSchema {
  /// Describes what a definition may hold.
  ///
  /// - Parameters:
  ///   - expectation: what to write, for a value written in words.
  ///   - element: what an element of a kind is called, with its article.
  /// - Returns: a whole JSON Schema.
  package static func document(
    expectation: @escaping @Sendable (DefinitionProblem.Expectation) -> String,
    element: @escaping @Sendable (DefinitionProblem.ElementKind) -> String
  ) -> JSONValue {
    let schema = JSONSchema { shape in
      switch shape {
      case .scalar(.oneOf, _, _): nil
      case .scalar(let expected, _, _): expectation(expected)
      case .name(_, let kind?): element(kind)
      case .name, .text, .list, .steps, .mapping, .either, .definition: nil
      }
    }
    return schema.document(of: Notation<Programme>.programme.shape)
  }
}
