extension DefinitionProblem {
  /// The short name of the kind of problem, as it is printed in brackets.
  ///
  /// It never changes once released.
  package var id: String {
    switch self {
    case .wrongEncoding: "wrong-encoding"
    case .empty: "empty-file"
    case .tooLarge: "too-large"
    case .invisibleCharacter: "invisible-character"
    case .tooManyFindings: "too-many-findings"
    case .syntax(.tab): "tab-indent"
    case .syntax: "syntax"
    case .tag: "tag"
    case .mergeKey: "merge-key"
    case .severalDocuments: "several-documents"
    case .unknownAlias: "unknown-alias"
    case .aliasToCollection: "alias-to-collection"
    case .duplicateKey: "duplicate-key"
    case .keyNotText: "key-not-text"
    case .fragileText: "fragile-text"
    case .unknownKey: "unknown-key"
    case .strayWord: "stray-word"
    case .missingKey: "missing-key"
    case .emptyValue: "empty-value"
    case .wrongShape: "wrong-shape"
    case .badValue: "bad-value"
    case .severalConditions: "several-conditions"
    case .incomparableField: "incomparable-field"
    case .levelAndChange: "level-and-change"
    case .badID: "bad-id"
    case .reservedID: "reserved-id"
    case .duplicateID: "duplicate-id"
    case .unknownReference: "unknown-reference"
    case .missingTranslation: "missing-translation"
    case .unused: "unused"
    case .followUpNotLast: "follow-up-not-last"
    case .lengthsDisagree: "lengths-disagree"
    }
  }
}
