import RugeCore
import RugeTestSupport
import Testing

@testable import RugeDefinition

/// Each mistake is found at its place, with a suggestion where there is one, and nothing else is.
struct MistakeTests {
  @Test(arguments: [
    // Keys
    "⟦missing-key⟧title: T\nstages: [a]",
    "programme: p\ntitle: T\n⟦unknown-key → stages⟧stagess: [a]",
    "programme: p\ntitle: T\n⟦unknown-key⟧zebra: [a]",
    "programme: p\ntitle: T\nstages: [⟦missing-key⟧{length: 2 weeks}]",
    "programme: p\ntitle: T\nstages: [{id: a, ⟦unknown-key → leave_when⟧leave_wen: 2 weeks}]",
    "programme: p\ntitle: {da: Koncept, ⟦stray-word⟧metode, en: Method}",
    "programme: p\ntitle: {da: T, ⟦unknown-key⟧fr: T}",
    "programme: p\ntitle: T\n⟦duplicate-key⟧title: U",
    "programme: p\ntitle: T\nhost:⟦empty-value⟧\nlength: open",
    // Shapes and values
    "programme: p\ntitle: T\nstages: ⟦wrong-shape⟧a",
    "programme: p\ntitle: T\nroles: ⟦wrong-shape⟧[a]",
    "programme: p\ntitle: T\nhost: ⟦wrong-shape⟧{a: b}",
    "programme: p\ntitle: T\nlength: ⟦bad-value⟧6 to 4 months",
    "programme: p\ntitle: T\nlength: ⟦bad-value⟧some time",
    "programme: p\ntitle: T\nlanguages: [da, ⟦bad-value → en⟧enn]",
    "programme: p\ntitle: T\nstages: [{id: a, follow_up: ⟦bad-value → true⟧ja}]",
    "programme: p\ntitle: T\nstages: [{id: a, follow_up: ⟦bad-value → false⟧no}]",
    "programme: p\ntitle: T\nstages: [{id: a, follow_up: ⟦bad-value → true⟧True}]",
    "programme: p\ntitle: T\nsessions: [{id: a, shape: ⟦bad-value → group⟧grop}]",
    "programme: p\ntitle: T\nsessions: [{id: a, plan: ⟦bad-value⟧every week}]",
    "programme: p\ntitle: T\nsessions: [{id: a, plan: ⟦bad-value⟧every 0 weeks}]",
    "programme: p\ntitle: T\nsessions: [{id: a, length: ⟦bad-value⟧90}]",
    "programme: p\ntitle: T\nroles: {a: {time: ⟦bad-value⟧4 hours a month}}",
    "programme: p\ntitle: T\nroles: {a: {of: ⟦bad-value → organisation⟧organization}}",
    "programme: p\ntitle: T\nmilestones: [{id: a, due: ⟦bad-value⟧2026-02-30}]",
    "programme: p\ntitle: T\nmilestones: [{id: a, due: ⟦bad-value⟧2 weeks from enrolment}]",
    "programme: p\ntitle: T\nmilestones: [{id: a, needed: ⟦bad-value⟧maybe}]",
    "programme: p\ntitle: T\nindicators: [{id: a, collect: ⟦bad-value⟧3 months}]",
    "programme: p\ntitle: T\nindicators:\n  - id: a\n    target: ⟦bad-value⟧1,5",
    "programme: p\ntitle: T\nreports: [{id: a, audience: funder, due: ⟦bad-value⟧in May, sections: [progress]}]",
    "programme: p\ntitle: T\nreports: [{id: a, audience: board, due: 1 month after year end, sections: [⟦bad-value → progress⟧progres]}]",
    "programme: p\ntitle: T\nforms: [{id: a, fields: {b: ⟦bad-value⟧maybe}}]",
    "programme: p\ntitle: T\nforms: [{id: a, fields: {b: ⟦bad-value⟧[one]}}]",
    "programme: p\ntitle: T\ncalendar: {⟦warning unused⟧a: 2026-07-01 to 2026-07-31}",
    "programme: p\ntitle: T\ncalendar: {⟦warning unused⟧a: ⟦bad-value⟧every year from 31 June to 1 July}",
    // Names
    "programme: ⟦bad-id⟧my programme\ntitle: T",
    "programme: ⟦reserved-id⟧all\ntitle: T",
    "programme: p\ntitle: T\nstages: [a, ⟦duplicate-id⟧a]",
    "programme: p\ntitle: T\nstages: [{id: ⟦bad-id⟧2a}]",
    "programme: p\ntitle: T\nsessions: [{id: a, host: ⟦unknown-reference⟧nobody}]",
    "programme: p\ntitle: T\nroles: {rådgiver: {title: R}}\nsessions: [{id: a, host: ⟦unknown-reference → rådgiver⟧rådgver}]",
    "programme: p\ntitle: T\nstages: [udvikling]\nsessions: [{id: a, plan: ⟦unknown-reference → udvikling⟧4 in udviklng}]",
    "programme: p\ntitle: T\nstages: [udvikling]\nmilestones: [{id: a, due: ⟦unknown-reference⟧end of anchoring}]",
    """
    programme: p
    title: T
    roles: {r: {title: R}}
    sessions: [{id: sparring}]
    reminders:
      - {id: a, when: ⟦unknown-reference → sparring⟧30 days after last sparing, to: r, quiet: ⟦unknown-reference⟧july}
    """,
    // Conditions
    "programme: p\ntitle: T\nstages: [{id: a, leave_when: {milestone: ⟦unknown-reference⟧m}}]",
    "programme: p\ntitle: T\nstages: [{id: a, leave_when: {⟦unknown-key → milestone⟧milestne: m}}]",
    "programme: p\ntitle: T\nstages: [{id: a, leave_when: {agreed: all, ⟦several-conditions⟧stage: a}}]",
    "programme: p\ntitle: T\nstages: [{id: a, leave_when: {all: ⟦bad-value⟧[]}}]",
    "programme: p\ntitle: T\nstages: [{id: a, leave_when: {at_least: ⟦bad-value⟧2, of: [agreed: all]}}]",
    "programme: p\ntitle: T\nstages: [{id: a, leave_when: {sessions: ⟦missing-key⟧{at_least: 2}}}]",
    "programme: p\ntitle: T\nstages: [{id: a, enter_when: {form: ⟦missing-key⟧{id: ⟦unknown-reference⟧f}}}]",
    "programme: p\ntitle: T\nstages: [{id: a, enter_when: {form: {id: ⟦unknown-reference⟧f, ⟦unknown-key → passed⟧pased: true}}}]",
    "programme: p\ntitle: T\nforms: [{id: a, fields: {b: yes or no}, passed_when: {⟦unknown-reference → b⟧c: true}}]",
    "programme: p\ntitle: T\nforms: [{id: a, fields: {b: yes or no}, passed_when: {b: ⟦bad-value → true⟧yes}}]",
    "programme: p\ntitle: T\nforms: [{id: a, fields: {b: 1 to 5}, passed_when: {b: ⟦bad-value⟧6}}]",
    "programme: p\ntitle: T\nforms: [{id: a, fields: {b: text}, passed_when: {b: ⟦incomparable-field⟧x}}]",
    // Meaning
    "programme: p\nlanguages: [da, en]\ntitle: ⟦warning missing-translation⟧{da: T}",
    "programme: p\ntitle: T\nlength: ⟦warning lengths-disagree⟧4 to 6 weeks\nstages: [{id: a, length: 7 to 8 weeks}]",
    "programme: p\ntitle: T\nlength: ⟦warning lengths-disagree⟧4 to 6 months\nstages: [{id: a, length: 7 to 8 weeks}]",
    "programme: p\ntitle: T\nstages: ⟦warning follow-up-not-last⟧[{id: a, follow_up: true}, b]",
    "programme: p\ntitle: {da: ⟦advice fragile-text⟧\"A, b\", en: B}",
    // Several at once
    "programme: p\n⟦unknown-key → title⟧titel: T\nlength: ⟦bad-value⟧x\nstages: [{id: a, length: ⟦bad-value⟧y}]",
  ])
  func isFoundAtItsPlace(_ marked: String) {
    let text = MarkedText(marked)
    let reading = DefinitionReader.read(text.source)
    #expect(MarkedText.lines(of: reading.diagnostics) == text.expected)
    #expect((reading.programme == nil) == reading.diagnostics.contains { $0.severity == .error })
  }

  @Test(arguments: [
    "programme: p\ntitle: T\nstages: [a]",
    "programme: rådgivning\ntitle: {da: Rådgivning}\nlength: open",
    "programme: p\ntitle: NO\nhost: 012\nsource: 12:30",
  ])
  func aSmallFileIsEnough(_ text: String) {
    let reading = DefinitionReader.read(SourceText(name: "small.yaml", text: text))
    #expect(MarkedText.lines(of: reading.diagnostics) == [])
    #expect(reading.programme != nil)
  }

  @Test func textStaysAsItWasWritten() throws {
    let source = SourceText(name: "norway.yaml", text: "programme: p\ntitle: NO\nhost: 012\nsource: 1e3")
    let programme = try #require(DefinitionReader.read(source).programme)
    #expect([programme.title[.danish], programme.host, programme.source] == ["NO", "012", "1e3"])
  }

  @Test func idsAreTheSameHoweverTheirLettersWereTyped() throws {
    let decomposed = "ra\u{30A}dgiver"
    let text = "programme: p\ntitle: T\nroles: {\(decomposed): {title: R}}\nsessions: [{id: a, host: rådgiver}]"
    let reading = DefinitionReader.read(SourceText(name: "nfd.yaml", text: text))
    #expect(MarkedText.lines(of: reading.diagnostics) == [])
    let role = try #require(reading.programme?.roles.first?.id.rawValue)
    #expect(Array(role.utf8) == Array("rådgiver".utf8))
  }

  @Test func aDuplicateNamesTheFirstPlaceToo() {
    let marked = MarkedText("programme: p\ntitle: T\nstages:\n  - ⟦first⟧a\n  - ⟦second⟧a")
    let diagnostics = DefinitionReader.read(marked.source).diagnostics
    #expect(diagnostics.map(\.place) == [marked.marks[1].place])
    #expect(diagnostics.map(\.related) == [marked.marks[0].place])
  }
}
