import RugeCore
import RugeYAML

/// The keys of a test, which also stand among those of what is tested: `{id: fravær, below: 15 %, within: 12 months}`.
enum TestKeys {
  static let equals = Key("is", Notation<Amount>.phrase)
  static let atLeast = Key("at_least", Notation<Amount>.phrase)
  static let atMost = Key("at_most", Notation<Amount>.phrase)
  static let above = Key("above", Notation<Amount>.phrase)
  static let below = Key("below", Notation<Amount>.phrase)
  static let change = Key("change", Notation<[NumberTest.Comparison]>.comparisons)
  static let within = Key("within", Notation<Span>.aboveZero)
  static let held = Key("held", Notation<Span>.aboveZero)
  static let excluding = Key("excluding", Notation<ElementID>.reference(to: .period))

  fileprivate static let comparisons = Keys(equals, atLeast, atMost, above, below)
    .needingOne(of: atLeast.name, equals.name, atMost.name, above.name, below.name)
  fileprivate static let all = Keys(equals, atLeast, atMost, above, below, change, within, held, excluding)
    .needingOne(of: atLeast.name, equals.name, atMost.name, above.name, below.name, change.name)
}

extension Fields {
  /// The comparisons among the keys.
  fileprivate var comparisons: [NumberTest.Comparison] {
    let comparisons: [NumberTest.Comparison] = [
      self[TestKeys.equals].map { .init(.is, $0) }, self[TestKeys.atLeast].map { .init(.atLeast, $0) },
      self[TestKeys.atMost].map { .init(.atMost, $0) }, self[TestKeys.above].map { .init(.above, $0) },
      self[TestKeys.below].map { .init(.below, $0) },
    ].compactMap(\.self)
    if comparisons.count > 1 { reportRedundant(comparisons) }
    return comparisons
  }

  /// Reports a number beside a bound, and a second bound on the same side.
  private func reportRedundant(_ comparisons: [NumberTest.Comparison]) {
    let keys = [TestKeys.equals, TestKeys.atLeast, TestKeys.above, TestKeys.atMost, TestKeys.below]
    let nodes = Dictionary(
      keys.compactMap { key in node(of: key).map { (key.name, $0) } }, uniquingKeysWith: { first, _ in first })
    for (index, comparison) in comparisons.enumerated().dropFirst() {
      guard let other = comparisons[..<index].first(where: { $0.side == nil || $0.side == comparison.side }),
        let node = nodes[comparison.relation.rawValue]
      else { continue }
      reader.add(
        .error, .redundantBound(comparison.relation.rawValue, beside: other.relation.rawValue), at: node.range,
        related: nodes[other.relation.rawValue]?.range)
    }
  }

  /// The test that the keys make, or `nil` where there is none.
  var numberTest: NumberTest? {
    let level = comparisons
    let change = self[TestKeys.change]
    let (within, held) = (self[TestKeys.within], self[TestKeys.held])
    let excluding = self[TestKeys.excluding]
    if let change {
      if let node = level.isEmpty ? nil : node(of: TestKeys.change) {
        reader.add(.error, .levelAndChange, at: node.range)
      }
      return NumberTest(change, of: .change, within: within, held: held, excluding: excluding)
    }
    return level.isEmpty ? nil : NumberTest(level, within: within, held: held, excluding: excluding)
  }
}

extension NumberTest.Comparison {
  fileprivate enum Side { case lower, upper }

  /// The side on which it bounds a number; `nil` where it says the number itself.
  fileprivate var side: Side? {
    switch relation {
    case .is: nil
    case .atLeast, .above: .lower
    case .atMost, .below: .upper
    }
  }
}

extension Notation<NumberTest> {
  /// A number that something must be, or what it must be: `3`, `{at_least: 3}`.
  static var numberTest: Notation {
    .either(
      text: Notation<Amount>.phrase.map { NumberTest([.init(.is, $0)]) },
      else: Notation.mapping(TestKeys.all) { $0.numberTest }.named("test"))
  }
}

extension Notation<[NumberTest.Comparison]> {
  fileprivate static var comparisons: Notation {
    .mapping(TestKeys.comparisons) { $0.comparisons }
  }
}

extension NumberTest {
  /// The test of a number of hours, with what is given in hours or minutes as a bare number of hours.
  ///
  /// What makes no exact number of hours stays as it is written.
  var inHours: NumberTest {
    guard comparisons.contains(where: { $0.bound.unit != nil }) else { return self }
    let bounds = comparisons.map { Comparison($0.relation, $0.bound.inHours ?? $0.bound) }
    return NumberTest(bounds, of: measure, within: within, held: held, excluding: excluding)
  }
}

extension Amount {
  fileprivate var inHours: Amount? {
    guard let unit else { return nil }
    if UnitName.isSame(unit, as: ["hour", "h"]) { return Amount(value) }
    let (hours, rest) = value.millionths.quotientAndRemainder(dividingBy: 60)
    guard UnitName.isSame(unit, as: ["minute", "min"]), rest == 0 else { return nil }
    return Amount(Quantity(millionths: hours))
  }
}
