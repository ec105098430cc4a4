import RugeCore
import RugeTestSupport
import Testing

struct FilledFormTests {
  private static func field(
    _ id: ElementID, required: Bool = false, unless: (ElementID, Field.Exception.Answered)? = nil
  ) -> Field {
    Field(
      id: id, ask: LocalisedText(id.rawValue), kind: .number(unit: nil), isRequired: required,
      unless: unless.map { Field.Exception(field: $0.0, answered: $0.1) })
  }

  private let number = Known<Answer>.value(.number(Quantity(millionths: 2_000_000)))

  @Test("All questions are to be answered, or only the required ones where there are any; unknown is an answer")
  func open() {
    let free = FilledForm([Self.field("a"), Self.field("b")], ["a": .unknown])
    #expect(free.open == ["b"])
    let required = FilledForm([Self.field("a"), Self.field("b", required: true)], [:])
    #expect(required.open == ["b"])
  }

  @Test(
    "A question falls away by the answer that is named, and by no other",
    arguments: [
      (Field.Exception.Answered.none, Known<Answer>.notApplicable), (.unknown, .unknown),
      (.value(.yesOrNo(false)), .value(.yesOrNo(false))),
    ])
  func exceptions(answered: Field.Exception.Answered, answer: Known<Answer>) {
    let fields = [Self.field("a"), Self.field("b", unless: ("a", answered))]
    #expect(FilledForm(fields, ["a": answer]).asked.map(\.id) == ["a"])
    #expect(FilledForm(fields, ["a": answer]).open.isEmpty)
    #expect(FilledForm(fields, ["a": .value(.yesOrNo(true))]).open == ["b"])
    #expect(FilledForm(fields, [:]).open == ["a", "b"])
  }

  @Test("An answer may stand at another question; where answers point at each other, nobody knows")
  func see() {
    let fields = [Self.field("a"), Self.field("b"), Self.field("c")]
    let pointing = FilledForm(fields, ["a": .value(.see("b")), "b": .value(.see("c")), "c": number])
    #expect(pointing.answer(to: "a") == number && pointing.open.isEmpty)
    let nowhere = FilledForm(fields, ["a": .value(.see("b")), "c": number])
    #expect(nowhere.answer(to: "a") == nil && nowhere.open == ["a", "b"])
    let circle = FilledForm(fields, ["a": .value(.see("b")), "b": .value(.see("a")), "c": .value(.see("c"))])
    #expect(circle.answer(to: "a") == .unknown && circle.answer(to: "c") == .unknown)
  }

  @Test(
    "A condition with numbers, a score and a choice of several is three-valued",
    arguments: [
      (["a": "2", "b": "5"], true), (["a": "0.5", "b": "5"], false), (["a": "2"], nil), (["b": "5"], nil), ([:], nil),
      (["a": "2", "b": "unknown"], nil), (["a": "2", "b": "1"], false),
    ] as [([String: String], Bool?)])
  func conditions(answers: [String: String], expected: Bool?) {
    let form = Form(
      id: "f", title: LocalisedText("F"), fields: [Self.field("a"), Self.field("b")], score: .sum,
      passedWhen: .all([
        .atLeast(1, of: [.number("a", .atLeast(Quantity(millionths: 1_000_000))), .field("a", is: .yesOrNo(true))]),
        .score(NumberTest([.init(.above, Amount(Quantity(millionths: 3_000_000)))])),
      ]))
    let given = Dictionary(
      uniqueKeysWithValues: answers.map { key, value in
        (ElementID(key), Quantity(value).map { Known.value(Answer.number($0)) } ?? .unknown)
      })
    let verdict: Bool? =
      switch form.evaluate(given, mustPass: true) {
      case .met: true
      case .notMet: false
      case .unknown: nil
      }
    #expect(verdict == expected)
  }

  @Test("A question about an indicator is answered by its figures in the round's window")
  func indicatorField() {
    let form = Form(
      id: "status", title: LocalisedText("Status"),
      rounds: [FormRound(id: "2018", window: .between("2018-06-01"..."2018-09-30"))],
      fields: [Field(id: "folk", ask: LocalisedText("Folk"), kind: .indicator("ansatte"))])
    let programme = Programme(
      id: "p", title: LocalisedText("P"), forms: [form],
      indicators: [
        Indicator(
          id: "ansatte", title: LocalisedText("Ansatte"),
          categories: [
            IndicatorCategory(id: "a", title: LocalisedText("A")),
            IndicatorCategory(id: "b", title: LocalisedText("B")),
            IndicatorCategory(id: "ab", title: LocalisedText("AB"), merges: ["a", "b"]),
          ])
      ])
    let life = Life(enrolled: "2018-01-01", in: "p")
    func isAnswered(_ life: Life) -> Bool {
      Condition.form(FormReference("status", round: "2018"), .answered)
        .evaluate(life.state(), in: programme, on: "2018-12-31").isMet
    }
    let both = Event.figureRecorded(IndicatorReference("ansatte", category: "ab"), .value(.zero))
    #expect(!isAnswered(life))
    #expect(!isAnswered(life.on("2018-05-01", both)))
    #expect(isAnswered(life.on("2018-07-01", both)))
    #expect(!isAnswered(life.on("2018-07-01", .figureRecorded(IndicatorReference("ansatte", category: "a"), .unknown))))
  }
}
