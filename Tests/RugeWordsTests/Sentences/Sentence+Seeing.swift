import RugeCore
import RugeTestSupport
import RugeWords

extension Sentence {
  private static let day: Day = "2026-03-20"

  /// What the pages for seeing at a glance say.
  static let seeing: [Sentence] =
    AttentionRule.allCases.map { rule in Sentence("attention \(rule)") { $0.attentionRule(rule) } }
    + HelpTopic.allCases.map { topic in Sentence("topic \(topic)") { $0.summary(of: topic) } } + [
      Sentence("reachedByWeight") { $0.reachedByWeight(MilestoneProgress([])) },
      Sentence("afterNew") { $0.afterNew("p.yaml", picture: "p.svg") },
      Sentence("overdueHeading") { $0.overdueHeading }, Sentence("todayHeading") { $0.todayHeading(day) },
      Sentence("comingHeading") { $0.comingHeading(7) }, Sentence("remindersHeading") { $0.remindersHeading },
      Sentence("nothingToday") { $0.nothingToday(day) }, Sentence("todayFor") { $0.todayFor("Mette") },
      Sentence("todayForEverybody") { $0.todayForEverybody("root") }, Sentence("noRoles") { $0.noRoles("Mette") },
      Sentence("daysOver") { $0.daysOver(3) }, Sentence("inDays") { $0.inDays(1) },
      Sentence("waitingColumn") { $0.waitingColumn }, Sentence("boardCount") { $0.boardCount(1) },
      Sentence("noPlannedDays") { $0.noPlannedDays }, Sentence("timelineFrom") { $0.timelineFrom(day, to: day) },
      Sentence("legend") { $0.timelineLegend(rests: true, plans: true, day: $0.todayMark).joined(separator: " ") },
      Sentence("nobodyFits") { $0.nobodyFits },
      Sentence("settingSet") { $0.settingSet("locale", to: "da", in: "/x") },
      Sentence("fromMachine") { $0.fromMachine("LANG") }, Sentence("noHelp") { $0.noHelp(for: "x", suggestion: "y") },
      Sentence("workspaceSetting") { UsageProblem.workspaceSetting("name").explanation(in: $0) },
    ] + why

  /// Each reason to look, with its rule, what is known and since when.
  private static let why: [Sentence] = lives.flatMap { name, life, day in
    let programme = ProgrammeFixture.programme
    let state = life.state(on: day)
    return state.attention(in: programme, on: day).map { attention in
      let reason = state.reason(for: attention, in: programme)
      return Sentence("why \(name) \(attention.rule)") { words in
        let names = ProgrammeWords(words, programme)
        return [names.rule(reason), names.evidence(reason), names.since(reason, on: day)].compactMap(\.self)
          .joined(separator: " ")
      }
    }
  }

  private static let begun = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))

  private static let lives: [(String, Life, Day)] = [
    ("begun", begun, "2026-03-01"), ("waiting", Life(enrolled: "2026-01-12"), "2026-03-01"),
    ("held", begun.on("2026-01-20", .held("sparring"), .figure("frivillige", 40)), "2026-06-01"),
    (
      "submitted",
      begun.on(
        "2026-01-20", .milestoneSubmitted("forventninger"), .agreed(.milestone("økonomi"), .needed(by: "2026-02-01"))),
      "2026-03-01"
    ),
    (
      "ready",
      begun.on("2026-01-20", .milestoneAccepted("forventninger")).on(
        "2026-01-20",
        [AgreedItem.target("frivillige"), .milestone("økonomi"), .milestone("metode")].map { .agreed($0, .none) }),
      "2026-01-21"
    ),
    (
      "development",
      begun.on("2026-02-09", .entered("udvikling")).on("2026-02-20", .milestoneRejected("forventninger")), "2026-09-01"
    ),
  ]
}
