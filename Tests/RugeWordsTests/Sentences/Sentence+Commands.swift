import RugeCore
import RugeTestSupport
import RugeWords

extension Sentence {
  /// What commands print besides problems and rules.
  static let commands: [Sentence] =
    changes + meetings + setup + care + status + seeing + reminding + findings + imports + interview + people
    + enrolmentLife

  private static let day: Day = "2026-01-12"

  private static let changes: [Sentence] = [
    Sentence("notCountedAsComing") { $0.notCountedAsComing(["Alfa", "Beta"]) },
    Sentence("dueNow") { $0.dueNow }, Sentence("nothingRecorded") { $0.nothingRecorded },
    Sentence("nothingChanged") { $0.nothingChanged("Læsehunde") }, Sentence("howToUndo") { $0.howToUndo(7) },
    Sentence("undone") { $0.undone(7) }, Sentence("wouldUndo") { $0.wouldUndo(7) },
    Sentence("standsAgain") { $0.standsAgain },
    Sentence("andMore") { $0.andMore(3).trimmed },
    Sentence("andOfFurther 1") { $0.andOfFurther(1).trimmed },
    Sentence("andOfFurther") { $0.andOfFurther(3).trimmed },
    Sentence("takenBackMark") { $0.takenBackMark }, Sentence("partlyTakenBackMark") { $0.partlyTakenBackMark },
    Sentence("correctedMark") { $0.correctedMark },
    Sentence("meetingCorrected") { $0.meetingCorrected(forOthers: 2, isForOneAlone: false) },
    Sentence("meetingCorrected, for one alone") { $0.meetingCorrected(forOthers: 2, isForOneAlone: true) },
    Sentence("meetingCorrected, but for one") { $0.meetingCorrected(forOthers: 1, isForOneAlone: true) },
    Sentence("keepsOwn") {
      $0.keepsOwn("Beta", Set(MeetingValues.Aspect.allCases), minutes: 60, session: "S-16")
    },
    Sentence("noFigure") { $0.noFigure },
    Sentence("added") { $0.added("Læsehunde", .organisation(3)) },
    Sentence("baselineOffer") {
      $0.baselineOffer(organisation: "Læsehunde", title: "Kommuner", value: .zero, day: day, command: "ruge indicator")
    },
    Sentence("noOrganisations") { $0.noOrganisations }, Sentence("noPeople") { $0.noPeople },
    Sentence("noAnswerYet") { $0.noAnswerYet }, Sentence("passed") { $0.formVerdict(.met, isAnswered: true) },
    Sentence("failed") { $0.formVerdict(.notMet([]), isAnswered: true) },
    Sentence("open form") { $0.formVerdict(.unknown([]), isAnswered: false) },
    Sentence("form with unknown answers") { $0.formVerdict(.unknown([]), isAnswered: true) },
    Sentence("gateIsOpen") { $0.gateIsOpen("udvikling") },
    Sentence("gateAwaitsChoice") { $0.gateAwaitsChoice("Udvikling", stage: "udvikling") },
    Sentence("nothingToAgree") { $0.nothingToAgree },
  ]

  private static let meetings: [Sentence] =
    [
      Sentence("openActions") { $0.openActions }, Sentence("noActions") { $0.noActions },
      Sentence("noSessionFits") { $0.noSessionFits }, Sentence("shownBy") { $0.shownBy("Omar", "brev.pdf, 12 kB") },
      Sentence("ofEnrolment") { $0.ofEnrolment("E-7") },
      Sentence("plannedTwice") { $0.plannedTwice("S-3", new: "S-7") },
      Sentence("hostUnsaid") { $0.hostUnsaid(["Mette", "Omar"], session: "S-7") },
      Sentence("plansLeft") { $0.plansLeft(["S-7"], first: "S-7") },
      Sentence("columnsNotShown") { $0.columnsNotShown(["Since"]) },
      Sentence("firstOnWaitingList") { $0.firstOnWaitingList("Baba (E-7)") },
      Sentence("placeIsFree") { $0.placeIsFree("Camp", next: "Baba (E-7)", enrolment: "E-7") },
      Sentence("keepWaiting") { $0.keepWaiting(2, first: "Baba (E-7)") },
      Sentence("noPlannedSessions") { $0.noPlannedSessions }, Sentence("jointWith") { $0.jointWith(SessionID(37)) },
      Sentence("reason") { $0.reason }, Sentence("shownFrom") { $0.shownFrom(3) },
      Sentence("exportedTables") {
        $0.exportedTables([("sessions.csv", 3, true), ("stages.csv", 4, false)], to: "tabeller").joined(separator: " ")
          .replacing("  ", with: "")
      },
      Sentence("nobodyHasToConfirm") { $0.nobodyHasToConfirm },
      Sentence("draftKept") { $0.draftKept("Drafts/2026-01-12-1.txt") }, Sentence("skipped") { $0.skipped(["Ukendt"]) },
      Sentence("confirmationLapsed") { $0.confirmationLapsed }, Sentence("askSessionLine") { $0.askSessionLine },
      Sentence("askNote") { $0.askNote }, Sentence("askNextAction") { $0.askNextAction },
      Sentence("lastNotes") { $0.lastNotes }, Sentence("noNotes") { $0.noNotes },
      Sentence("plannedHeading") { $0.plannedHeading }, Sentence("dueHeading") { $0.dueHeading },
      Sentence("questionsOfKind") { $0.questionsOfKind }, Sentence("preparation") { $0.preparation },
      Sentence("ambiguousTime") { words in
        TimeOfDay(hour: 2, minute: 30).map { words.ambiguousTime("2026-10-25", $0) } ?? ""
      },
    ] + NoteReaders.allCases.map { readers in Sentence("readers \(readers)") { $0.readers(readers) } }
    + [ActionState.Step.open, .done, .dropped].map { step in Sentence("action \(step)") { $0.actionStep(step) } }
    + [PlannedSession.Step.ahead, .held, .cancelled].map { step in
      Sentence("planned \(step)") { $0.plannedStep(step) }
    }

  private static let setup: [Sentence] = [
    Sentence("workspaceMade") { $0.workspaceMade("/x") },
    Sentence("programmeApplied") { $0.programmeApplied("Rugekassen", version: .programme(1)) },
    Sentence("alreadyApplied") { $0.alreadyApplied("Rugekassen", version: .programme(1)) },
    Sentence("noFindings") { $0.noFindings("p.yaml") },
    Sentence("findings in files") { $0.summary(files: 3, unreadable: 1, FindingTally([])) },
    Sentence("reportWritten") { $0.reportWritten("x", enrolments: 2) },
    Sentence("onlyCohort") { $0.onlyCohort("2026") }, Sentence("leftOut") { $0.leftOut(under: Span(3, .month)) },
    Sentence("withheld") { $0.withheld }, Sentence("narrativeWanted") { $0.narrativeWanted("kvartal") },
    Sentence("seeQuestion") { $0.seeQuestion("Frivillige") }, Sentence("countedInPeriod") { $0.countedInPeriod },
    Sentence("noPlugins") { $0.noPlugins }, Sentence("shadowed") { $0.shadowed("mail", folder: "/x", by: "/y") },
    Sentence("pluginReady") { $0.pluginReady }, Sentence("pluginUntrusted") { $0.pluginUntrusted },
    Sentence("pluginShadowed") { $0.pluginShadowed }, Sentence("report offer") { $0.offer(.report("progress")) },
    Sentence("reminders offer") { $0.offer(.reminders) }, Sentence("channel offer") { $0.offer(.channel("outbox")) },
    Sentence("no manifest") { $0.pluginBroken(.noManifest("mail", path: "/x")) },
    Sentence("broken manifest") { $0.pluginBroken(.brokenManifest("mail", findings: [])) },
    Sentence("program outside") { $0.pluginBroken(.executableOutside("mail", executable: "/bin/sh")) },
    Sentence("trusted") { $0.trusted("mail", folder: "/x") },
    Sentence("tourNotice") { $0.tourNotice }, Sentence("tourProgress") { $0.tourProgress },
    Sentence("tourMade") { $0.tourMade("/x") }, Sentence("tourName") { $0.tourName },
  ]

  private static let care: [Sentence] = [
    Sentence("doctorFoundDamage") { $0.doctorFoundDamage([.factMissing(sequence: 7)]) },
    Sentence("doctorMissesEvidence") { $0.doctorFoundDamage([.evidenceMissing(name: "x", fact: 7)]) },
    Sentence("doctorIsContent") { $0.doctorIsContent(facts: 7) },
    Sentence("backedUp") { $0.backedUp(to: "/x", facts: 7, hash: "ab") },
    Sentence("restored") { $0.restored(to: "/x", facts: 7) }, Sentence("exported") { $0.exported(lines: 7, to: "x") },
  ]

  private static let status: [Sentence] = [
    Sentence("enrolledSince") { $0.enrolledSince("2026-01-12") },
    Sentence("inStage") { $0.inStage("Udvikling", days: 3) },
    Sentence("dueFromFirstStage") { $0.dueFromFirstStage },
    Sentence("waitingForFirstStage") { $0.waitingForFirstStage }, Sentence("underWay") { $0.underWay },
    Sentence("ended") { $0.ended(.completed, exit: nil, on: "2026") },
    Sentence("withdrawn") { $0.withdrawn(exit: "Ophørt") }, Sentence("nobodyYet") { $0.nobodyYet },
    Sentence("needsAttention") { $0.needsAttention }, Sentence("gateInto") { $0.gateInto("Udvikling") },
    Sentence("notMet") { $0.notMet }, Sentence("notKnownYet") { $0.notKnownYet },
    Sentence("noSessionsYet") { $0.noSessionsYet }, Sentence("noEnrolments") { $0.noEnrolments },
    Sentence("sessionTally") { $0.sessionTally("Sparring", count: 2, minutes: 150, last: "2026") },
    Sentence("target") { $0.target(.unknown, of: nil) }, Sentence("everybodyHasEnded") { $0.everybodyHasEnded(2) },
    Sentence("fittingHaveEnded") { $0.fittingHaveEnded(2) },
    Sentence("enrolmentCount") { $0.enrolmentCount(2, on: day) },
  ]

  private static let reminding: [Sentence] = [
    Sentence("nothingToRemindOf") { $0.nothingToRemindOf(day) }, Sentence("howToSend") { $0.howToSend(2) },
    Sentence("remindersSent") { $0.remindersSent(messages: 1, reminders: 2) },
    Sentence("no role") { $0.unreachable(nil, organisations: ["Læsehunde"], count: 1) },
    Sentence("no address") { $0.unreachable("Mette", organisations: ["Læsehunde"], count: 1) },
    Sentence("later") { $0.notDelivered("k", reason: "Optaget.", later: true) },
    Sentence("refused") { $0.notDelivered("k", reason: "Optaget.", later: false) },
  ]

  private static let findings: [Sentence] =
    ([
      .database(detail: "x"), .schema(name: "fact"), .factMissing(sequence: 7), .factChanged(sequence: 7),
      .factUnreadable(sequence: 7), .headWrong(last: 6, head: 7), .batchMissing(batch: 7), .batchWithoutFacts(batch: 7),
      .authorChanged(author: 1), .textChanged(fact: 7), .textWithoutFact(fact: 7), .definitionMissing(version: 1),
      .definitionChanged(version: 1), .definitionWithoutFact(version: 1),
      .contradiction(enrolment: 3, Contradiction(fact: 7, kind: .beforeEnrolment)),
      .contradiction(enrolment: 3, Contradiction(fact: 7, kind: .afterEnd)),
      .contradiction(enrolment: 3, Contradiction(fact: 7, kind: .repeated)),
      .contradiction(enrolment: 3, Contradiction(fact: 7, kind: .sameStage("udvikling"))),
      .contradiction(enrolment: 3, Contradiction(fact: 7, kind: .alreadyAccepted("økonomi"))),
      .subjectMissing(fact: 7), .endedMarkWrong(sequence: 7), .enrolmentWrong(enrolment: 3),
      .prospectWrong(enrolment: 3),
      .nameWrong(.organisation(2)), .evidenceMissing(name: "x", fact: 7), .evidenceChanged(name: "x", fact: 7),
      .evidenceUnused(name: "x"), .openToOthers(path: "/x"), .unsafeFolder("/x", .network("nfs")),
      .sqlite(version: "3.40.1", resetsLogSafely: false),
      .sqlite(version: "3.51.3", resetsLogSafely: true),
    ] as [DoctorFinding]).map { finding in Sentence("\(finding)") { $0.finding(finding) } }
    + DoctorStep.allCases.map { step in Sentence("\(step)") { $0.doctorStep(step) } }

  private static let imports: [Sentence] =
    ([
      .name, .organisation, .day, .duration(nil), .duration(.minute), .duration(.hour), .sessionKind, .adviser, .note,
      .figure("kommuner", .comma), .registration(.cvr), .registration(.orgnr), .field, .empty, .unused,
    ] as [ColumnPlace]).map { place in Sentence("\(place)") { $0.columnPlace(place) } }
    + ImportKind.allCases.flatMap(\.fields).map { field in Sentence("\(field)") { $0.importField(field) } }
    + [ImportField.role("a"), .figure("a"), .answerTo("a"), .ignored].map { field in
      Sentence("\(field)") { $0.importField(field) }
    }
    + RowAction.allCases.map { action in Sentence("\(action)") { $0.rowAction(action, "x") } }
    + [
      Sentence("halted") { $0.importHalted(rejected: 2, cells: 1, isDryRun: true) },
      Sentence("merge") { $0.mergeOffer },
      Sentence("rejects") { $0.rejectsWritten(2, to: "x.csv") },
      Sentence("nothing to import") { $0.nothingToImport("x.csv") },
      Sentence("more rows") { $0.moreRows(2) },
      Sentence("carried over") { $0.carriedOver(from: "x.csv", line: 2) },
      Sentence("wentInWithout") { $0.wentInWithout("ruge org edit O-3 --email \($0.anAddress)") },
      Sentence("wasThere") { $0.wasThere("ruge org edit O-3 --email \($0.anAddress)") },
      Sentence("notTakenIn") { $0.notTakenIn(["CVR 12345674"], by: .organisation(3)) },
      Sentence("rowByRow") { $0.rowByRow("2") },
      Sentence("sumLeftOut") { $0.sumLeftOut("I alt", line: 9) }, Sentence("undoByNumber") { $0.undoByNumber },
      Sentence("nothingRecordedYet") { $0.nothingRecordedYet }, Sentence("andRecords") { $0.andRecords(2) },
      Sentence("onWaitingList") { $0.onWaitingList(1, since: "2026-10-06") },
      Sentence("waits") { $0.waits(1, since: "2026-10-06") }, Sentence("notAsked") { $0.notAsked(["Læsehunde"]) },
      Sentence("pageHasNoSender") { $0.pageHasNoSender }, Sentence("couldBeSeveral") { $0.couldBeSeveral("Læse") },
      Sentence("onlyOpenCohortForRows") { $0.onlyOpenCohortForRows("Hold 2026") },
      Sentence("looksLikePerson") { $0.looksLike(person: "Åse (P-2)") },
      Sentence("whichOne") { $0.whichOne }, Sentence("keepAnyway") { $0.keepAnyway },
      Sentence("suspected") { $0.suspected(.cpr, at: "liste.csv") },
      Sentence("looksLike") { $0.looksLike([KnownName("Baba", .line(3))], merging: "ruge org merge O-2 O-1") },
      Sentence("new") { $0.newOrganisation([KnownName("Baba", .line(3))]) },
      Sentence("sheets") { $0.firstSheetRead(of: 2) }, Sentence("opening") { $0.mappingOpening(["name"]) },
      Sentence("journal") { $0.journalTaken(facts: 3, evidence: 2) },
      Sentence("not kept") { $0.evidenceNotKept },
      Sentence("left behind") { $0.evidenceLeftBehind(2) }, Sentence("stays") { $0.evidenceStays(2, in: "/x") },
      Sentence("hidden") { $0.privateNotesLeftOut(2) },
    ]
    + ImportKind.allCases.map { kind in
      Sentence("sum of \(kind)") { $0.importSum(kind, added: 3, duplicates: 2, invalid: 1) }
    }
    + [
      Sentence("sessionThere") { $0.sessionThere(day) },
      Sentence("figuresLeftOut") { $0.figuresLeftOut(2) },
      Sentence("figuresLeftOutOfPresent") { $0.figuresLeftOutOfPresent(2) },
      Sentence("figureCells") { $0.figureCells(cells, heading: "Børn") },
      Sentence("thousands") { words in
        cells.example.map { words.assumption(.thousands($0, heading: "Børn")) } ?? ""
      },
    ]

  private static let cells = FigureCells(
    numbers: 2, unknown: 3, unusable: 1,
    example: .init(spelling: "1.200", amount: Quantity(millionths: 1_200_000_000), line: 4))
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
