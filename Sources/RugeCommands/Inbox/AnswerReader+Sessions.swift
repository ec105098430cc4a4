import RugeCore
import RugeInbox
import RugeStore
import RugeWords

extension AnswerReader {
  /// A session that somebody logs.
  func session(_ id: ElementID, _ given: [GivenAnswer], entry: Int) -> Reading {
    guard let kind = programme.sessionKind(id) else { return Reading() }
    var reading = Reading()
    var held: (day: Day?, minutes: Int?, note: String?, guests: Int?) = (nil, nil, nil, nil)
    var answers: [FieldAnswer] = []
    var prose: [ElementID: String] = [:]
    for item in given {
      let label = label(item.question, kind)
      reading.lines.append(
        line(item, label, entry: entry) {
          switch item.question {
          case QuestionKey.day:
            let day = try values.date(item.answer)
            held.day = day
            return (words.dateWithWeekday(day), nil)
          case QuestionKey.length:
            let minutes = try DurationReader(unitWhereNone: .minute).read(item.answer)
            held.minutes = minutes
            return (words.minutes(minutes), nil)
          case QuestionKey.note:
            held.note = item.answer
            return (item.answer, nil)
          case QuestionKey.guests:
            guard let count = Int(item.answer), count >= 0 else {
              throw UsageProblem.badValue(key: label, value: item.answer, expected: .wholeNumber(0...1_000_000))
            }
            held.guests = count
            return (item.answer, nil)
          default:
            guard let field = kind.field(ElementID(item.question)) else {
              throw AnswerProblem.unknownQuestion(item.question)
            }
            let (answer, text) = try self.answer(item, to: field)
            answers.append(FieldAnswer(field.id, answer))
            prose[field.id] = text
            return (said(answer, to: field, text), nil)
          }
        })
    }
    guard let day = held.day, let minutes = held.minutes else { return reading }
    let isPerson = try? store.subject(.person(asked.ask.respondent ?? 0)) != nil
    let command = EnrolmentCommand.holdSession(
      kind: id, minutes: minutes, host: isPerson == true ? asked.ask.respondent : nil, answers: answers)
    let (note, texts) = (held.note ?? "", prose)
    reading.steps.append(
      .init(day: day, command: command) { event in
        if case .sessionHeld = event { return [.note: note] }
        guard let (field, answer) = event.fieldAnswer, answer == .value(.text) else { return [:] }
        return [.answer: texts[field] ?? ""]
      })
    if let guests = held.guests { reading.steps.append(.init(day: day, command: .attend(kind: id, count: guests))) }
    reading.remarks += sessions(of: id, on: day).map { words.sessionThatDay(words.minutes($0)) }
    return reading
  }

  private func label(_ key: String, _ kind: SessionKind) -> String {
    switch key {
    case QuestionKey.day: words.sessionDayAsked
    case QuestionKey.length: words.sessionLengthAsked
    case QuestionKey.note: words.sessionNoteAsked
    case QuestionKey.guests: words.guestsAsked
    default: kind.field(ElementID(key))?.ask[words.language] ?? key
    }
  }

  /// The lengths of sessions that were logged for the day already.
  private func sessions(of kind: ElementID, on day: Day) -> [Int] {
    asked.history.compactMap { fact in
      guard case .sessionHeld(kind, let minutes, _) = fact.event, fact.ended == nil, fact.on == day else { return nil }
      return minutes
    }
  }
}
