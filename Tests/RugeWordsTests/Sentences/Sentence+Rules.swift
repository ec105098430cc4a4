import RugeTestSupport
import RugeWords

@testable import RugeCore

extension Sentence {
  /// Everything that rules say: refusals, gaps, what is due, who needs attention, what happened.
  static let rules: [Sentence] = refusals + gaps + dues + attention + reminders + events

  private static let programme = ProgrammeFixture.programme
  private static let today: Day = "2026-06-01"

  /// Numbers stand for names, so that a name that is missing shows.
  struct Names: NameSource {
    func name(of subject: Subject) -> String? { subject.kind == .person ? "Mette Holm" : "Læsehunde" }
  }

  static func said(_ name: String, _ text: @escaping @Sendable (ProgrammeWords) -> String) -> Sentence {
    Sentence(name) { text(ProgrammeWords($0, programme)) }
  }

  private static let fact = Life(enrolled: "2026-01-12").facts[0]

  private static let refusals: [Sentence] = problems(
    ([
      .inTheFuture("2026-06-02", today: today), .beforeEnrolment("2026-01-11", enrolledOn: "2026-01-12"),
      .ended(Ending(.withdrawn, exit: nil, on: "2026-05-01")),
      .gateClosed(into: "udvikling", leaving: "afklaring", .notMet(allGaps)),
      .gateClosed(into: nil, leaving: "forankring", .unknown([.notAgreed([.target("frivillige")])])),
      .noStageAhead("opfølgning"), .noStageAhead(nil), .stillWaiting, .stagesAhead(["udvikling", "forankring"]),
      .alreadyEnded(Ending(.completed, exit: nil, on: "2026-05-01")), .longerThanADay("sparring", minutes: 5400),
      .absenceRecorded("sparring", on: "2026-05-01", excused: true, id: SessionID(9)),
      .absenceRecorded("sparring", on: "2026-05-01", excused: false, id: SessionID(9)),
      .conditionOpen("økonomi", .notMet(allGaps)), .conditionOpen("økonomi", .unknown([.notSigned("samarbejde")])),
      .alreadyAccepted("økonomi", on: "2026-04-01"), .notNeeded("økonomi"), .contradicts([fact]),
      .contradicts(Array(repeating: fact, count: 12)), .alreadyEnrolled(3, on: "2026-01-12"), .othersRestOnIt([fact]),
      .alreadyUndone(batch: 4), .isUndo(batch: 5), .stagesBetween(["afklaring"], to: "udvikling"),
      .notRepeatable("afklaring"), .notBehind("udvikling", from: "afklaring"), .notAccepted("økonomi"),
      .reachedByItself("økonomi"), .leftOut("økonomi", change: 12),
      .enteredThatDay("udvikling", on: "2026-02-02"),
      .stageNotThen("udvikling", since: "2026-02-02"), .enteredByChoice("udvikling"),
      .noRoomToChoose("udvikling", most: 10), .stageFull("udvikling", most: 10),
      .noChoice("udvikling"), .notScored("udvikling", [3, 4]), .candidatesBehind("udvikling", [3, 4]),
      .tied("udvikling", [3, 4], places: 1),
      .tooFewCandidates("udvikling", 4, least: 10), .tooFewCandidates("udvikling", 0, least: 10),
      .candidatesStopped("udvikling", [.init(enrolment: 3, .notMet([.notSigned("samarbejde")]))]),
      .occurrenceNeeded("økonomi", ["2026-04-01"]), .occurrenceNeeded("økonomi", []),
      .evidenceMissing(.milestone("økonomi"), .file), .evidenceMissing(.milestone("økonomi"), .link),
      .evidenceMissing(.agreement("samarbejde"), .text), .alreadySigned("samarbejde", on: "2026-04-01"),
      .roundNeeded("optagelse", rounds: ["først", "sidst"]),
      .outsideRound(FormReference("optagelse", round: "først"), "2026-06-01"..."2026-09-30"),
      .respondentNeeded(FormReference("optagelse")), .notRespondent(FormReference("optagelse"), 9),
      .aboutItself(FormReference("optagelse")), .notAsked("bemærkning", because: "afprøvet"),
      .counted("frivillige", .sessions("sparring")), .counted("frivillige", .hours("sparring")),
      .counted("frivillige", .attendance("sparring")), .counted("frivillige", .records("match", state: "aftale")),
      .counted("frivillige", .records("match", state: nil)), .counted("frivillige", .milestones),
      .categoryNeeded("frivillige", ["unge", "ældre"]), .outsideScale("frivillige", 1...9),
      .mergedAndParts(IndicatorReference("frivillige", category: "alle"), ["unge"]),
      .collectionOver("frivillige", until: "2026-06-01"), .noRecord(RecordID(31)), .kindDropped(RecordID(31), "par"),
      .recordLacks("match", ["samtykke"]),
      .tooFewParties("match", least: 2), .partyTwice("match", .organisation(2)), .noParties("match"),
      .noSuchState("match", "væk", known: ["møde", "aftale"]), .noSuchState("match", "væk", known: []),
      .stateBehind(RecordID(31), from: "aftale", to: "møde"), .recordClosed(RecordID(31), "aftale"),
      .restsAlready(since: "2026-05-01"), .doesNotRest, .endsBeforeItBegins("2026-05-01", from: "2026-05-02"),
      .begunAlready("udvikling", since: "2026-05-01"), .notInRole("rådgiver", person: 9),
      .intakeFull("udvikling", most: 10), .onWaitingList("udvikling", since: "2026-02-01"),
      .exitMeansOtherwise("ophørt", completing: true, fitting: ["optaget", "selvstændig"]),
      .exitMeansOtherwise("optaget", completing: false, fitting: []), .noSession(SessionID(38)),
      .sessionSettled(SessionID(38), .held), .sessionSettled(SessionID(38), .cancelled),
      .confirmedAlready(SessionID(37), by: 9), .confirmedByHost(SessionID(37), 9), .noAction(ActionID(41)),
      .actionClosed(ActionID(41), .done, on: "2026-05-01"), .actionClosed(ActionID(41), .dropped, on: "2026-05-01"),
      .noAsk(AskID(44)), .askSettled(AskID(44), .answered), .askSettled(AskID(44), .closed),
    ] as [Refusal]).map { refusal in
      RefusedCommand(refusal, organisation: "Læsehunde", programme: programme) { fact, words in
        ProgrammeWords(words, programme).event(fact.event, texts: [:], names: Names())
      }
    })

  private static let allGaps: [Gap] = [
    .milestoneOpen("økonomi", nil, due: "2026-04-01"), .milestoneOpen("økonomi", .submitted, due: nil),
    .milestoneOpen("økonomi", .rejected, due: nil), .milestoneNotAgreed("økonomi"),
    .formUnanswered(FormReference("optagelse"), fields: ["frivillighed", "afprøvet"]),
    .formNotPassed(FormReference("optagelse"), fields: ["frivillighed"]),
    .formUnknown(FormReference("optagelse"), fields: ["afprøvet"]),
    .sessionsNotMet(
      SessionsTest("sparring", .held(.atLeast(Quantity(millionths: 5_000_000)))), Quantity(millionths: 1_000_000)),
    .notAgreed([.target("frivillige"), .milestone("økonomi")]), .notInStage("udvikling"),
    .milestoneNotReached("økonomi", due: "2026-04-01", [.notSigned("samarbejde"), .notInStage("udvikling")]),
    .asksForItself("økonomi"), .subjectsMissing(FormReference("optagelse"), [3]),
    .subjectsMissing(FormReference("optagelse"), nil), .respondentsMissing(FormReference("optagelse"), [8, 9]),
    .respondentsMissing(FormReference("optagelse"), nil), .sessionsNotMet(SessionsTest("sparring", .attendedAll), nil),
    .sessionsNotMet(SessionsTest(nil, .attendedAll), Quantity(millionths: 1_000_000)),
    .tooFewMilestones(reached: 1, needed: 3, unknown: 1),
    .recordsNotMet(RecordsTest("match", number: .atLeast(Quantity(millionths: 2_000_000))), .zero),
    .scoreNotMet(FormReference("optagelse"), nil, .atLeast(Quantity(millionths: 3_000_000))),
    .secretScoreNotMet(FormReference("optagelse"), .atLeast(Quantity(millionths: 3_000_000))),
    .placeNotMet(FormReference("optagelse"), Quantity(millionths: 4_000_000), .atLeast(.zero)),
    .tooFew(met: 1, needed: 2, of: [.notInStage("udvikling"), .notInStage("forankring")]),
    .tooFew(met: 0, needed: 2, of: [.notInStage("udvikling"), .notInStage("forankring")]),
  ]

  private static let gaps = allGaps.map { gap in said("\(gap)") { $0.gap(gap) } }

  private static let dueSubjects: [Due.Subject] = [
    .milestone("økonomi"), .baseline("frivillige"), .figure("frivillige"), .session("sparring"),
    .endOfStage("udvikling"), .form(FormReference("optagelse", round: "forår")), .sessions("undervisning", missing: 3),
    .sessionTime("undervisning", missingMinutes: 90), .meeting(SessionID(38), "sparring"), .action(ActionID(41)),
    .resumption,
  ]

  private static let dues = dueSubjects.flatMap { subject in
    (["2026-05-31", "2026-06-01", "2026-06-15"] as [Day]).map { day in
      said("\(subject) \(day)") { $0.due(Due(subject, on: day), on: today) }
    }
  }

  private static let attention =
    ([
      .overdue(Due(.milestone("økonomi"), on: "2026-05-01")), .silent("sparring", since: "2026-04-01"),
      .silent("sparring", since: "2026-04-01", never: true),
      .gateReady("udvikling"), .gateReady("udvikling", isFull: true), .waiting(since: "2026-04-01"),
    ] as [Attention]).map { attention in said("\(attention)") { $0.attention(attention, on: today) } }

  private static let reminders =
    ([
      .milestone("økonomi", due: "2026-06-15"), .silence("sparring", since: "2026-05-01"),
      .silence("sparring", since: "2026-01-12", never: true), .sinceEnrolment("2026-01-12"), .sinceEnding("2026-06-12"),
      .sinceStage("udvikling", "2026-02-09"), .form(FormReference("optagelse", round: "forår"), due: "2026-06-15"),
      .figure("frivillige", due: "2026-05-15"), .report("kvartal", due: "2026-07-31", internally: "2026-07-15"),
      .report("kvartal", due: "2026-07-31", internally: nil), .firstSession("sparring", "2026-05-01"),
      .record(RecordID(31), kind: "henvisning", state: "sendt", since: "2026-05-01"),
      .start("forankring", "2026-07-01"),
      .start("forankring", "2026-05-01"), .end("forankring", "2026-07-01"), .end("forankring", "2026-05-01"),
      .day("sommerfest", "2026-06-20"),
    ] as [ReminderDue.Matter]).map { matter in
      said("\(matter)") {
        let reminder = ReminderDue(
          rule: programme.reminders[0], subject: .enrolment(3), organisation: 2, matter: matter, occurrence: today,
          recipients: [:])
        return $0.reminder(reminder, organisation: "Læsehunde", on: today)
      }
    }

  private static let escalated = said("escalated") {
    let reminder = ReminderDue(
      rule: ReminderRule(
        id: "sover", title: LocalisedText([.danish: "Sover", .english: "Asleep"]), offset: nil,
        anchor: .lastSession("sparring"), to: ["rådgiver"], suggests: .pause,
        escalations: [.init(after: Span(2, .week), to: ["kontakt"])]),
      subject: .enrolment(3), organisation: 2, matter: .silence("sparring", since: "2026-05-01"), occurrence: today,
      escalation: .init(step: 1, since: "2026-05-15"), recipients: [:])
    return $0.reminder(reminder, organisation: "Læsehunde", on: today)
  }

  private static let owed = [
    ReportDue(rule: "kvartal", period: "2026-04-01"..."2026-06-30", on: "2026-07-31"),
    ReportDue(rule: "kvartal", cohort: "2026", period: nil, on: "2026-07-31", internalOn: "2026-07-15"),
    ReportDue(rule: "kvartal", enrolment: 3, period: nil, on: "2026-07-31"),
  ].map { due in said("\(due)") { $0.reportOwed(due) } }

  private static let events = Event.samples.filter { !$0.isEmptyAnswer }.map { event in
    said("\(event)") { $0.event(event, texts: texts(of: event), names: Names()) }
  }

  private static func texts(of event: Event) -> [TextPurpose: String] {
    switch event.type {
    case .organisationAdded, .personAdded: [.name: "Læsehunde"]
    case .figureKept: [.heading: "Kommuner"]
    case .edited: [.name: "Læsehunde", .email: "hej@example.org"]
    default: [:]
    }
  }
}

extension Event {
  /// An answer of no letters can be kept, but no programme offers one.
  fileprivate var isEmptyAnswer: Bool {
    switch self {
    case .answered(_, let answer), .organisationAnswered(_, let answer), .sessionAnswered(_, _, let answer),
      .recordAnswered(_, _, let answer):
      answer == .value(.choice("")) || answer == .value(.choices([]))
    default: false
    }
  }
}
