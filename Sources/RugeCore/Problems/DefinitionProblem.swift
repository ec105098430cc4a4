/// What can be found wrong, or doubtful, in a text that staff write: a programme, a workspace's settings, a plugin's
/// manifest.
///
/// RugeWords has a sentence for each; ``id`` is the short name that scripts may rely on.
package enum DefinitionProblem: Problem, Hashable {
  // The file as a whole
  case wrongEncoding(Encoding)
  case empty
  case tooLarge(Limit)
  /// A character that cannot be seen, by its code point.
  case invisibleCharacter(UInt32)
  /// Further findings are left out; the number is how many are shown.
  case tooManyFindings(Int)

  // YAML
  case syntax(SyntaxMistake)
  case tag(String)
  case mergeKey
  case severalDocuments
  case unknownAlias(String)
  case aliasToCollection(String)
  case duplicateKey(String)
  case keyNotText
  /// Advice: a text inside `{…}` or `[…]` that only its quotes keep in one piece.
  case fragileText

  // Keys and values
  case unknownKey(String, known: [String])
  /// A word without a value among the keys of a `{…}`: the rest of a text with a comma.
  case strayWord(String)
  case missingKey(String)
  case emptyValue(String)
  case wrongShape(expected: Shape, found: Shape)
  case badValue(String, expected: Expectation)
  case severalConditions([String])
  /// A condition compares a field that has no fixed answers.
  case incomparableField(String)
  /// A test asks for a number and for its change at once.
  case levelAndChange

  // Names
  case badID(String)
  case reservedID(String)
  case duplicateID(String, ElementKind)
  case unknownReference(String, ElementKind)

  // Meaning
  case missingTranslation(Language)
  case unused(String, ElementKind)
  case followUpNotLast(String)
  /// The stages together, from shortest to longest, cannot fit the programme's length.
  case lengthsDisagree(stages: ProgrammeLength, programme: ProgrammeLength)

  package var exitStatus: ExitStatus { .failed }
}
