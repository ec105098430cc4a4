import Foundation
import RugeCore
import RugeTestSupport
import Testing

@testable import RugeDefinition

/// The shipped definition of Rugekassen.
struct RugekassenTests {
  private let reading: DefinitionReading

  init() throws {
    let file = try Repository.file("Programmes/rugekassen.yaml")
    reading = DefinitionReader.read(SourceText(name: "rugekassen.yaml", bytes: file))
  }

  private func titled(_ danish: String, _ english: String) -> LocalisedText {
    LocalisedText([.danish: danish, .english: english])
  }

  @Test func hasNothingToFind() {
    #expect(MarkedText.lines(of: reading.diagnostics) == [])
  }

  @Test func saysWhoTakesPartAndHowLong() throws {
    let programme = try #require(reading.programme)
    #expect(programme.id == "rugekassen")
    #expect(programme.title[.danish] == "Rugekassen")
    #expect(programme.title[.english] == "The Incubator")
    #expect(programme.host == "Fonden for Socialt Ansvar")
    #expect(programme.languages == [.danish, .english])
    #expect(programme.length == .between(Span(4, .month), Span(6, .month)))
    #expect(programme.source?[.english].contains("All else is ours: stage split") == true)
    #expect(
      programme.roles == [
        Role(
          id: "rådgiver", title: LocalisedText([.danish: "Rådgiver", .english: "Adviser"]),
          time: Role.Time(amount: Span(4, .hour), per: .month)),
        Role(
          id: "kontakt", title: LocalisedText([.danish: "Kontaktperson", .english: "Contact"]), side: .organisation),
      ])
  }

  @Test func gatesAreWhatTheTextSays() throws {
    let programme = try #require(reading.programme)
    #expect(programme.stages.map(\.id) == ["afklaring", "udvikling", "forankring", "opfølgning"])
    #expect(programme.stages.map(\.isFollowUp) == [false, false, false, true])
    #expect(programme.stages[0].enterWhen == .form(FormReference("optagelse"), .passed))
    #expect(programme.stages[0].leaveWhen == .all([.milestone("forventninger"), .agreedAll]))
    #expect(
      programme.stages[1].leaveWhen
        == .all([
          .sessions(SessionsTest("sparring", .held(.atLeast(Quantity(millionths: 5_000_000))))),
          .milestones(.agreed, atLeast: nil),
        ]))
    #expect(programme.stages[3].length == .between(Span(24, .month), Span(24, .month)))
  }

  @Test func admissionIsPassedWithThreeTimesYes() throws {
    let form = try #require(reading.programme?.form("optagelse"))
    #expect(form.by == .role("rådgiver"))
    #expect(form.fields.map(\.kind) == [.yesOrNo, .yesOrNo, .yesOrNo])
    #expect(form.fields[2].ask[.danish] == "Gennemtænkt: formål, mål, målgruppe, virkning?")
    #expect(
      form.passedWhen
        == .all([
          .field("frivillighed", is: .yesOrNo(true)), .field("afprøvet", is: .yesOrNo(true)),
          .field("gennemtænkt", is: .yesOrNo(true)),
        ]))
  }

  @Test func sessionsMilestonesAndFiguresAreComplete() throws {
    let programme = try #require(reading.programme)
    #expect(
      programme.sessions == [
        SessionKind(
          id: "sparring", title: titled("Sparring", "Sparring"), shape: .oneToOne, host: "rådgiver",
          plan: .every(Span(2, .week), stage: nil), length: Span(90, .minute)),
        SessionKind(
          id: "undervisning", title: titled("Undervisning", "Teaching"), shape: .group,
          plan: .count(4, stage: "udvikling"), attendance: .required),
      ])
    #expect(
      programme.milestones.map(\.id) == [
        "forventninger", "metode", "organisering", "økonomi", "kommunikation", "evaluering",
      ])
    #expect(programme.milestones[0].due == .when(.relative(Offset(Span(2, .week), .after), .enrolment)))
    #expect(programme.milestones[0].need == .always)
    #expect(programme.milestones[1].evidence == .file)
    #expect(programme.milestones.dropFirst().allSatisfy { $0.need == .agreed && $0.due == .agreed })
    #expect(
      programme.indicators[0]
        == Indicator(
          id: "kommuner", title: LocalisedText([.danish: "Kommuner", .english: "Municipalities"]),
          unit: LocalisedText([.danish: "kommuner", .english: "municipalities"]),
          collection: .every(Span(3, .month), untilAfterEnd: nil),
          baseline: .enrolment, target: .agreed))
  }

  @Test func remindersAndReportsAreComplete() throws {
    let programme = try #require(reading.programme)
    #expect(
      programme.reminders == [
        ReminderRule(
          id: "milepæl-snart", title: titled("Frist for milepæl", "Milestone deadline"),
          offset: Offset(Span(14, .day), .before), anchor: .eachMilestoneDue, to: ["kontakt", "rådgiver"],
          quiet: ["sommerpause"]),
        ReminderRule(
          id: "stille", title: titled("Stille", "Silence"), offset: Offset(Span(30, .day), .after),
          anchor: .lastSession("sparring"), repeats: .every(Span(2, .week)), to: ["rådgiver"], quiet: ["sommerpause"],
          unless: .stage("opfølgning")),
      ])
    #expect(
      programme.reports == [
        ReportRule(
          id: "kvartal", title: titled("Kvartalsrapport", "Quarterly report"), audience: .funder,
          due: .after(Span(1, .month), .quarter),
          sections: [.narrative, .progress, .indicators, .deviations])
      ])
    #expect(programme.exits.map(\.id) == ["optaget", "selvstændig", "ophørt"])
    #expect(
      programme.periods == [
        CalendarPeriod(
          id: "sommerpause", title: titled("Sommerpause", "Summer break"),
          dates: .everyYear(fromMonth: 7, fromDay: 1, toMonth: 7, toDay: 31))
      ])
  }
}
