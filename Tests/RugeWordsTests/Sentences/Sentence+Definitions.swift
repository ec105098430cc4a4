import RugeCore
import RugeWords

extension Sentence {
  /// Everything that can be found wrong in a definition, in each of its forms.
  static let definitions: [Sentence] = problems(texts + syntax + expectations + names)

  private static let texts: [any ExplainedProblem] =
    [DefinitionProblem.Encoding.utf16, .singleByte].map { DefinitionProblem.wrongEncoding($0) }
    + [
      DefinitionProblem.Limit.bytes(1 << 20), .depth(64), .nodes(200_000), .aliases(100), .scalarBytes(65_536),
    ].map { DefinitionProblem.tooLarge($0) } + [
      DefinitionProblem.empty, DefinitionProblem.invisibleCharacter(0x202E), DefinitionProblem.tooManyFindings(200),
      DefinitionProblem.tag("!!str"), DefinitionProblem.mergeKey, DefinitionProblem.severalDocuments,
      DefinitionProblem.unknownAlias("a"), DefinitionProblem.aliasToCollection("a"),
      DefinitionProblem.duplicateKey("a"),
      DefinitionProblem.keyNotText, DefinitionProblem.fragileText,
    ]

  private static let syntax: [any ExplainedProblem] = [
    DefinitionProblem.SyntaxMistake.tab, .colonInText, .missingColon, .wrongIndent, .dashNotAllowed, .keyNotAllowed,
    .unclosedQuote, .unclosedList, .unclosedMapping, .missingValue, .unknownEscape, .reservedStart("@"), .blockHeader,
    .directive, .textAfterEnd, .other,
  ].map { DefinitionProblem.syntax($0) }

  private static let expectations: [any ExplainedProblem] = [
    DefinitionProblem.Expectation.boolean, .integer(0...9), .number, .date, .timeZone, .oneOf(["a", "b"]), .span,
    .every, .length, .dayRule, .milestoneDue, .reminderAnchor, .plan, .periodDates, .reportDue, .roleTime, .fieldKind,
    .condition, .target,
  ].map { DefinitionProblem.badValue("snart", expected: $0) }

  private static let shapes: [DefinitionProblem.Shape] = [.text, .list, .mapping]

  private static let names: [any ExplainedProblem] =
    shapes.flatMap { expected in
      shapes.filter { $0 != expected }.map { DefinitionProblem.wrongShape(expected: expected, found: $0) }
    }
    + DefinitionProblem.ElementKind.allCases.flatMap { kind in
      [
        DefinitionProblem.duplicateID("a", kind), .unknownReference("a", kind), .unused("a", kind),
      ] as [any ExplainedProblem]
    }
    + Language.allCases.map { DefinitionProblem.missingTranslation($0) }
    + [
      DefinitionProblem.unknownKey("stagess", known: ["stages", "title"]), DefinitionProblem.strayWord("og"),
      DefinitionProblem.missingKey("title"), DefinitionProblem.emptyValue("title"),
      DefinitionProblem.severalConditions(["any", "all"]), DefinitionProblem.incomparableField("bemærkning"),
      DefinitionProblem.badID("1a"), DefinitionProblem.reservedID("all"), DefinitionProblem.followUpNotLast("a"),
      DefinitionProblem.lengthsDisagree(
        stages: .between(Span(7, .month), Span(9, .month)), programme: .between(Span(4, .month), Span(6, .month))),
    ]
}
