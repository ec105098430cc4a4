package import RugeCore
package import RugeWords

/// Makes questions, in one language, of what a programme defines.
package struct QuestionMaker {
  /// The questions, and the labels of those that only a file can answer.
  package struct Questions: Hashable, Sendable {
    package var questions: [Question] = []
    package var leftOut: [String] = []
  }

  private let programme: Programme
  private let words: Words

  package init(_ programme: Programme, _ words: Words) {
    self.programme = programme
    self.words = words
  }

  /// The questions of whatever is asked for; `nil` where the programme has it no more.
  package func questions(of matter: AskEvent.Matter) -> Questions? {
    switch matter {
    case .form(let reference): programme.form(reference.form).map { questions($0.fields) }
    case .session(let id): programme.sessionKind(id).map(session)
    case .figures: figures
    }
  }

  private func session(_ kind: SessionKind) -> Questions {
    var questions = Questions(questions: [
      Question(
        key: QuestionKey.day, label: words.sessionDayAsked, kind: .date, need: .indispensable, mayBeUnknown: false),
      Question(
        key: QuestionKey.length, label: words.sessionLengthAsked, kind: .minutes, need: .indispensable,
        mayBeUnknown: false),
      Question(key: QuestionKey.note, label: words.sessionNoteAsked, kind: .longText, mayBeUnknown: false),
    ])
    if kind.attendance == .counted {
      questions.questions.append(
        Question(key: QuestionKey.guests, label: words.guestsAsked, kind: .number(unit: nil), mayBeUnknown: false))
    }
    let own = self.questions(kind.fields)
    questions.questions += own.questions
    questions.leftOut = own.leftOut
    return questions
  }

  private var figures: Questions {
    let day = Question(
      key: QuestionKey.day, label: words.figuresDayAsked, kind: .date, need: .indispensable, mayBeUnknown: false)
    let asked = programme.indicators.filter { $0.count == nil }.flatMap { indicator in
      self.figures(of: indicator, key: indicator.id.rawValue, title: indicator.title[words.language])
    }
    return Questions(questions: asked.isEmpty ? [] : [day] + asked)
  }

  /// The questions about an indicator, one for each of its categories.
  private func figures(of indicator: Indicator, key: String, title: String) -> [Question] {
    let unit = indicator.unit?[words.language]
    let kind: Question.Kind =
      indicator.scale.map { scale in
        .scale(scale.bounds, names: scale.names.mapValues { $0[words.language] })
      } ?? .number(unit: unit)
    guard !indicator.categories.isEmpty else { return [Question(key: key, label: title, kind: kind)] }
    return indicator.categories.map { category in
      Question(key: "\(key).\(category.id)", label: "\(title): \(category.title[words.language])", kind: kind)
    }
  }

  private func questions(_ fields: [Field]) -> Questions {
    var questions = Questions()
    let hasRequired = fields.contains(where: \.isRequired)
    for field in fields {
      let label = field.ask[words.language]
      if case .indicator(let id) = field.kind {
        guard let indicator = programme.indicator(id), indicator.count == nil else { continue }
        questions.questions += figures(of: indicator, key: field.id.rawValue, title: label)
      } else if let kind = kind(of: field) {
        questions.questions.append(
          Question(
            key: field.id.rawValue, label: label, help: help(field.kind), kind: kind,
            need: field.isRequired || !hasRequired ? .asked : .free, isRequired: field.isRequired,
            unless: field.unless.map(exception)))
      } else {
        questions.leftOut.append(label)
      }
    }
    return questions
  }

  private func kind(of field: Field) -> Question.Kind? {
    let labels = field.optionTitles.mapValues { $0[words.language] }
    return switch field.kind {
    case .text, .organisation: .text
    case .longText: .longText
    case .number(let unit): .number(unit: unit)
    case .money(let currency): .number(unit: currency)
    case .date, .pastDate: .date
    case .yesOrNo: .yesOrNo
    case .scale(let range): .scale(range, names: [:])
    case .link: .link
    case .choice(let options): .choice(options, labels: labels)
    case .several(let options): .several(options, labels: labels)
    case .file, .indicator: nil
    }
  }

  private func help(_ kind: FieldKind) -> String? {
    if case .organisation = kind { words.organisationAsked } else { nil }
  }

  private func exception(_ exception: Field.Exception) -> Question.Exception {
    let (state, answer): (AnswerState, String) =
      switch exception.answered {
      case .unknown: (.unknown, "")
      case .none: (.notApplicable, "")
      case .value(let value): (.value, value.plain)
      }
    return Question.Exception(question: exception.field.rawValue, state: state, answer: answer)
  }
}

extension Answer {
  /// The answer as a page gives it.
  fileprivate var plain: String {
    switch self {
    case .yesOrNo(let isTrue): isTrue ? "true" : "false"
    case .number(let number): number.description
    case .date(let day): day.description
    case .choice(let option): option
    case .choices(let options): options.joined(separator: ",")
    case .organisation, .see, .text: ""
    }
  }
}
