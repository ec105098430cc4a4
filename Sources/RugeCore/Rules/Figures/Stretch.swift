/// A stretch of days with the numbers that hold in it, each from its day on until the next.
struct Stretch {
  let first: Day
  let last: Day
  /// In the order of their days; those before the first day say what holds at the beginning.
  let steps: [DatedFigure]
  /// Whether the number is zero, rather than unknown, before the first step.
  let isEmptyZero: Bool
  let excluded: ExcludedDays

  /// Whether something holds for the number on every day that counts: one day without it decides, and a day on which
  /// nobody knows leaves it open.
  func holds(_ test: (Quantity?) -> Bool?) -> Bool? {
    let verdicts = sections.filter { !excluded.covers($0.days) }.map { test($0.number) }
    if verdicts.contains(false) { return false }
    return verdicts.isEmpty || verdicts.contains(nil) ? nil : true
  }

  private struct Section {
    let days: ClosedRange<Day>
    let number: Quantity?
  }

  private var sections: [Section] {
    var sections: [Section] = []
    var start = first
    var number = steps.last { $0.on <= first }.map(\.value.value) ?? (isEmptyZero ? .zero : nil)
    for step in steps where step.on > first && step.on <= last {
      sections.append(Section(days: start...step.on.adding(days: -1), number: number))
      start = step.on
      number = step.value.value
    }
    return sections + [Section(days: start...last, number: number)]
  }
}
