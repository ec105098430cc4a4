import RugeCore
import RugeInbox
import RugeStore
import RugeWords

extension AnswerReader {
  /// Answers to a form; those about indicators are figures.
  func form(_ reference: FormReference, _ given: [GivenAnswer]) -> Reading {
    guard let form = programme.form(reference.form) else { return Reading() }
    var reading = Reading()
    var answers: [FieldAnswer] = []
    var prose: [ElementID: String] = [:]
    let recorded = RecordedAnswers(form, reference, asked, store)
    for item in given {
      let parts = item.question.split(separator: ".", maxSplits: 1).map { ElementID(String($0)) }
      guard let field = parts.first.flatMap({ form.field($0) }) else { continue }
      let label = field.ask[words.language]
      if case .indicator(let id) = field.kind {
        let reference = IndicatorReference(id, category: parts.count == 2 ? parts[1] : nil)
        measure(item, reference, on: day, &reading)
        continue
      }
      reading.lines.append(
        line(item, label) {
          let (answer, text) = try self.answer(item, to: field)
          answers.append(FieldAnswer(field.id, answer))
          prose[field.id] = text
          let before = try recorded.answer(to: field.id)
          return (said(answer, to: field, text), before.map { said($0.answer, to: field, $0.text) })
        })
    }
    if !answers.isEmpty {
      let command = EnrolmentCommand.answer(
        form: form.id, round: reference.round, by: asked.ask.respondent, answers)
      let texts = prose
      reading.steps.insert(
        .init(day: day, command: command) { event in
          guard let (field, answer) = event.fieldAnswer, answer == .value(.text) else { return [:] }
          return [.answer: texts[field] ?? ""]
        }, at: 0)
    }
    return reading
  }

  /// Figures of one day.
  func figures(_ given: [GivenAnswer]) -> Reading {
    var reading = Reading()
    var measured = day
    for item in given where item.question == QuestionKey.day {
      reading.lines.append(
        line(item, words.figuresDayAsked) {
          measured = try values.date(item.answer)
          return (words.dateWithWeekday(measured), nil)
        })
    }
    for item in given where item.question != QuestionKey.day {
      let parts = item.question.split(separator: ".", maxSplits: 1).map { ElementID(String($0)) }
      measure(item, IndicatorReference(parts[0], category: parts.count == 2 ? parts[1] : nil), on: measured, &reading)
    }
    return reading
  }

  private func measure(
    _ given: GivenAnswer, _ reference: IndicatorReference, on day: Day, _ reading: inout Reading
  ) {
    let before = asked.state.figures[reference]?.last { $0.on <= day }
    var step: Proposal.Step?
    var new = line(given, asked.scope.names.indicator(reference)) {
      let indicator = programme.indicator(reference.indicator)
      let figure = try figure(given, of: indicator)
      step = .init(day: day, command: .measure(indicator: reference, figure))
      return (
        words.figure(figure, of: indicator),
        before.map { "\(words.figure($0.value, of: indicator)) (\(words.date($0.on)))" }
      )
    }
    // An equal figure of another day is a new figure; of the same day it would be recorded twice.
    if let before, before.on == day, let step, case .measure(_, before.value) = step.command { new.change = .same }
    reading.lines.append(new)
    if let step, new.change != .same { reading.steps.append(step) }
  }
}

/// What is recorded of a form for whoever was asked.
private struct RecordedAnswers {
  private let form: Form
  private let sheet: AnswerSheet
  private let asked: AskedQuestion
  private let prose: AnswerProse?

  init(_ form: Form, _ reference: FormReference, _ asked: AskedQuestion, _ store: Store) {
    self.form = form
    self.asked = asked
    let isOfOne = !form.hasSeveralRespondents || form.by == .eachParticipant && form.about == .organisation
    sheet = AnswerSheet(form.id, round: reference.round, by: isOfOne ? nil : asked.ask.respondent)
    prose = try? AnswerProse(of: asked.scope.subject, upTo: asked.scope.day, store)
  }

  func answer(to field: ElementID) throws -> (answer: Known<Answer>, text: String?)? {
    asked.state.answers[sheet]?[field].map { answer in
      let key = AnswerKey(form.id, round: sheet.round, field, by: sheet.by)
      return (answer, prose?.texts(of: key)[.answer])
    }
  }
}
