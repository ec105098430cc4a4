import RugeCore

/// An enrolment's state in plain words, so that a type may get another name and the words stay.
struct StateImage: Codable, Equatable {
  var enrolment: Int64
  var organisation: Int64
  var programme: String
  var definition: Int64
  var enrolledOn: String
  var visits: [String]
  var ending: String?
  var roles: [String: [Int64]]
  /// By form and field.
  var answers: [String: String]
  var agreements: [String: String]
  var milestones: [String: String]
  var sessions: [String: String]
  var figures: [String: [String]]
  var reminders: [String]
  /// Pauses, plans, action points and questions; `nil` where there are none, as in journals before there were any.
  var everyday: [String]?

  init(_ state: EnrolmentState) {
    enrolment = state.enrolment
    organisation = state.organisation
    programme = state.programme.rawValue
    definition = state.definition
    enrolledOn = state.enrolledOn.description
    visits = state.visits.map { "\($0.stage) \($0.since)\($0.overridden ? " overridden" : "")" }
    ending = state.ending.map { "\($0.kind.rawValue) \($0.on) \($0.exit?.rawValue ?? "-")" }
    roles = state.roles.keyed { $0.rawValue }
    answers = state.answers.reduce(into: [:]) { answers, form in
      for (field, answer) in form.value { answers["\(form.key.words)/\(field)"] = answer.words(Self.words) }
    }
    agreements = state.settlements.keyed { $0.description }.mapValues { Self.words($0.value) }
    milestones = state.milestones.keyed { $0.rawValue }.mapValues { "\($0.step.rawValue) \($0.on)" }
    sessions = state.sessions.keyed { $0.rawValue }.mapValues { "\($0.count) × = \($0.minutes) min, last \($0.last)" }
    figures = state.figures.keyed { $0.description }.mapValues { figures in
      figures.map { "\($0.on) \($0.value.words(\.description))" }
    }
    let sent = state.remindersSent.map { $0.key(about: .milestone) }
    reminders = sent.map { "\($0.rule) \($0.about?.rawValue ?? "-") \($0.occurrence)" }.sorted()
    let lines = Self.everyday(state)
    everyday = lines.isEmpty ? nil : lines
  }

  private static func everyday(_ state: EnrolmentState) -> [String] {
    var lines = state.pauses.map { "rests \($0.from) – \($0.resumed?.description ?? "-")" }
    if let intake = state.intake { lines.append("\(intake.decision.rawValue) \(intake.on)") }
    lines += state.plannedSessions.keys.sorted().compactMap { id in
      state.plannedSessions[id].map { "\(id) \($0.kind) \($0.time.day) \($0.step.rawValue)" }
    }
    lines += state.actions.keys.sorted().compactMap { id in
      state.actions[id].map { "\(id) \($0.due?.description ?? "-") \($0.step.rawValue)" }
    }
    lines += state.asks.keys.sorted().compactMap { id in state.asks[id].map { "\(id) \($0.step.rawValue)" } }
    lines += state.jointSessions.keys.sorted { $0.rawValue < $1.rawValue }.map { "joint \($0)" }
    lines += state.efforts.map { "\($0.key.rawValue) \($0.value) min" }.sorted()
    lines += state.confirmations.keys.sorted().map {
      "\($0) confirmed by \(state.confirmations[$0]?.map(\.person) ?? [])"
    }
    return lines
  }

  private static func words(_ answer: Answer) -> String {
    switch answer {
    case .yesOrNo(let isTrue): isTrue ? "yes" : "no"
    case .number(let quantity): "number \(quantity)"
    case .date(let day): "date \(day)"
    case .choice(let option): "option \(option)"
    case .choices(let options): "options \(options)"
    case .organisation(let number): "organisation \(number)"
    case .see(let field): "see \(field)"
    case .text: "text"
    }
  }

  private static func words(_ value: AgreedValue) -> String {
    switch value {
    case .target(let quantity): "target \(quantity)"
    case .needed(let day): "needed \(day?.description ?? "-")"
    case .none: "none"
    }
  }
}

extension Dictionary {
  fileprivate func keyed(_ text: (Key) -> String) -> [String: Value] {
    Dictionary<String, Value>(uniqueKeysWithValues: map { (text($0.key), $0.value) })
  }
}

extension Known {
  fileprivate func words(_ text: (Value) -> String) -> String {
    switch self {
    case .value(let value): text(value)
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    }
  }
}

extension AnswerSheet {
  /// The form, with the round and the respondent where there are any.
  fileprivate var words: String {
    ([form.rawValue] + [round?.rawValue, by.map { "by \($0)" }].compactMap { $0 }).joined(separator: " ")
  }
}
