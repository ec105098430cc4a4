import RugeCore
import RugeTestSupport
import RugeWords

extension Sentence {
  /// Every problem that a person can run into, in each of its forms.
  static let problems: [Sentence] =
    problems(reference) + problems(usage) + problems(workspace) + problems(input) + problems(store)
    + problems(imports) + problems(draft) + others

  private static let reference: [ReferenceProblem] =
    kinds.map { .notFound($0, "Læsehund", suggestion: nil, known: []) } + [
      .notFound(.organisation, "Læsehund", suggestion: "Læsehunde", known: []),
      .notFound(.stage, "fase", suggestion: nil, known: ["afklaring", "udvikling"]),
      .ambiguous(.organisation, "natte", candidates: ["O-1  Natteravnene", "O-2  Natteliv"]),
      .ambiguousSetting(
        "person", .person, "Mette", candidates: ["P-1", "P-27"], settling: "ruge config set person P-1"),
      .notEnrolled(organisation: "Læsehunde"),
      .otherKind(.enrolment, "E-3", wanted: .organisation, instead: "O-2"),
      .otherKind(.meeting, "S-12", wanted: .person, instead: nil),
      .notFound(.person, "", suggestion: nil, known: []),
    ]

  private static let kinds: [ReferenceProblem.Kind] = [
    .organisation, .person, .enrolment, .programme, .version, .stage, .form, .field, .milestone, .indicator, .session,
    .exit, .role, .agreement, .report, .change, .plugin, .channel,
  ]

  private static let usage: [UsageProblem] =
    expected.map { .badValue(key: "frivillige", value: "mange", expected: $0) } + [
      .missing(option: "--programme", choices: []), .missing(option: "--programme", choices: ["rugekassen", "klima"]),
      .otherUnit(key: "løn", value: "12 EUR", unit: "EUR", own: LocalisedText("DKK")), .stateAsValue("optaget"),
      .wordNotText(3), .reasonMissing, .sessionIncomplete, .lengthMissing("Lekt"), .nobodyBeforeLength("90m"),
      .nobodyForActions, .guestsOfSeveral(kind: nil),
      .guestsOfSeveral(kind: "café"), .tablesNeedFolder, .notKeyValue("frivillige"),
      .severalInOne(option: "--as", ["mentor=Mette", "rådgiver=Omar"]),
      .notAProgramme(.subject(.programme(1)), version: "rugekassen"),
      .notAProgramme(.subject(.programme(9))), .notAProgramme(.session(SessionID(6))),
      .notAProgramme(.subject(.organisation(2))), .notAProgramme(.subject(.person(3))),
      .notAProgramme(.subject(.enrolment(4))), .notAProgramme(.record(RecordID(5))),
      .notAProgramme(.action(ActionID(7))), .repeatedKey("frivillige"), .figureEmpty("frivillige", removing: nil),
      .figureEmpty("frivillige", removing: "ruge undo 7"),
      .notAName("E-5"), .badLocale("sv"),
      .unknownTimeZone("Europe/Odense"), .unknownFormat("docx", known: ["html", "csv"]), .nothingToDo,
      .nobodyToAsk(instead: ["--from", "--output"]), .answerNeeded, .noSuchChoice("4"),
      .excludeEachOther(["--private", "--shared"]),
      .oneNeeded(["REF", "--cohort"]), .needs(["--why"], other: "REF"),
      .needs(["--times", "--until"], other: "--every"),
      .outOfRange(option: "--ahead", 0, 3660), .outOfRange(option: "--limit", 1, nil), .filtersBesideReference,
      .mergeIncomplete, .noteNotQuoted, .emptyPath,
      .noCommand("lst", under: ["session"], suggestion: "list"), .noCommand("xyz", under: [], suggestion: nil),
      .cohortsAreWritten,
      .negativeLength("-60m", command: "ruge session log Læsehunde 60m"), .promiseEmpty("by friday"),
      .minusInValue("-5", command: "ruge indicator record Læsehunde kommuner -- -5"),
    ]

  private static let expected: [UsageProblem.Expected] = [
    .yesOrNo, .number, .date, .pastDate, .link, .wholeNumber(1...5), .oneOf(["lille", "stor"]), .targetOrNone,
    .dateOrNone,
    .neededOrNone, .elementID, .newID, .narrative(kilobytes: 100),
  ]

  private static let workspace: [WorkspaceProblem] =
    [
      .none(from: "/home/mette"), .exists("/home/mette/x"),
      .unsafeFolder("/home/mette/Dropbox", .synchronised(by: "Dropbox")), .unsafeFolder("/mnt/x", .network("nfs4")),
      .nothingApplied, .nothingToCheck, .noDefinitions("Programmes"), .incompleteInstallation("/opt/ruge/share"),
    ] + obstacles.flatMap { [.cannotWrite("/x", reason: $0), .cannotRead("/x", reason: $0)] }

  private static let obstacles: [FileObstacle] = [
    .missing, .exists, .isFolder, .notAFolder, .notAllowed, .readOnly, .diskFull, .other("EIO"),
  ]

  private static let input: [InputProblem] = [
    .dayNotUnderstood("snart"), .dayNotWritten("i går"), .dayDoesNotExist("2026-02-30"), .dayYearUnclear("1/2/26"),
    .dayOutOfRange("10000-01-01"), .dayDirectionUnclear("3/9", past: "2025-09-03", future: "2026-09-03"),
    .dayWeekdayDiffers("mandag 2026-01-13", day: "2026-01-13"), .durationNotUnderstood("længe"),
    .durationWithoutUnit("90"), .durationNotWholeMinutes("1.33h"), .durationOutOfRange("0m"),
    .numberNotUnderstood("mange"), .numberAmbiguous("1.000"), .numberInOtherNotation("1.5", expected: .comma),
    .numberInOtherNotation("1,5", expected: .point), .numberTooLong("0.0000001"), .yesOrNoNotUnderstood("måske"),
    .timeNotUnderstood("25:00"),
    .lengthNotUnderstood("længe"), .registrationNotANumber(.cvr, "1234"), .registrationNotANumber(.orgnr, "1234"),
    .emailNotUnderstood("mette"), .phoneNotUnderstood("ring"),
    .nameEmpty, .nameTooLong("Læse", limit: 200), .nameHasHiddenCharacter("Læse", "\u{200B}"),
  ]

  private static let draft: [DraftProblem] = [
    .noName("?"), .timeForName("6 måneder"), .yesOrNoForName("ja"), .nothingForName("ingen"), .meetingUnclear("2 uger"),
    .hoursUnclear("14 timer"), .meetingTwofold("Lab, 4, 5"), .rhythmUnclear("tit"),
    .audienceUnclear("naboen, hvert år"), .severalAudiences("bestyrelsen og fonden, hvert år"),
    .reportPeriodUnclear("fonden, tit"),
  ]

  private static let store: [StoreProblem] = [
    .cannotWithdraw(sequence: 7, .unknown), .cannotWithdraw(sequence: 7, .already(by: 9)),
    .cannotWithdraw(sequence: 7, .isWithdrawal), .cannotWithdraw(sequence: 7, .otherSubject),
    .backupUnusable(path: "/x", .noManifest), .backupUnusable(path: "/x", .newerFormat),
    .backupUnusable(path: "/x", .fileMissing("ruge.sqlite")), .backupUnusable(path: "/x", .fileChanged("ruge.sqlite")),
    .backupUnusable(path: "/x", .journalBroken), .missing(path: "/x"), .exists(path: "/x"), .notAStore(path: "/x"),
    .damaged(path: "/x", detail: "malformed"), .readOnly(path: "/x"), .unexaminable(path: "/x", detail: "malformed"),
    .unreadable(path: "/x", detail: "EIO"),
    .newer(path: "/x"), .older(path: "/x"), .locked(path: "/x", holder: nil),
    .locked(path: "/x", holder: LockHolder(login: "mette", command: "ruge import", process: 12)),
    .diskFull(path: "/x"), .factUnreadable(sequence: 7), .evidenceUnreadable(path: "/x", .notAllowed),
    .backupMissing(path: "/x"), .backupExists(path: "/x"), .wouldReplace(path: "/x"),
  ]

  private static let imports: [ImportProblem] = faults.map {
    ImportProblem($0, file: "liste.csv", line: 4, column: 2, heading: "Kommuner")
  }

  private static let faults: [ImportFault] = [
    .notFound, .isFolder, .notReadable(code: 13), .empty, .workbook, .nullByte, .damagedText(.utf8),
    .mixedEncodings, .columnMissing(.name, found: ["Dato", "Note"]),
    .looksLikeSessions(day: "Dato", duration: "Minutter"),
    .titleAboveHeadings("Foreninger 2026", lines: 2), .headingMissing, .headingRepeated(column: 2),
    .tooManyColumns(limit: 200), .unterminatedQuote, .cellTooLong(limit: 65_536), .rowTooLong(limit: 1 << 20),
    .tooFewCells(found: 2, expected: 3), .tooManyCells(found: 4, expected: 3), .textAfterQuote, .cellEmpty,
    .stageWithoutDay("udvikling"), .stagesUntold(["afklaring"], to: "udvikling", on: "2026-02-01"),
    .cell(.dayDoesNotExist("2026-02-30")),
  ]

  private static let sessions: [SessionProblem] =
    [
      .confirmedByAll(SessionID(37)), .nobodyConfirms(SessionID(37), parties: "Mentor"),
      .seriesEnds("2026-01-12", before: "2026-02-01"), .planInThePast("2026-01-12"),
      .replaced(SessionID(37), by: SessionID(52)), .takenBack(SessionID(37)),
      .notHeld(SessionID(38)),
      .absence(SessionID(38)), .ofNobody(SessionID(38)), .holdsPrivateNote(SessionID(38)),
      .unmatched([
        .init(line: 3, name: "Natteravne", nearest: ["Natteravnene", "Nattergalen"]),
        .init(line: 4, name: "Ukendt", nearest: []),
      ]),
      .presenceUnclear([
        .init(line: 3, name: "Natteravnene", said: "måske"),
        .init(line: 5, name: "Mind", said: "nej, syg", heading: "Var med"), .init(line: 4, name: "Læsehunde", said: ""),
      ]), .severalThatDay([SessionID(37), SessionID(52)], excused: true),
      .severalThatDay([SessionID(37)], excused: false), .absentThatDay(SessionID(37)),
      .planUnlisted(SessionID(38), name: "Læsehunde"), .absentThatDay(SessionID(37), from: SessionID(36)),
      .meetingsThatDay([SessionID(37), SessionID(52)]), .meetingsThatDay([SessionID(37)]),
      .ownThatDay(SessionID(37), name: "Læsehunde", isAmongOthers: true),
      .ownThatDay(SessionID(37), name: "Læsehunde", isAmongOthers: false),
      .heldAlready(SessionID(37)), .hostConfirms("Mette"), .listedBelow(SessionID(37)), .noteEmpty,
      .noEditor, .editorFailed("vim"),
    ] + (TimeOfDay(hour: 2, minute: 30).map { [.noSuchTime("2026-03-29", $0)] } ?? [])

  private static let others: [Sentence] =
    problems([SuspiciousText([Suspicion(.cpr, in: .note)])])
    + problems(commandLineProblems) + problems([Interrupted(), Interrupted(draft: "Drafts/2026-01-12-1.txt")])
    + problems([NothingToUndo()])
    + problems(sessions) + problems([OutputLost(.diskFull)])
    + problems([UnexpectedProblem("ENOSYS")])
    + problems([
      DuplicateProblem(kind: .organisation, name: "Laesehunde", existing: "Læsehunde", subject: .organisation(3))
    ]) + problems(subjects)

  private static let subjects: [SubjectProblem] =
    [
      .addressTaken("mette@fonden.dk", by: "Mette", .person(2)),
      .nothingKept("fax", name: "Læsehunde", known: []),
      .nothingKept("fax", name: "Læsehunde", known: ["note", "cvr"]),
      .nameNeeded, .notAContact(person: "Karen Holm", organisation: "Læsehunde"), .mergedWithItself("Læsehunde"),
      .inRoleNowhere(person: "Karen Holm", role: "Mentor", place: "Forår"), .noneRuns(in: "Forår", on: "2026-01-12"),
      .bothEnrolled(
        [.init(programme: "Rugekassen", duplicate: .enrolment(4), kept: .enrolment(5))], duplicate: "Læsehund",
        kept: "Læsehunde"),
    ] + numbers

  private static let commandLineProblems = [
    CommandLineFault.unknownOption("--foo", suggestion: "--for"), .unknownOption("-x", suggestion: nil),
    .missingValue(option: "--on", kind: "day"), .missingValue(option: "-C", kind: nil),
    .valueOfFlag(option: "--json", value: "1"), .missingArgument(["reference"]), .unexpected(["a", "b"]),
    .badValue("x", place: "decision", choices: ["accept", "decline"]), .badValue("abc", place: "change", choices: []),
    .other("Odd"),
  ].map { CommandLineProblem($0, command: ["undo"]) }

  private static let numbers: [SubjectProblem] =
    zip(
      ["12345674", "87654338"].compactMap { RegistrationNumber($0, in: .cvr) },
      ["559999-0008", "559999-0008"].compactMap { RegistrationNumber($0, in: .orgnr) }
    ).flatMap { one, other -> [SubjectProblem] in
      [one, other].flatMap { number -> [SubjectProblem] in
        [
          .registrationTaken(number, by: "Læsehunde", .organisation(3)),
          .twoRegistrations(number, number, duplicate: "Læsehund", kept: "Læsehunde"),
        ]
      }
    }
}
