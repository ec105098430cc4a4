package import RugeCore

/// What YAML a ``Notation`` accepts, described by the same combinators that read it.
///
/// A shape is made only where somebody asks for it; reading never does. It may accept a little more than the reader,
/// such as a reference to an element that is not there, and never less.
package indirect enum Shape: Sendable {
  /// A text of any kind.
  case text
  /// A text that stands for a value, with examples of such texts, and a regular expression that fits all of them.
  case scalar(DefinitionProblem.Expectation, examples: [String] = [], pattern: String? = nil)
  /// A name of the author's own, or the name of an element of that kind.
  case name(NameRule, of: DefinitionProblem.ElementKind? = nil)
  /// A list with at least so many items.
  case list(of: Shape, least: Int = 0)
  /// A list of items, the last of which may be of another shape; any may be in a list by itself.
  case steps(of: Shape, last: Shape)
  /// A mapping, with certain keys or with names of the author's own.
  case mapping(MappingShape)
  /// Any one of several.
  case either([Shape])
  /// A shape that is known by a name, since it is used in several places or contains itself.
  case definition(String, @Sendable () -> Shape)
}

extension Shape {
  /// A mapping with certain keys.
  package static func mapping(_ keys: Keys) -> Shape { .mapping(keys.shape) }

  /// A mapping from names of the author's own to values.
  package static func table(of value: Shape, names: NameRule = .any) -> Shape {
    .mapping(MappingShape(names: names, others: value))
  }

  /// A mapping with exactly one of certain keys; a word without a shape is left out.
  package static func oneKey(of words: [String], _ shape: (String) -> Shape?) -> Shape {
    let properties = words.compactMap { word in shape(word).map { MappingShape.Property(word, $0) } }
    return .mapping(MappingShape(properties, hasOneKey: true))
  }
}
