import RugeCore
import RugeWords

extension Sentence {
  /// Every problem that a person can run into, in each of its forms.
  static let problems: [Sentence] = problems(
    reference + usage + workspace + input + store + imports + others)

  private static let reference: [any ExplainedProblem] =
    [
      ReferenceProblem.Kind.organisation, .person, .enrolment, .programme, .version, .stage, .form, .field, .milestone,
      .indicator, .session, .exit, .role, .agreement, .report, .change, .plugin, .channel,
    ].map { ReferenceProblem.notFound($0, "Læsehund", suggestion: nil, known: []) } + [
      ReferenceProblem.notFound(.organisation, "Læsehund", suggestion: "Læsehunde", known: []),
      ReferenceProblem.notFound(.stage, "fase", suggestion: nil, known: ["afklaring", "udvikling"]),
      ReferenceProblem.ambiguous(.organisation, "natte", candidates: ["O-1  Natteravnene", "O-2  Natteliv"]),
      ReferenceProblem.notEnrolled(organisation: "Læsehunde"),
    ]

  private static let usage: [any ExplainedProblem] =
    [
      UsageProblem.Expected.yesOrNo, .number, .date, .link, .wholeNumber(1...5), .oneOf(["lille", "stor"]),
      .targetOrNone, .dateOrNone, .neededOrNone,
    ].map { UsageProblem.badValue(key: "frivillige", value: "mange", expected: $0) } + [
      UsageProblem.missing(option: "--programme", choices: []),
      UsageProblem.missing(option: "--programme", choices: ["rugekassen", "klima"]),
      UsageProblem.notKeyValue("frivillige"), UsageProblem.repeatedKey("frivillige"), UsageProblem.badEmail("mette"),
      UsageProblem.badLocale("sv"), UsageProblem.unknownTimeZone("Europe/Odense"),
      UsageProblem.unknownFormat("docx", known: ["html", "csv"]), UsageProblem.nothingToDo,
    ]

  private static let workspace: [any ExplainedProblem] = [
    WorkspaceProblem.none(from: "/home/mette"), WorkspaceProblem.exists("/home/mette/x"),
    WorkspaceProblem.unsafeFolder("/home/mette/Dropbox", .synchronised(by: "Dropbox")),
    WorkspaceProblem.unsafeFolder("/mnt/x", .network("nfs4")), WorkspaceProblem.cannotWrite("/x", reason: "EACCES"),
    WorkspaceProblem.cannotRead("/x", reason: "ENOENT"), WorkspaceProblem.nothingApplied,
    WorkspaceProblem.incompleteInstallation("/opt/ruge/share"),
  ]

  private static let input: [any ExplainedProblem] = [
    InputProblem.dayNotUnderstood("snart"), InputProblem.dayDoesNotExist("2026-02-30"),
    InputProblem.dayYearUnclear("1/2/26"), InputProblem.dayOutOfRange("10000-01-01"),
    InputProblem.dayWeekdayDiffers("mandag 2026-01-13", day: "2026-01-13"), InputProblem.durationNotUnderstood("længe"),
    InputProblem.durationWithoutUnit("90"), InputProblem.durationNotWholeMinutes("1.33h"),
    InputProblem.durationOutOfRange("0m"), InputProblem.numberNotUnderstood("mange"),
    InputProblem.numberAmbiguous("1.000"), InputProblem.numberInOtherNotation("1.5", expected: .comma),
    InputProblem.numberInOtherNotation("1,5", expected: .point), InputProblem.numberTooLong("0.0000001"),
    InputProblem.yesOrNoNotUnderstood("måske"), InputProblem.nameEmpty, InputProblem.nameTooLong("Læse", limit: 200),
    InputProblem.nameHasHiddenCharacter("Læse", "\u{200B}"),
  ]

  private static let store: [any ExplainedProblem] =
    [
      StoreProblem.Withdrawal.unknown, .already(by: 9), .isWithdrawal, .otherSubject,
    ].map { StoreProblem.cannotWithdraw(sequence: 7, $0) }
    + [
      StoreProblem.BackupFault.noManifest, .newerFormat, .fileMissing("ruge.sqlite"), .fileChanged("ruge.sqlite"),
      .journalBroken,
    ].map { StoreProblem.backupUnusable(path: "/x", $0) } + [
      StoreProblem.missing(path: "/x"), StoreProblem.exists(path: "/x"), StoreProblem.notAStore(path: "/x"),
      StoreProblem.damaged(path: "/x", detail: "malformed"), StoreProblem.readOnly(path: "/x"),
      StoreProblem.unreadable(path: "/x", detail: "EIO"), StoreProblem.newer(path: "/x"),
      StoreProblem.older(path: "/x"),
      StoreProblem.locked(path: "/x", holder: nil),
      StoreProblem.locked(path: "/x", holder: LockHolder(login: "mette", command: "ruge import", process: 12)),
      StoreProblem.diskFull(path: "/x"), StoreProblem.factUnreadable(sequence: 7),
      StoreProblem.evidenceUnreadable(path: "/x", detail: "EACCES"), StoreProblem.backupExists(path: "/x"),
      StoreProblem.wouldReplace(path: "/x"),
    ]

  private static let imports: [any ExplainedProblem] =
    [
      ImportFault.notFound, .isFolder, .notReadable(code: 13), .empty, .noRows, .workbook, .nullByte,
      .damagedText(.utf8), .mixedEncodings, .columnMissing(.name, found: ["Dato", "Note"]), .headingMissing,
      .headingRepeated(column: 2), .tooManyColumns(limit: 200), .unterminatedQuote, .cellTooLong(limit: 65_536),
      .rowTooLong(limit: 1 << 20), .tooFewCells(found: 2, expected: 3), .tooManyCells(found: 4, expected: 3),
      .textAfterQuote, .cellEmpty, .cell(.dayDoesNotExist("2026-02-30")),
    ].map { ImportProblem($0, file: "liste.csv", line: 4, column: 2, heading: "Kommuner") }

  private static let others: [any ExplainedProblem] = [
    NothingToUndo(), UnexpectedProblem("ENOSYS"),
    DuplicateProblem(kind: .organisation, name: "Laesehunde", existing: "Læsehunde", subject: .organisation(3)),
  ]
}
