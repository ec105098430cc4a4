import RugeCore

/// What conditions that must all hold ask of one number each.
struct NumbersAsked {
  /// A number that a condition tests.
  private enum Number: Hashable {
    case figure(IndicatorReference)
    case score(FormReference)
    case place(FormReference)
    case meetings(ElementID?)
    case hours(ElementID?)
    case missed(ElementID?)
    case records(ElementID, [ElementID])
  }

  private var tests: [Number: [NumberTest.Comparison]] = [:]

  init(_ conditions: [Condition]) {
    for condition in conditions { add(condition) }
  }

  /// Whether each of the numbers can be what is asked of it, all comparisons taken together.
  var canAllHold: Bool { tests.values.allSatisfy { NumberTest($0).isPossible() } }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .all(let parts): for part in parts { add(part) }
    case .indicator(let reference, let test): add(test, of: .figure(reference))
    case .form(let reference, .score(let test)): add(test, of: .score(reference))
    case .form(let reference, .place(let test)): add(test, of: .place(reference))
    case .records(let test): add(test.number, of: .records(test.kind, test.states))
    case .sessions(let test):
      switch test.measure {
      case .held(let number): add(number, of: .meetings(test.kind))
      case .hours(let number): add(number, of: .hours(test.kind))
      case .missed(let number): add(number, of: .missed(test.kind))
      case .attendedAll: break
      }
    default: break
    }
  }

  private mutating func add(_ test: NumberTest, of number: Number) {
    if test.isPlain { tests[number, default: []] += test.comparisons }
  }
}
