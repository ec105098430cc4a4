import RugeCore
import RugeTestSupport
import RugeWords
import Testing

struct StatusWordsTests {
  private let words = Words(.danish)

  @Test("Evidence alone that is damaged does not have everything restored")
  func evidence() {
    let lost = DoctorFinding.evidenceMissing(name: "ab12", fact: 7)
    let alone = words.doctorFoundDamage([lost, .openToOthers(path: "/x")])
    #expect(alone.contains("Registreringerne er hele") && alone.contains("ab12") && !alone.contains("ruge restore"))
    for findings in [[.factMissing(sequence: 3)], [lost, .factMissing(sequence: 3)]] as [[DoctorFinding]] {
      #expect(words.doctorFoundDamage(findings).contains("ruge restore"))
    }
  }

  @Test("What is late is over its due date while it is open, and was after it once it is accepted")
  func milestones() throws {
    let life = Life(enrolled: "2026-01-12").on("2026-01-12", .stageEntered("afklaring", overridden: false))
    func status(_ life: Life) throws -> String {
      let plans = life.state().milestonePlans(in: ProgrammeFixture.programme, on: "2026-06-01")
      let plan = try #require(plans.first { $0.milestone.id == "forventninger" })
      return words.milestoneStatus(plan, late: plan.isLate(on: "2026-06-01"))
    }
    #expect(try status(life) == "åben, over fristen")
    #expect(try status(life.on("2026-05-01", .milestoneSubmitted("forventninger"))) == "indsendt, over fristen")
    #expect(try status(life.on("2026-05-01", .milestoneAccepted("forventninger"))) == "godkendt efter fristen")
    #expect(try status(life.on("2026-01-13", .milestoneAccepted("forventninger"))) == "godkendt")
  }

  @Test("Where no session was ever held, none is said to have been", arguments: [false, true])
  func neverHeld(_ never: Bool) {
    func said(_ language: Language) -> [String] {
      let names = ProgrammeWords(Words(language), ProgrammeFixture.programme)
      let reminder = ReminderDue(
        rule: ReminderRule(id: "r", offset: nil, anchor: .lastSession("sparring"), to: []), subject: .enrolment(3),
        organisation: 2, matter: .silence("sparring", since: "2026-01-12", never: never), occurrence: "2026-02-11",
        recipients: [:])
      return [
        names.attention(.silent("sparring", since: "2026-01-12", never: never), on: "2026-02-11"),
        names.reminder(reminder, organisation: "Læsehunde", on: "2026-02-11"),
      ]
    }
    let english = never ? "no Coaching yet, expected since 12 January 2026" : "no Coaching since 12 January 2026"
    let danish = never ? "ingen Sparring endnu, ventet siden 12. januar 2026" : "ingen Sparring siden 12. januar 2026"
    #expect(said(.english) == ["silent: \(english)", "Læsehunde: \(english) (30 days)."])
    #expect(said(.danish) == ["stille: \(danish)", "Læsehunde: \(danish) (30 dage)."])
  }

  @Test("The newest figure of what is counted in money has its currency")
  func newestFigure() {
    let income = Indicator(
      id: "income", title: LocalisedText("Income"), unit: LocalisedText("DKK"),
      collection: .every(Span(3, .month), untilAfterEnd: nil))
    let programme = Programme(id: "p", title: LocalisedText("P"), indicators: [income])
    let state = Life(enrolled: "2026-01-12").on("2026-01-12", .figure("income", 100_000)).state(on: "2026-06-01")
    func said(_ language: Language) -> [String] {
      let names = ProgrammeWords(Words(language), programme)
      return state.attention(in: programme, on: "2026-06-01")
        .map { names.evidence(state.reason(for: $0, in: programme)) }
    }
    #expect(said(.english) == ["The newest figure is of 12 January 2026: DKK 100,000."])
    #expect(said(.danish) == ["Det nyeste tal er fra 12. januar 2026: 100.000 DKK."])
  }

  @Test("A change that is not enough is said as a change, not as the figure")
  func change() {
    func gap(_ change: Int64, percent: Bool) -> String {
      let bound = Amount(Quantity(millionths: -60_000_000), isPercent: percent)
      let test = NumberTest([.init(.atMost, bound)], of: .change)
      let value = Quantity(millionths: change * 1_000_000)
      return ProgrammeWords(Words(.english), ProgrammeFixture.programme)
        .gap(.figureNotMet(IndicatorReference("frivillige"), value, test))
    }
    #expect(gap(50, percent: true).contains(": +50% from the baseline; what is asked is that it has fallen by"))
    #expect(gap(-12, percent: false).contains(": -12 from the baseline; what is asked"))
  }

  @Test("A value that does not fit is answered with words that do")
  func expected() {
    for (expected, word) in [
      (UsageProblem.Expected.yesOrNo, "ukendt"), (.targetOrNone, "ingen"), (.neededOrNone, "med"),
    ] {
      let said = UsageProblem.badValue(key: "x", value: "y", expected: expected).explanation(in: words)
      #expect(said.contains(word))
    }
  }
}
