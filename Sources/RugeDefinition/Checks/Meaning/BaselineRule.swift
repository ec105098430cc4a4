import RugeCore

/// Conditions on the change of a figure whose beginning nobody is asked for.
struct BaselineRule: DoubtRule {
  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] { programme.conditions.flatMap { doubts(about: $0.condition, in: $0.part) } }

  private func doubts(about condition: Condition, in part: DefinitionPart) -> [Doubt] {
    let tested = condition.leaves.compactMap { leaf -> ElementID? in
      guard case .indicator(let reference, let test) = leaf, test.measure == .change else { return nil }
      return reference.indicator
    }
    // What is counted begins with nothing.
    let open = Set(tested).compactMap { course.indicators[$0] }.filter { !$0.hasBaseline && $0.count == nil }
    return open.map(\.id.rawValue).sorted().map { Doubt(.changeWithoutBaseline($0), in: part) }
  }
}
