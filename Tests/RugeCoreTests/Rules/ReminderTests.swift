import RugeCore
import RugeTestSupport
import Testing

struct ReminderTests {
  private let begun = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .entered("afklaring"), .roleGiven("rådgiver", person: 9))

  private func reminders(_ life: Life, on day: Day, _ programme: Programme = ProgrammeFixture.programme)
    -> [ReminderDue]
  {
    life.state(on: day).reminders(in: programme, on: day)
  }

  @Test("Two weeks before a milestone is due, its reminder is, and goes to those who hold the roles")
  func beforeMilestone() throws {
    let agreed = begun.on(
      "2026-01-12", .agreed(.milestone("økonomi"), .needed(by: "2026-04-01")), .milestoneAccepted("forventninger"),
      .held("sparring")
    )
    .on("2026-03-10", .held("sparring"))
    #expect(reminders(agreed, on: "2026-03-17").isEmpty)
    let due = try #require(reminders(agreed, on: "2026-03-18").first)
    #expect(due.matter == .milestone("økonomi", due: "2026-04-01"))
    #expect(due.occurrence == "2026-03-18")
    #expect(due.recipients == ["kontakt": [], "rådgiver": [9]])
    #expect(reminders(agreed, on: "2026-03-19").map(\.occurrence) == ["2026-03-18"])
  }

  @Test("What was sent does not come back; what was reached needs no reminder")
  func sent() {
    let key = Event.reminderSent(rule: "milepæl-snart", about: "forventninger", occurrence: "2026-01-12")
    #expect(reminders(begun, on: "2026-01-13").map(\.key.about) == ["forventninger"])
    #expect(reminders(begun.on("2026-01-12", key), on: "2026-01-13").isEmpty)
    #expect(reminders(begun.on("2026-01-13", .milestoneAccepted("forventninger")), on: "2026-01-13").isEmpty)
  }

  @Test("Of a repeated reminder only the newest is due")
  func repeated() {
    let life = begun.on("2026-01-12", .milestoneAccepted("forventninger")).on("2026-03-01", .held("sparring"))
    #expect(reminders(life, on: "2026-03-30").isEmpty)
    #expect(reminders(life, on: "2026-03-31").map(\.occurrence) == ["2026-03-31"])
    #expect(reminders(life, on: "2026-04-13").map(\.occurrence) == ["2026-03-31"])
    let due = reminders(life, on: "2026-05-05")
    #expect(due.map(\.occurrence) == ["2026-04-28"])
    #expect(due.map(\.matter) == [.silence("sparring", since: "2026-03-01")])
    let answered = life.on("2026-04-14", .reminderSent(rule: "stille", about: nil, occurrence: "2026-04-14"))
    #expect(reminders(answered, on: "2026-04-20").isEmpty)
    #expect(reminders(answered, on: "2026-04-28").map(\.occurrence) == ["2026-04-28"])
  }

  @Test("Where no session was ever held, the silence counts from the beginning and says so")
  func neverHeld() {
    let life = begun.on("2026-01-12", .milestoneAccepted("forventninger"))
    #expect(reminders(life, on: "2026-02-11").map(\.matter) == [.silence("sparring", since: "2026-01-12", never: true)])
  }

  @Test("Nobody is reminded in a quiet period; what fell there is due on the first day after")
  func quiet() {
    let life = begun.on(
      "2026-01-12", .milestoneAccepted("forventninger"), .agreed(.milestone("økonomi"), .needed(by: "2026-07-20"))
    ).on("2026-06-30", .held("sparring"))
    #expect(reminders(life, on: "2026-07-06").isEmpty)
    #expect(reminders(life, on: "2026-07-31").isEmpty)
    #expect(reminders(life, on: "2026-08-01").map(\.rule.id) == ["milepæl-snart", "stille"])
    #expect(reminders(life, on: "2026-08-01").map(\.occurrence) == ["2026-08-01", "2026-08-01"])
  }

  @Test("A quiet period may run over New Year, and one may follow upon another")
  func overNewYear() {
    let rule = ReminderRule(
      id: "velkommen", offset: nil, anchor: .day(.enrolment), to: ["rådgiver"], quiet: ["juleferie"])
    let programme = ProgrammeFixture.programme(reminding: rule)
    let life = Life(enrolled: "2025-12-28").on("2025-12-28", .entered("afklaring"))
    #expect(reminders(life, on: "2025-12-31", programme).isEmpty)
    #expect(reminders(life, on: "2026-01-04", programme).isEmpty)
    #expect(reminders(life, on: "2026-01-05", programme).map(\.occurrence) == ["2026-01-05"])
    #expect(reminders(life, on: "2026-01-05", programme).map(\.matter) == [.sinceEnrolment("2025-12-28")])
  }

  @Test("Where “unless” holds, nobody is reminded")
  func unless() {
    let life = begun.on("2026-01-12", .milestoneAccepted("forventninger")).on("2026-02-01", .entered("opfølgning"))
    #expect(reminders(life, on: "2026-04-01").isEmpty)
  }

  @Test("One who has ended, or still waits, is reminded of nothing that is not due")
  func endedAndWaiting() {
    #expect(reminders(begun.on("2026-01-13", .withdrawn(exit: nil)), on: "2026-06-01").isEmpty)
    #expect(reminders(Life(enrolled: "2026-01-12"), on: "2026-06-01").isEmpty)
  }

  @Test("A reminder of a stage counts from its start, and not before it was entered")
  func stageStart() {
    let rule = ReminderRule(
      id: "halvvejs", offset: Offset(Span(6, .week), .after), anchor: .day(.start(of: "udvikling")), to: ["rådgiver"])
    let programme = ProgrammeFixture.programme(reminding: rule)
    #expect(reminders(begun, on: "2026-12-01", programme).isEmpty)
    let developing = begun.on("2026-02-09", .entered("udvikling"))
    #expect(reminders(developing, on: "2026-03-22", programme).isEmpty)
    #expect(
      reminders(developing, on: "2026-03-23", programme).map(\.matter) == [.sinceStage("udvikling", "2026-02-09")])
  }

  @Test("Without stages, silence counts from the enrolment until there is a first session")
  func withoutStages() {
    let life = Life(enrolled: "2026-01-12", in: "rådgivning")
    #expect(reminders(life, on: "2026-02-10", ProgrammeFixture.withoutStages).isEmpty)
    #expect(reminders(life, on: "2026-02-11", ProgrammeFixture.withoutStages).count == 1)
  }

  @Test("A period of every year holds its first and its last day, in leap years too")
  func periods() {
    let christmas = CalendarPeriod(id: "jul", dates: .everyYear(fromMonth: 12, fromDay: 22, toMonth: 1, toDay: 4))
    #expect(christmas.firstDayAfter("2025-12-21") == nil)
    #expect(christmas.firstDayAfter("2025-12-22") == "2026-01-05")
    #expect(christmas.firstDayAfter("2026-01-04") == "2026-01-05")
    #expect(christmas.firstDayAfter("2026-01-05") == nil)
    let february = CalendarPeriod(id: "feb", dates: .everyYear(fromMonth: 2, fromDay: 1, toMonth: 2, toDay: 29))
    #expect(february.firstDayAfter("2026-02-28") == "2026-03-01")
    #expect(february.firstDayAfter("2024-02-29") == "2024-03-01")
    let fixed = CalendarPeriod(id: "f", dates: .fixed("2026-08-01"..."2026-08-07"))
    #expect(fixed.firstDayAfter("2026-08-07") == "2026-08-08")
    #expect(fixed.firstDayAfter("2027-08-01") == nil)
  }
}
