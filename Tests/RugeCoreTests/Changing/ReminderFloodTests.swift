import RugeCore
import RugeTestSupport
import Testing

@Suite("Reminders after a change of the definition")
struct ReminderFloodTests {
  private let today: Day = "2026-03-10"

  private func rule(_ days: Int, _ direction: Offset.Direction, id: ElementID = "frist", quiet: [ElementID] = [])
    -> ReminderRule
  {
    ReminderRule(
      id: id, offset: Offset(Span(days, .day), direction), anchor: .eachMilestoneDue, to: ["rådgiver"], quiet: quiet)
  }

  /// Two milestones, one overdue since January, one due on 1 May.
  private let life = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .entered("afklaring"))
    .on("2026-01-26", .agreed(.milestone("økonomi"), .needed(by: "2026-05-01")))

  private func effect(
    _ before: ReminderRule..., after: ReminderRule, of life: Life? = nil, on day: Day? = nil
  ) -> EnrolmentEffect {
    let old = ProgrammeFixture.programme.with(reminders: before)
    let difference = ProgrammeDifference(from: old, to: old.with(reminders: [after]))
    return MigrationRules(difference, on: day ?? today).effect(on: (life ?? self.life).state())
  }

  private func key(_ milestone: ElementID, _ day: Day) -> ReminderKey {
    ReminderKey(rule: "frist", about: milestone, occurrence: day)
  }

  @Test("a reminder whose day has passed when it comes up is recorded as covered, and never sent")
  func covered() {
    let effect = effect(after: rule(7, .before))
    #expect(effect.consequences == [.reminderCovered(key("forventninger", "2026-01-19"))])
    let moved = life.on(today, effect.events(to: 2)).state()
    let new = ProgrammeFixture.programme.with(reminders: [rule(7, .before)])
    #expect(moved.reminders(in: new, on: today).isEmpty)
    #expect(moved.reminders(in: new, on: "2026-04-24").map(\.key) == [key("økonomi", "2026-04-24")])
  }

  @Test("one whose day has passed is covered for those who rest, too, and what the pause moves is not")
  func resting() {
    let resting = life.on("2026-03-01", .life(.paused(until: nil)))
    let effect = effect(after: rule(7, .before), of: resting)
    #expect(effect.consequences == [.reminderCovered(key("forventninger", "2026-01-19"))])
    let back = resting.on(today, effect.events(to: 2)).on("2026-03-20", .life(.resumed)).state()
    let new = ProgrammeFixture.programme.with(reminders: [rule(7, .before)])
    #expect(back.reminders(in: new, on: "2026-03-21").isEmpty)
    let early = Life(enrolled: "2026-02-10").on("2026-02-10", .entered("afklaring"))
      .on("2026-02-20", .life(.paused(until: nil)))
    #expect(self.effect(after: rule(1, .before), of: early).consequences == [], "its day comes after the pause")
    #expect(
      self.effect(rule(7, .before), after: rule(7, .before, quiet: ["juleferie"]), of: resting).consequences == [])
  }

  @Test("one that waited to go out under the old version still goes out")
  func waiting() {
    let effect = effect(rule(7, .before), after: rule(7, .before, quiet: ["juleferie"]))
    #expect(effect.consequences == [])
  }

  @Test("one that waited under another day is told of once, under its new day")
  func moved() {
    let effect = effect(rule(7, .before), after: rule(14, .before))
    #expect(effect.consequences == [.reminderCovered(key("forventninger", "2026-01-12"))])
    let gone = self.effect(rule(7, .before), after: rule(90, .after))
    #expect(gone.consequences == [.reminderGone(key("forventninger", "2026-01-19"))])
  }

  @Test("one whose day is the day of the change goes out")
  func now() {
    let effect = effect(after: rule(43, .after))
    #expect(effect.consequences == [.reminderNow(key("forventninger", today))])
  }

  @Test("one that was sent comes again where its new day lies ahead")
  func again() {
    let sent = life.on("2026-03-02", .reminderSent(rule: "frist", about: "økonomi", occurrence: "2026-03-02"))
      .on("2026-01-20", .milestoneAccepted("forventninger"))
    let effect = effect(rule(60, .before), after: rule(14, .before), of: sent)
    #expect(effect.consequences == [.reminderAgain(key("økonomi", "2026-04-17"))])
  }

  @Test("what comes up in a quiet period does not wait for its end to go out in a heap")
  func quiet() {
    let effect = effect(after: rule(7, .before, quiet: ["sommerpause"]), on: "2026-07-10")
    let covered = [key("forventninger", "2026-01-19"), key("økonomi", "2026-04-24")]
    #expect(effect.consequences == covered.map(Consequence.reminderCovered))
  }

  @Test("a reminder of a milestone that has another id was sent already")
  func renamed() {
    let old = ProgrammeFixture.programme.with(reminders: [rule(7, .before)])
    let new = old.with(
      // The gate asks for the milestone by its new id, too.
      stages: old.stages.map {
        $0.id == "afklaring" ? $0.leaving(when: .all([.milestone("mål"), .agreedAll])) : $0
      },
      milestones: old.milestones.map { $0.id == "forventninger" ? $0.with(id: "mål", was: ["forventninger"]) : $0 })
    let sent = life.on("2026-01-19", .reminderSent(rule: "frist", about: "forventninger", occurrence: "2026-01-19"))
    let effect = MigrationRules(ProgrammeDifference(from: old, to: new), on: today).effect(on: sent.state())
    #expect(effect.consequences == [])
    let moved = sent.on(today, effect.events(to: 2)).state()
    #expect(moved.reminders(sentBy: rule(7, .before)) == [key("mål", "2026-01-19")])
  }
}
