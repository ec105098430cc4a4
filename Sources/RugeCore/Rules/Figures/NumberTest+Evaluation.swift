extension NumberTest {
  /// What a test came to: whether it holds (`nil`: nobody knows), and the number that was looked at.
  struct Result {
    let holds: Bool?
    let number: Quantity?
  }

  /// Whether a number that needs no dates passes.
  package func holds(for number: Quantity) -> Bool { comparisons.allSatisfy { $0.holds(for: number) } }

  /// Whether a number over time passes on a day.
  ///
  /// - Within a window, levels count by the latest of them, and what is added up by its sum.
  /// - Held: the number has passed on every day of the stretch; a day on which nobody knows it leaves that open, unless
  ///   another day decides.
  /// - What lies in the excluded period is passed over, as numbers and as time: a stretch is as much longer.
  func judge(_ series: NumberSeries, _ state: EnrolmentState, _ setting: Setting) -> Result {
    let excluded = ExcludedDays(excluding, state, setting.programme)
    let first = within.map { setting.today.adding($0, times: -1).adding(days: 1) }
    func counts(_ day: Day) -> Bool {
      day <= setting.today && (first.map { day >= $0 } ?? true) && !excluded.contains(day)
    }
    let isPlain = within == nil && excluding == nil
    let level = isPlain ? series.level : series.level(where: counts)
    let number = level.flatMap { shown($0, from: series.baseline) }
    guard let held else { return Result(holds: holds(level, from: series.baseline), number: number) }
    guard let steps = series.steps(where: counts) else { return Result(holds: nil, number: nil) }
    let stretch = Stretch(
      first: excluded.start(of: held, until: setting.today), last: setting.today, steps: steps,
      isEmptyZero: series.meaning == .counts, excluded: excluded)
    let verdict = stretch.holds { holds($0, from: series.baseline) }
    return Result(holds: verdict, number: verdict == nil ? nil : number)
  }

  /// Whether a level passes, or its change from the baseline.
  private func holds(_ level: Quantity?, from baseline: Quantity?) -> Bool? {
    guard let level else { return nil }
    guard measure == .change else { return holds(for: level) }
    guard let baseline, let change = level.minus(baseline) else { return nil }
    let verdicts = comparisons.map { comparison -> Bool? in
      guard comparison.bound.isPercent else { return comparison.holds(for: change) }
      return comparison.holds(forShare: change, of: baseline)
    }
    return verdicts.contains(false) ? false : verdicts.contains(nil) ? nil : true
  }

  /// The number that is compared: the level itself, its change, or the change in per cent.
  private func shown(_ level: Quantity, from baseline: Quantity?) -> Quantity? {
    guard measure == .change else { return level }
    guard let baseline, let change = level.minus(baseline) else { return nil }
    guard comparisons.contains(where: \.bound.isPercent) else { return change }
    return change.share(of: baseline)
  }
}

extension NumberTest.Comparison {
  /// Whether a number stands in the relation to the bound.
  package func holds(for number: Quantity) -> Bool {
    if number == bound.value { return relation == .is || relation == .atLeast || relation == .atMost }
    return number > bound.value ? relation == .atLeast || relation == .above : relation == .atMost || relation == .below
  }

  /// Whether a change is such a share of a baseline, compared without rounding; nothing is a share of zero.
  fileprivate func holds(forShare change: Quantity, of baseline: Quantity) -> Bool? {
    guard baseline != .zero else { return nil }
    // change / |baseline| against bound / 100, both sides multiplied out.
    let left = Product(change.millionths, 100_000_000)
    let right = Product(bound.value.millionths, baseline.millionths, withoutSignOfSecond: true)
    let (order, equal) = (left > right, left == right)
    switch relation {
    case .is: return equal
    case .atLeast: return order || equal
    case .atMost: return !order
    case .above: return order
    case .below: return !order && !equal
    }
  }
}

/// An exact product of two numbers of 64 bits.
private struct Product: Comparable {
  let high: Int64
  let low: UInt64

  init(_ first: Int64, _ second: Int64, withoutSignOfSecond: Bool = false) {
    // The magnitude of the lowest number does not fit its own type; as a baseline it is out of every reach.
    let second = withoutSignOfSecond ? Int64(clamping: second.magnitude) : second
    (high, low) = first.multipliedFullWidth(by: second)
  }

  static func < (left: Product, right: Product) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension Quantity {
  /// How many per cent of a baseline it is, rounded to a millionth; for showing.
  fileprivate func share(of baseline: Quantity) -> Quantity? {
    let whole = Int64(clamping: baseline.millionths.magnitude)
    guard whole > 0 else { return nil }
    let product = millionths.magnitude.multipliedFullWidth(by: UInt64(100_000_000))
    guard product.high < UInt64(whole) else { return nil }
    let quotient = UInt64(whole).dividingFullWidth(product).quotient
    return Int64(exactly: quotient).map { Quantity(millionths: millionths < 0 ? -$0 : $0) }
  }
}
