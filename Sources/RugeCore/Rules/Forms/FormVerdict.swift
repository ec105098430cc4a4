/// What the condition of a form came to, and the questions that keep it from holding.
struct FormVerdict {
  /// `nil`: not known.
  var holds: Bool?
  var failed: [ElementID] = []
  var open: [ElementID] = []
  /// Those to which the answer is that nobody knows.
  var unknown: [ElementID] = []
  /// Of the score, which belongs to no question.
  var gaps: [Gap] = []

  init(_ holds: Bool?, failed: [ElementID] = [], open: [ElementID] = [], unknown: [ElementID] = [], gaps: [Gap] = []) {
    self.holds = holds
    self.failed = failed
    self.open = open
    self.unknown = unknown
    self.gaps = gaps
  }

  /// Holds when so many of the parts do: not known only while those not known could make up what is missing.
  init(_ parts: [FormVerdict], atLeast needed: Int) {
    let met = parts.count { $0.holds == true }
    let possible = parts.count { $0.holds != false }
    self.init(met >= needed ? true : possible >= needed ? nil : false)
    guard holds != true else { return }
    let rest = parts.filter { $0.holds != true }
    failed = Self.distinct(rest.flatMap(\.failed))
    open = Self.distinct(rest.flatMap(\.open))
    unknown = Self.distinct(rest.flatMap(\.unknown))
    gaps = rest.flatMap(\.gaps).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Holds when all do.
  init(all parts: [FormVerdict]) {
    self.init(parts, atLeast: parts.count)
  }

  private static func distinct(_ ids: [ElementID]) -> [ElementID] {
    ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func truth(of form: FormReference) -> Truth {
    let unanswered: [Gap] =
      (open.isEmpty ? [] : [.formUnanswered(form, fields: open)])
      + (unknown.isEmpty ? [] : [.formUnknown(form, fields: unknown)])
    switch holds {
    case true?: return .met
    case nil: return .unknown(unanswered + gaps.filter(\.isUnknown))
    case false?:
      let failing: [Gap] = failed.isEmpty ? [] : [.formNotPassed(form, fields: failed)]
      return .notMet(failing + unanswered + gaps)
    }
  }
}

extension FormCondition {
  /// Whether the condition holds for what one respondent answered.
  ///
  /// - Parameters:
  ///   - sheet: The answers.
  ///   - score: The score over all respondents; `nil` where nobody knows it.
  ///   - gap: What is said of the score where it is not what it must be.
  /// - Returns: The verdict, with the questions that keep it from holding.
  func evaluate(
    _ sheet: FilledForm, score: Quantity?, orElse gap: (NumberTest) -> Gap
  ) -> FormVerdict {
    switch self {
    case .field(let field, let expected):
      guard let answer = sheet.answer(to: field)?.value else { return open(field, sheet) }
      return answer == expected ? FormVerdict(true) : FormVerdict(false, failed: [field])
    case .number(let field, let test):
      guard case .number(let number)? = sheet.answer(to: field)?.value else { return open(field, sheet) }
      return test.holds(for: number) ? FormVerdict(true) : FormVerdict(false, failed: [field])
    case .score(let test):
      return FormVerdict(score.map(test.holds), gaps: [gap(test)])
    case .all(let parts):
      return FormVerdict(all: parts.map { $0.evaluate(sheet, score: score, orElse: gap) })
    case .any(let parts):
      return FormVerdict(parts.map { $0.evaluate(sheet, score: score, orElse: gap) }, atLeast: 1)
    case .atLeast(let needed, let parts):
      return FormVerdict(parts.map { $0.evaluate(sheet, score: score, orElse: gap) }, atLeast: needed)
    }
  }

  /// That something does not apply is known, and is not what was asked for; anything else is not known yet.
  private func open(_ field: ElementID, _ sheet: FilledForm) -> FormVerdict {
    switch sheet.answer(to: field) {
    case .notApplicable?: FormVerdict(false, failed: [field])
    case .unknown?: FormVerdict(nil, unknown: [field])
    case .value?, nil: FormVerdict(nil, open: [field])
    }
  }
}
