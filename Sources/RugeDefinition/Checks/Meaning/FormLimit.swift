import RugeCore

/// What the answers of a form can be: finds a condition that none of them fulfils.
struct FormLimit {
  private let form: Form
  private let fields: Indexed<Field>

  init(_ form: Form) {
    self.form = form
    self.fields = Indexed(form.fields, by: \.id)
  }

  /// The way to the part of a condition that can never hold; `nil` where it can.
  func fault(in condition: FormCondition) -> [Int]? {
    switch condition {
    case .all(let parts):
      if let inner = faults(in: parts).first { return inner }
      return contradicts(parts) ? [] : nil
    case .any(let parts): return fault(toSome: 1, of: parts)
    case .atLeast(let count, let parts): return fault(toSome: count, of: parts)
    case .field: return nil
    case .number(let field, let test): return isPossible(test, for: field) ? nil : []
    case .score(let test):
      // That a form has no score is told by another rule.
      guard form.score != nil else { return nil }
      let range = form.scoreRange
      return test.isPossible(from: range?.lowerBound, to: range?.upperBound) ? nil : []
    }
  }

  private func fault(toSome count: Int, of parts: [FormCondition]) -> [Int]? {
    let faults = faults(in: parts)
    return parts.count - faults.count < count ? faults.first : nil
  }

  private func faults(in parts: [FormCondition]) -> [[Int]] {
    parts.enumerated().compactMap { index, part in fault(in: part).map { [index] + $0 } }
  }

  private func isPossible(_ test: NumberTest, for field: ElementID) -> Bool {
    guard case .scale(let bounds)? = fields[field]?.kind else { return test.isPossible() }
    return test.isPossible(within: bounds)
  }

  /// Whether conditions that must all hold ask for different answers to one question.
  private func contradicts(_ parts: [FormCondition]) -> Bool {
    var answers: [ElementID: Answer] = [:]
    var tests: [ElementID: [NumberTest.Comparison]] = [:]
    for part in parts {
      switch part {
      case .field(let field, let answer):
        if answers.updateValue(answer, forKey: field).map({ $0 != answer }) == true { return true }
        if case .number(let number) = answer { tests[field, default: []].append(.init(.is, Amount(number))) }
      case .number(let field, let test):
        if test.isPlain { tests[field, default: []] += test.comparisons }
      case .all, .any, .atLeast, .score: break
      }
    }
    return tests.contains { !isPossible(NumberTest($0.value), for: $0.key) }
  }
}

extension NumberTest {
  /// Whether it looks at the number as it is, at no other time and at no change.
  var isPlain: Bool { measure == .level && within == nil && held == nil && excluding == nil }
}
