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
  static let within = Key("within", Notation<Span>.phrase)
  static let held = Key("held", Notation<Span>.phrase)
  static let excluding = Key("excluding", Notation<ElementID>.reference(to: .period))

  fileprivate static let comparisons = Keys(equals, atLeast, atMost, above, below)
    .needingOne(of: atLeast.name, equals.name, atMost.name, above.name, below.name)
  fileprivate static let all = Keys(equals, atLeast, atMost, above, below, change, within, held, excluding)
    .needingOne(of: atLeast.name, equals.name, atMost.name, above.name, below.name, change.name)
}

extension Fields {
  /// The comparisons among the keys.
  fileprivate var comparisons: [NumberTest.Comparison] {
    [
      self[TestKeys.equals].map { .init(.is, $0) }, self[TestKeys.atLeast].map { .init(.atLeast, $0) },
      self[TestKeys.atMost].map { .init(.atMost, $0) }, self[TestKeys.above].map { .init(.above, $0) },
      self[TestKeys.below].map { .init(.below, $0) },
    ].compactMap { $0 }
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
