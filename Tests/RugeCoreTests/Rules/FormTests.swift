import RugeCore
import RugeTestSupport
import Testing

struct FormTests {
  private let form = ProgrammeFixture.programme.forms[0]
  private let yes = Known<Answer>.value(.yesOrNo(true))
  private let no = Known<Answer>.value(.yesOrNo(false))

  @Test("A form is passed when its condition holds, whatever else is open")
  func passed() {
    #expect(form.evaluate(["frivillighed": yes, "afprøvet": yes], mustPass: true) == .met)
  }

  @Test("Questions without an answer, or with the answer that nobody knows, leave it open")
  func open() {
    #expect(
      form.evaluate([:], mustPass: true)
        == .unknown([.formUnanswered(FormReference("optagelse"), fields: ["frivillighed", "afprøvet"])]))
    #expect(
      form.evaluate(["frivillighed": yes, "afprøvet": .unknown], mustPass: true)
        == .unknown([.formUnknown(FormReference("optagelse"), fields: ["afprøvet"])]))
  }

  @Test("A wrong answer fails the form, and what is open is named beside it")
  func failed() {
    #expect(
      form.evaluate(["frivillighed": no], mustPass: true)
        == .notMet([
          .formNotPassed(FormReference("optagelse"), fields: ["frivillighed"]),
          .formUnanswered(FormReference("optagelse"), fields: ["afprøvet"]),
        ]))
  }

  @Test("A form that need only be answered wants every question answered; unknown is an answer")
  func answered() {
    let answers: [ElementID: Known<Answer>] = ["frivillighed": no, "afprøvet": .unknown]
    #expect(
      form.evaluate(answers, mustPass: false)
        == .unknown([.formUnanswered(FormReference("optagelse"), fields: ["bemærkning"])]))
    #expect(form.evaluate(answers.merging(["bemærkning": .value(.text)]) { $1 }, mustPass: false) == .met)
  }

  @Test("Without a condition a complete form is passed")
  func withoutCondition() {
    let plain = Form(id: "start", title: LocalisedText("Start"), fields: form.fields)
    #expect(plain.evaluate([:], mustPass: true).isMet == false)
    let answers = Dictionary(uniqueKeysWithValues: form.fields.map { ($0.id, no) })
    #expect(plain.evaluate(answers, mustPass: true) == .met)
  }

  @Test("One of several answers is enough where any will do")
  func anyOf() {
    let either = Form(
      id: "start", title: LocalisedText("Start"), fields: form.fields,
      passedWhen: .any([.field("frivillighed", is: .yesOrNo(true)), .field("afprøvet", is: .yesOrNo(true))]))
    #expect(either.evaluate(["frivillighed": no, "afprøvet": yes], mustPass: true) == .met)
    #expect(
      either.evaluate(["frivillighed": no], mustPass: true)
        == .unknown([.formUnanswered(FormReference("start"), fields: ["afprøvet"])]))
    #expect(
      either.evaluate(["frivillighed": no, "afprøvet": no], mustPass: true)
        == .notMet([.formNotPassed(FormReference("start"), fields: ["frivillighed", "afprøvet"])]))
  }
}
