import RugeCore

/// A number that a condition tests, with what is known of it from the rest of the definition.
struct AskedNumber {
  /// Which numbers there can be.
  enum Range {
    case any
    case fromZero
    /// Things that are counted one by one, from so many on.
    case whole(from: Int)
  }

  let test: NumberTest
  /// Where the test is written.
  let part: DefinitionPart
  let number: DefinitionProblem.TestedNumber
  /// What it may be said in; `nil` where it has no unit.
  var units: [String]?
  /// Whether a share makes sense although no unit says so.
  var mayBePercent = false
  var range = Range.any
  /// Where what is tested is written.
  var source: DefinitionPart?
}

extension AskedNumber {
  /// The numbers that a condition tests by a peculiar bound, with their places in the text.
  static func all(in condition: Condition, at part: DefinitionPart, _ course: Course) -> [AskedNumber] {
    var numbers: [AskedNumber] = []
    func add(_ condition: Condition, _ path: [Int]) {
      switch condition {
      case .all(let parts), .any(let parts), .atLeast(_, let parts):
        for (index, inner) in parts.enumerated() { add(inner, path + [index]) }
      default:
        guard condition.numberTest?.isPeculiar == true else { return }
        if let number = number(in: condition, at: .condition(part, path), course) { numbers.append(number) }
      }
    }
    add(condition, [])
    return numbers
  }

  /// The same of a condition on a form's own answers.
  static func all(in condition: FormCondition, of form: Form) -> [AskedNumber] {
    let part = DefinitionPart.element(section: "forms", id: form.id, key: "passed_when")
    let fields = Indexed(form.fields, by: \.id)
    var numbers: [AskedNumber] = []
    func add(_ condition: FormCondition, _ path: [Int]) {
      switch condition {
      case .all(let parts), .any(let parts), .atLeast(_, let parts):
        for (index, inner) in parts.enumerated() { add(inner, path + [index]) }
      case .number(let id, let test):
        guard test.isPeculiar, let field = fields[id] else { return }
        numbers.append(answer(to: field, of: form, test, .entry(.condition(part, path), [id.rawValue])))
      case .score(let test):
        numbers.append(
          AskedNumber(test: test, part: .entry(.condition(part, path), ["score"]), number: .score(form.id.rawValue)))
      case .field: break
      }
    }
    add(condition, [])
    return numbers
  }

  private static func answer(to field: Field, of form: Form, _ test: NumberTest, _ part: DefinitionPart) -> AskedNumber
  {
    let name = field.id.rawValue
    let isMark = if case .scale = field.kind { true } else { false }
    let unit = field.kind.unit
    let number: DefinitionProblem.TestedNumber =
      isMark ? .mark(name) : unit.map { .inUnit(name, unit: $0) } ?? .answer(name)
    return AskedNumber(
      test: test, part: part, number: number, units: unit.map { [$0] }, mayBePercent: unit == nil && !isMark,
      source: .entry(.element(section: "forms", id: form.id, key: "fields"), [name, "answer"]))
  }

  private static func number(in condition: Condition, at part: DefinitionPart, _ course: Course) -> AskedNumber? {
    func value(_ keys: String...) -> DefinitionPart { .entry(part, keys) }
    switch condition {
    case .indicator(let reference, let test):
      return course.indicators[reference.indicator].map { figure(of: $0, test, value("indicator")) }
    case .form(let reference, .score(let test)):
      return AskedNumber(test: test, part: value("form", "score"), number: .score(reference.form.rawValue))
    case .form(let reference, .place(let test)):
      return AskedNumber(
        test: test, part: value("form", "place"), number: .score(reference.form.rawValue), range: .whole(from: 1))
    case .sessions(let test):
      switch test.measure {
      case .held(let number):
        return AskedNumber(test: number, part: value("sessions"), number: .sessions, range: .whole(from: 0))
      case .missed(let number):
        return AskedNumber(test: number, part: value("sessions", "missed"), number: .sessions, range: .whole(from: 0))
      case .hours(let number):
        return AskedNumber(test: number, part: value("sessions", "hours"), number: .hours, range: .fromZero)
      case .attendedAll: return nil
      }
    case .records(let test):
      return AskedNumber(
        test: test.number, part: value("records"), number: .records(test.kind.rawValue), range: .whole(from: 0))
    default: return nil
    }
  }

  private static func figure(of indicator: Indicator, _ test: NumberTest, _ part: DefinitionPart) -> AskedNumber {
    let name = indicator.id.rawValue
    let variants = indicator.unit.map { Array($0.variants.values).sorted() } ?? []
    let number: DefinitionProblem.TestedNumber =
      variants.first.map { .inUnit(name, unit: $0) } ?? (indicator.scale == nil ? .figure(name) : .mark(name))
    return AskedNumber(
      test: test, part: test.measure == .change ? .entry(part, ["change"]) : part, number: number,
      units: variants.isEmpty ? nil : variants,
      // A change may be told as a share of where it began.
      mayBePercent: test.measure == .change
        || (variants.isEmpty && indicator.scale == nil && indicator.count == nil),
      source: .element(section: "indicators", id: indicator.id, key: "unit"))
  }
}

extension NumberTest {
  /// Whether a bound is more than a bare whole number above zero, which any number may be held against.
  fileprivate var isPeculiar: Bool {
    comparisons.contains { comparison in
      let bound = comparison.bound
      return bound.unit != nil || bound.isPercent || bound.value <= .zero
        || !bound.value.millionths.isMultiple(of: 1_000_000)
    }
  }
}
