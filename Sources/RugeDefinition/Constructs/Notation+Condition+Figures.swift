import RugeCore
import RugeYAML

private enum IndicatorKeys {
  static let id = Key.required("id", Notation<IndicatorReference>.phrase)

  static let all = Keys(
    id, TestKeys.atLeast, TestKeys.equals, TestKeys.atMost, TestKeys.above, TestKeys.below, TestKeys.change,
    TestKeys.within, TestKeys.held, TestKeys.excluding
  ).needingOne(
    of: TestKeys.atLeast.name, TestKeys.equals.name, TestKeys.atMost.name, TestKeys.above.name, TestKeys.below.name,
    TestKeys.change.name)
}

private enum RecordKeys {
  static let id = Key.required("id", Notation<ElementID>.reference(to: .record))
  static let states = Key.required("is", Notation<[ElementID]>.oneOrMore(of: .state))

  static let all = Keys(id, states)
}

private enum RecordsKeys {
  static let id = Key.required("id", Notation<ElementID>.reference(to: .record))
  static let states = Key("in", Notation<[ElementID]>.oneOrMore(of: .state))

  static let all = Keys(
    id, states, TestKeys.atLeast, TestKeys.equals, TestKeys.atMost, TestKeys.above, TestKeys.below
  ).needingOne(
    of: TestKeys.atLeast.name, TestKeys.equals.name, TestKeys.atMost.name, TestKeys.above.name, TestKeys.below.name)
}

/// Conditions about what is measured and kept: indicators and records.
extension Notation<Condition> {
  static var indicator: Notation {
    .mapping(IndicatorKeys.all) { fields in
      let reference = fields[IndicatorKeys.id]
      let test = fields.numberTest
      guard let reference, let test else { return nil }
      return .indicator(reference, test)
    }
  }

  /// Some record of a kind is in one of certain states.
  static var record: Notation {
    .mapping(RecordKeys.all) { fields in
      let kind = fields[RecordKeys.id]
      let states = fields[RecordKeys.states]
      guard let kind, let states else { return nil }
      fields.refer(to: states, of: kind, at: RecordKeys.states)
      return .records(RecordsTest(kind, states: states, number: .some))
    }
  }

  /// The number of records of a kind.
  static var records: Notation {
    .mapping(RecordsKeys.all) { fields in
      let kind = fields[RecordsKeys.id]
      let states = fields[RecordsKeys.states] ?? []
      let test = fields.numberTest
      guard let kind, let test else { return nil }
      fields.refer(to: states, of: kind, at: RecordsKeys.states)
      return .records(RecordsTest(kind, states: states, number: test))
    }
  }
}

extension NumberTest {
  /// At least one.
  fileprivate static var some: NumberTest { .atLeast(Quantity(millionths: 1_000_000)) }
}

extension Notation<ElementID> {
  /// A state of a record; the kind that has it stands beside.
  fileprivate static var state: Notation {
    Notation(shape: .name(.identifier(), of: .state)) { node, reader in reader.text(of: node).map { ElementID($0) } }
  }
}

extension Fields {
  /// Notes that states of a kind of record are used.
  fileprivate func refer(to states: [ElementID], of kind: ElementID, at key: Key<[ElementID]>) {
    guard let node = node(of: key) else { return }
    for state in states { reader.names.refer(to: "\(kind).\(state)", .state, at: node.range) }
  }
}
