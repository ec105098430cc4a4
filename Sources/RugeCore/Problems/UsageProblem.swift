/// A command line that cannot be carried out as it stands.
package enum UsageProblem: Problem, Hashable {
  /// A word of the command line, by place from 1, has bytes that are no UTF-8: what they were to say nobody can tell.
  case wordNotText(Int)
  /// An option is needed, since nobody can be asked.
  case missing(option: String, choices: [String])
  /// Something is to be done against a rule, and nobody says why.
  case reasonMissing
  /// A session needs somebody and a length.
  case sessionIncomplete
  /// A session was told in one answer, and nothing in it is a length.
  case lengthMissing(String)
  /// A session was told in one answer, and nobody stands before its length.
  case nobodyBeforeLength(String)
  /// What is to be done next would be nobody's, since nobody who takes part was there.
  case nobodyForActions
  /// One number of heads for several organisations, of which nobody knows whose they are.
  case guestsOfSeveral(kind: String?)
  /// `KEY=VALUE` was expected.
  case notKeyValue(String)
  /// Several of what an option takes one of, with commas between them.
  case severalInOne(option: String, [String])
  /// The value of a question or agreement is not of its kind.
  case badValue(key: String, value: String, expected: Expected)
  /// Several options of the question are called so.
  case ambiguousOption(key: String, value: String, options: [String])
  /// The number stands beside a unit that is not the question's own.
  case otherUnit(key: String, value: String, unit: String, own: LocalisedText)
  /// The id of something else stands where a programme is to be named.
  case notAProgramme(NumberedID, version: ElementID? = nil)
  /// A state of a record stands among what it says.
  case stateAsValue(String)
  /// Of these, only one can be given.
  case excludeEachOther([String])
  /// One of these is needed, and no more than one.
  case oneNeeded([String])
  /// Some options say nothing without another.
  case needs([String], other: String)
  /// The option takes a number from one to another; where there is no other, any larger one.
  case outOfRange(option: String, Int, Int?)
  /// Filters choose among all, and one is named.
  case filtersBesideReference
  /// Two bodies are to be named.
  case mergeIncomplete
  /// A length and a note are two words, and there are more.
  case noteNotQuoted
  /// The same key twice in one command.
  case repeatedKey(String)
  /// A figure was to be recorded, and none was typed; the command that removes one, where that was meant.
  case figureEmpty(String, removing: String?)
  /// A name without a letter or number, or one that reads as an id.
  case notAName(String)
  case badLocale(String)
  case unknownTimeZone(String)
  case unknownFormat(String, known: [String])
  /// Tables are several files, and a file was named for them.
  case tablesNeedFolder
  /// The option takes one of a few words, and this is none of them.
  case unknownChoice(String, option: String, known: [String])
  /// A sheet was named of a file that has none.
  case noSheets(String)
  case nothingToDo
  /// Those who take part go without a name, and the organisation that is to be enrolled has one.
  case participantsAreNameless(programme: String)
  /// Somebody is to be enrolled without a name where names are used.
  case participantsHaveNames(programme: String)
  /// Questions would have to be answered, and there is no terminal to ask at; what says the same on the command line.
  case nobodyToAsk(instead: [String])
  /// Help about something that is neither a command nor a topic.
  case noHelp(String, suggestion: String?)
  /// A file or a folder is to be named, and nothing stands there.
  case emptyPath
  /// There is no such command, or none under the one before it; the words that lead there.
  case noCommand(String, under: [String], suggestion: String?)
  /// A cohort is to be made, changed or closed by a command, and cohorts are written in the definition.
  case cohortsAreWritten
  /// A value begins with a minus and so was taken for an option; how the command could be written.
  case minusInValue(String, command: String)
  /// A length has a minus before it; how the command could be written.
  case negativeLength(String, command: String)
  /// Something is to be done, and nothing is said but by whom or when.
  case promiseEmpty(String)
  /// A setting that the workspace has for everybody, and no person for themselves.
  case workspaceSetting(String)
  /// A question was left without an answer.
  case answerNeeded
  /// An answer is none of what there is to choose from.
  case noSuchChoice(String)

  /// What a value should have been.
  package enum Expected: Hashable, Sendable {
    case yesOrNo, number, date, pastDate, link
    case wholeNumber(ClosedRange<Int>)
    case oneOf([String])
    /// One of a question's options, by what they are called.
    case option([LocalisedText])
    /// An amount in a currency.
    case money(String)
    case targetOrNone, dateOrNone, neededOrNone
    /// Of a milestone that everybody needs.
    case dateOrWaiver
    /// An id of the programme language.
    case elementID
    /// An id that nothing has yet.
    case newID
    /// A text of a report, of so many kilobytes at most.
    case narrative(kilobytes: Int)
  }

  package var exitStatus: ExitStatus {
    switch self {
    case .excludeEachOther, .oneNeeded, .needs, .outOfRange, .filtersBesideReference, .mergeIncomplete, .noteNotQuoted,
      .missing, .reasonMissing, .sessionIncomplete, .lengthMissing, .nobodyBeforeLength, .nobodyForActions,
      .guestsOfSeveral, .notKeyValue, .severalInOne,
      .repeatedKey, .badLocale, .unknownTimeZone, .unknownFormat, .tablesNeedFolder, .unknownChoice, .noSheets,
      .nothingToDo, .stateAsValue, .notAProgramme, .participantsAreNameless, .participantsHaveNames, .nobodyToAsk,
      .answerNeeded, .noSuchChoice, .workspaceSetting, .noHelp, .emptyPath, .noCommand, .cohortsAreWritten,
      .minusInValue, .negativeLength,
      .promiseEmpty, .wordNotText:
      .usage
    case .badValue, .figureEmpty, .ambiguousOption, .otherUnit, .notAName: .badInput
    }
  }
}
