import RugeCore
import RugeTestSupport
import RugeWords

extension Sentence {
  private static let day: Day = "2026-01-12"

  /// What commands say about people and about organisations that are one.
  static let people: [Sentence] =
    [
      Sentence("held") { $0.held(3, minutes: 90) }, Sentence("outsideRoles") { $0.outsideRoles },
      Sentence("openMeetings") { $0.openMeetings },
      Sentence("plannedAfterRole") {
        $0.plannedAfterRole("Omar Said", [$0.session("S-12", on: day)], first: "S-12")
      },
      Sentence("heldAfterRole") {
        $0.heldAfterRole("Omar Said", ["S-9 (6.3.)", "S-10 (7.3.)"])
      },
      Sentence("roleEndStays") { $0.roleEndStays("Omar Said", on: day) },
      Sentence("lastSessionLogged") { $0.lastSessionLogged("2026-01-12") },
      Sentence("nothingLogged") { $0.nothingLogged }, Sentence("nobodyInRole") { $0.nobodyInRole },
      Sentence("nobodySilent") { $0.nobodySilent }, Sentence("silenceRule") { $0.silenceRule },
      Sentence("formerly") { $0.formerly(["Læsehund (O-5)"]) },
      Sentence("merges") { $0.merges("Læsehund", into: "Læsehunde") },
      Sentence("enrolmentMoves") { $0.enrolmentMoves(.enrolment(4), programme: "Rugekassen") },
      Sentence("contactMoves") { $0.contactMoves("Karen Holm") },
      Sentence("textMoves") { $0.textMoves("cvr", "12345674") },
      Sentence("figureMoves") { $0.figureMoves("Kommuner", .zero) },
      Sentence("answerMoves") { $0.answerMoves("kommune") }, Sentence("mentionsFollow") { $0.mentionsFollow(1) },
      Sentence("mentionsFollow 2") { $0.mentionsFollow(2) }, Sentence("staysAsKept") { $0.staysAsKept("cvr") },
      Sentence("oldNameStillFinds") { $0.oldNameStillFinds("Læsehund", .organisation(5)) },
      Sentence("noDuplicates") { $0.noDuplicates },
      Sentence("howToMerge") { $0.howToMerge("ruge org merge O-5 into O-3") },
    ] + silences + suspicions

  private static let silences = [true, false].flatMap { hasLogged -> [Sentence] in
    let expectations: [RoleSilence.Expectation] = [
      .sessions("sparring", every: Span(2, .week), stage: nil), .time(Role.Time(amount: Span(4, .hour), per: .month)),
    ]
    return expectations.map { expectation in
      said("silence \(hasLogged) \(expectation)") {
        $0.silence(RoleSilence(since: day, hasLogged: hasLogged, expectation: expectation))
      }
    }
  }

  private static let suspicions = NationalNumber.Kind.allCases.flatMap { kind in
    [1, 3].map { count in
      Sentence("suspicion \(kind) \(count)") { words in
        words.warning(of: Array(repeating: Suspicion(kind, in: .note), count: count), isKept: count > 1).joined()
      }
    }
  }

  /// What commands say about applications, pauses and deviations.
  static let enrolmentLife: [Sentence] =
    IntakeStanding.Step.allCases.map { step in Sentence("step \(step)") { $0.intakeStep(step) } } + [
      Sentence("assessed") { $0.assessed(2, of: 3) }, Sentence("nobodyApplies") { $0.nobodyApplies },
      Sentence("intakeStep") { $0.intakeStep(.waitlisted, place: 2) }, Sentence("waitsAs") { $0.waitsAs(2) },
      Sentence("waitingOrder") { $0.waitingOrder }, Sentence("nobodyWaits") { $0.nobodyWaits },
      Sentence("overrideNotNeeded") { $0.overrideNotNeeded },
      Sentence("countedFromSession") { $0.countedFromSession }, Sentence("sessionTwice") { $0.sessionTwice("S-12") },
      Sentence("meetingApart") { $0.meetingApart("S-12", who: ["Læsehunde", "Natteravnene"]) },
      Sentence("meetingApartOfCohort") { $0.meetingApart("S-12", who: []) },
      Sentence("actionsAreNotPrivate") { $0.actionsAreNotPrivate },
      Sentence("sessionAlike") { $0.sessionAlike(day, 90) },
      Sentence("funnel") { $0.funnel([(.applied, 3), (.accepted, 2)]) },
      Sentence("pausedSince") { $0.pausedSince(day, until: nil) },
      Sentence("pausedSince until") { $0.pausedSince(day, until: day) }, Sentence("paused") { $0.paused },
      Sentence("whilePaused") { $0.whilePaused }, Sentence("movedByPause") { $0.movedByPause },
      Sentence("movesIfResumed") { $0.moves(resumedOn: day) }, Sentence("notMovedByPause") { $0.notMovedByPause },
      Sentence("nothingMoved") { $0.nothingMoved },
      Sentence("moved") { $0.moved("Plan", from: day, to: day) }, Sentence("stays") { $0.stays("Plan", on: day) },
    ]
}
