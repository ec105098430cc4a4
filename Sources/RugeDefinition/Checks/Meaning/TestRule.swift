import RugeCore

/// Tests whose numbers cannot be those that are tested: in another unit, or a part of what is counted one by one.
struct TestRule: DoubtRule {
  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] {
    let ofCourse = programme.conditions.flatMap { AskedNumber.all(in: $0.condition, at: $0.part, course) }
    let ofForms = programme.forms.flatMap { form in
      form.passedWhen.map { AskedNumber.all(in: $0, of: form) } ?? []
    }
    return (ofCourse + ofForms).flatMap(doubts)
  }

  private func doubts(about asked: AskedNumber) -> [Doubt] {
    asked.test.comparisons.compactMap { comparison in
      guard let problem = problem(with: comparison.bound, asked) else { return nil }
      let isUnit = if case .otherUnit = problem { true } else { false }
      return Doubt(
        problem, in: .entry(asked.part, [comparison.relation.rawValue]), related: isUnit ? asked.source : nil, .error)
    }
  }

  private func problem(with bound: Amount, _ asked: AskedNumber) -> DefinitionProblem? {
    if bound.unit != nil || (bound.isPercent && !asked.mayBePercent), !bound.isIn(asked.units ?? []) {
      return .otherUnit(bound.phrase, of: asked.number)
    }
    let millionths = bound.value.millionths
    switch asked.range {
    case .any: return nil
    case .fromZero: return millionths < 0 ? .badValue(bound.phrase, expected: .numberFromZero) : nil
    case .whole(let least):
      let isPossible = millionths.isMultiple(of: 1_000_000) && millionths / 1_000_000 >= least
      return isPossible ? nil : .badValue(bound.phrase, expected: .wholeNumber(from: least))
    }
  }
}
