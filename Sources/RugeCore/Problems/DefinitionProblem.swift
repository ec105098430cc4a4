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
  case tooManyFindings(Int, leftOut: Int)

  // YAML
  case syntax(SyntaxMistake)
  /// Advice: what follows hangs on a line that cannot be read, and was not looked at.
  case unread
  case tag(String)
  case mergeKey
  case severalDocuments
  case unknownAlias(String)
  case aliasToCollection(String)
  case duplicateKey(String, spelt: String? = nil)
  case keyNotText
  /// A name that is given with `&` and never used: most likely a text that begins with `&`.
  case unusedAnchor(String)
  /// Advice: a text inside `{…}` or `[…]` that only its quotes keep in one piece.
  case fragileText

  // Slips of the pen
  /// A space that only looks like one.
  case noBreakSpace
  /// “…” around a value, which YAML takes for a part of it.
  case typographicQuotes
  /// A `#` right before a word, which makes a remark of the rest of a text.
  case cutOff(String)
  /// `~` or `null`, which is that text and not nothing.
  case nullWord(String)
  /// `10.000`, which is ten with three decimals.
  case thousandsPoint(String)
  /// Two keys that only capitals tell apart.
  case similarKeys(String)
  /// Something like `key:value` inside a text of several lines.
  case swallowedKey(String)

  // Keys and values
  case unknownKey(String, known: [String])
  /// A word without a value among the keys of a `{…}`: the rest of a text with a comma.
  case strayWord(String)
  case missingKey(String)
  case emptyValue(String)
  /// A text for people with nothing in it.
  case emptyText
  case emptyList
  /// A list without its brackets; inside `{…}` it may also be a text without its quotes.
  case bareList(mayBeText: Bool)
  case wrongShape(expected: Shape, found: Shape)
  case badValue(String, expected: Expectation)
  /// A day that no calendar has, and the last one of its month: `31 June`, `30 June`.
  case noSuchDay(String, last: String)
  case severalConditions([String])
  /// What is asked of something stands beside it instead of with it, `{indicator: x, at_least: 3}`, and how it is written:
  /// `indicator: {id: …, at_least: …}`.
  case testOutside(String)
  /// An item of a list is one thing with its title, and here stand several.
  case severalInItem([String])
  /// A condition compares a field that has no fixed answers.
  case incomparableField(String)
  /// Where one certain answer to a field should stand, such as the example, is a test or a list.
  case oneAnswer(field: String, example: String)
  /// A test asks for a number and for its change at once.
  case levelAndChange
  /// A bound of a test says nothing beside another one, or only contradicts it: `{is: 3, at_least: 2}`.
  case redundantBound(String, beside: String)
  /// A test gives a number in a unit that is not that of what is tested.
  case otherUnit(String, of: TestedNumber)
  /// A key of a part of the language that this version does not read yet: contracts about money.
  case notYet(String)

  // Names
  case badID(String)
  case reservedID(String)
  case duplicateID(String, ElementKind)
  /// There is no element of a kind; it may be that one of another kind has the id.
  case unknownReference(String, ElementKind, isA: ElementKind? = nil)
  /// A cohort gives a date to a name that the programme's own calendar lacks, where it would stand for such dates.
  case dateOutsideCalendar(String, dates: String)
  /// What a choice or a state is called is how another one is named.
  case nameOfAnother(String, other: String)
  /// Two choices or states are called the same in a language.
  case sameTitle(String, other: String)
  /// A choice or a state is called what says of any question that nobody knows, or that it does not apply.
  case answerWord(String)
  /// `was` names the element itself.
  case wasItself(String)
  /// `was` names an id that still is an element of its own.
  case stillThere(String, of: String)
  /// Two elements say that they were each other.
  case swappedIDs(String, String)

  // Meaning
  case missingTranslation(Language)
  /// A text without a language in a definition that has several.
  case withoutLanguage
  /// Names that people read because nothing says what they are called, in a definition of several languages.
  case untitled([String], TitleForm)
  case unused(String, ElementKind)
  case followUpNotLast(String)
  /// The stages together, from shortest to longest, cannot fit the programme's length.
  case lengthsDisagree(stages: ProgrammeLength, programme: ProgrammeLength)

  /// A gate, or what a milestone is reached by.
  case neverHolds(ConditionObstacle)
  /// A stage behind a gate of another that never opens.
  case unreachableStage(String, behind: String)
  /// Milestones that are each reached only when the next one is, the last one of them by the first.
  case waitsForItself([String])
  /// A milestone that is due only after a gate that waits for it.
  case dueAfterGate(milestone: String, stage: String)
  case dueOutsideStage(milestone: String, stage: String, Offset.Direction)
  /// A milestone is due only when the programme is over.
  case dueAfterEnd(milestone: String, length: ProgrammeLength)
  /// The dates of the stages together reach over so long, and the programme's length is another.
  case datesBeyondLength(Span, length: ProgrammeLength)
  /// Something that is asked for on a day on which nobody can be asked.
  case neverAsked(String, UselessDay)
  /// A target that no figure on the scale can reach.
  case targetBeyondScale(String, ClosedRange<Int>)
  /// Our own deadline for a report comes before what it covers is over.
  case internalTooEarly(String)
  /// Between the times that a report covers there is time that no report is about.
  case leavesTimeOut(String)
  /// A report is due just before what it would cover is over, so that it is about the time before.
  case dueBeforeCutOff(String)
  /// Sessions are planned for each stage of a programme that has none.
  case nothingPlanned(String)
  /// The dates of a stage are so many days, weeks or months, and its length is another.
  case datesDisagree(stage: String, dates: Span, length: ProgrammeLength)
  /// A day or period of a cohort begins before one that the calendar has above it.
  case datesOutOfOrder(String, above: String)
  case datesOverlap(stage: String, previous: String)
  case cohortLacksDate(String, cohort: String)
  /// A gate waits for what is agreed only, and these milestones, which everybody needs, count for no gate.
  case leftOutOfAgreed([String])
  /// A form by whose score somebody is chosen or let through has none.
  case formWithoutScore(String)
  /// A score of a form that asks for no number.
  case nothingToScore(String)
  /// `total` of an indicator without categories.
  case nothingToTotal
  /// A condition tests the change of an indicator that has no baseline.
  case changeWithoutBaseline(String)
  /// A report is to compare the figures of a period, and lacks what that takes.
  case comparesNothing(lacking: ComparisonLack)
  /// A key of an indicator whose figures are counted and never typed in.
  case besideCount(String)
  /// Categories that each stand for the next one, the last of them for the first.
  case mergesItself([String])
  /// A category, and one under its `merges` that stands for others itself.
  case mergesMerged(String, String)
  /// Questions that are each left out by the answer to the next one, the last of them by the first.
  case leftOutByItself([String])
  /// States of which one ends it, with others after them.
  case endsNotLast
  /// A cohort gives several days to what is a day.
  case periodForDay(String)
  /// A role of those who take part does what the other side should: reviews, chooses, signs besides them.
  case ownSide(role: String)
  /// The role that holds a kind of session is to confirm it, too.
  case hostConfirms(role: String)
  /// A stage is chosen for by a round of a form that is answered only when it has begun.
  case choiceTooLate(stage: String, form: String)

  package var exitStatus: ExitStatus { .failed }
}
