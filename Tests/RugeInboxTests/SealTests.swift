import RugeCore
import RugeTestSupport
import Testing

@testable import RugeInbox

struct SealTests {
  @Test("A seal fits its content and no other")
  func content() {
    let envelope = Sample.envelope()
    #expect(Sample.key.fits(envelope.seal, envelope.content))
    var entries = Sample.entries
    entries[0][0] = GivenAnswer("frivillighed", .value, "false")
    let changed = AnswerEnvelope.content(ask: envelope.ask, given: envelope.given, entries: entries)
    #expect(!Sample.key.fits(envelope.seal, changed))
    let later = AnswerEnvelope.content(ask: envelope.ask, given: "2026-06-03", entries: Sample.entries)
    #expect(!Sample.key.fits(envelope.seal, later))
  }

  @Test("Each question, enrolment and respondent has a key of its own, and so has each secret")
  func keys() {
    let keys: Set = [
      Sample.key, AskKey(Sample.secret, ask: AskID(13), enrolment: 3, respondent: 5),
      AskKey(Sample.secret, ask: AskID(12), enrolment: 4, respondent: 5),
      AskKey(Sample.secret, ask: AskID(12), enrolment: 3, respondent: 6),
      AskKey(Sample.secret, ask: AskID(12), enrolment: 3, respondent: nil),
      AskKey(.random(), ask: AskID(12), enrolment: 3, respondent: 5),
    ]
    #expect(keys.count == 6)
    #expect(Set(keys.map(\.code)).count == 6)
  }

  @Test("Two contents never read the same, wherever their parts are cut")
  func lengths() {
    func content(_ answers: [GivenAnswer]) -> [UInt8] {
      AnswerEnvelope.content(ask: AskID(1), given: "2026-06-02", entries: [answers])
    }
    let contents: Set = [
      content([GivenAnswer("a", .value, "b")]), content([GivenAnswer("a1:b,", .value, "")]),
      content([GivenAnswer("a", .value, "b,5:value")]),
      content([GivenAnswer("a", .value, ""), GivenAnswer("b", .value, "")]),
    ]
    #expect(contents.count == 4)
  }

  @Test("A seal that is no seal fits nothing", arguments: ["", "zz", "å", "ab", String(repeating: "0", count: 64)])
  func noSeal(seal: String) {
    #expect(!Sample.key.fits(seal, Sample.envelope().content))
  }

  @Test("A code is read as people type it")
  func codes() throws {
    let code = Sample.key.code
    #expect(code.description.count == 19)
    #expect(AnswerCode(code.description) == code)
    #expect(AnswerCode(code.description.lowercased().replacing("-", with: "")) == code)
    #expect(AnswerCode(code.description.replacing("0", with: "o").replacing("1", with: "l")) == code)
    #expect(AnswerCode("7F3A") == nil)
    #expect(AnswerCode(String(repeating: "U", count: 16)) == nil)
  }

  @Test("The seal of a known content stays what it is: pages that were sent out go on being valid")
  func stable() {
    #expect(Sample.envelope().seal == "1860dce21588179a6e5947e326e6e2347bacce95491c993c7de1b9863d765a85")
  }
}
