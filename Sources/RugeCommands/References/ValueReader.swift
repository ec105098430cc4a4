import RugeCore
import RugeImport
import RugeStore

/// Reads values that people type for questions, agreements and figures, each by what its place wants.
struct ValueReader {
  private let today: Day
  /// Where organisations are looked up; `nil` where no value can be one.
  private let references: References?

  /// What stands for “not part of it”, and for “part of it”.
  private static let noneWords: Set<String> = ["none", "ingen", "nej", "no"]
  private static let notApplicableWords: Set<String> = ["none", "ingen"]
  private static let neededWords: Set<String> = ["needed", "med", "ja", "yes"]

  init(today: Day, references: References? = nil) {
    self.today = today
    self.references = references
  }

  /// A figure; unknown is one, too.
  func figure(_ text: String, for key: String) throws -> Known<Quantity> {
    if YesOrNoReader.saysUnknown(text) { return .unknown }
    if Self.notApplicableWords.contains(text.normalised.lowercased()) { return .notApplicable }
    return .value(try number(text, for: key, expecting: .number))
  }

  /// A settled value.
  func agreed(_ text: String, for item: AgreedItem, in programme: Programme) throws -> AgreedValue {
    let word = text.normalised.lowercased()
    if Self.noneWords.contains(word) { return .none }
    switch item {
    case .target:
      return .target(try number(text, for: item.description, expecting: .targetOrNone))
    case .milestone(let id):
      guard programme.milestone(id)?.due == .agreed else {
        guard Self.neededWords.contains(word) else {
          throw UsageProblem.badValue(key: item.description, value: text, expected: .neededOrNone)
        }
        return .needed(by: nil)
      }
      return .needed(by: try date(text))
    }
  }

  /// An answer to a question, and its words where it is free text.
  ///
  /// What is one of the offered choices is that choice, even where it reads as “unknown” or “none”.
  func answer(_ text: String, to field: Field) throws -> (answer: Known<Answer>, words: String?) {
    if case .choice(let options) = field.kind, let option = Self.option(text, among: options) {
      return (.value(.choice(option)), nil)
    }
    if YesOrNoReader.saysUnknown(text) { return (.unknown, nil) }
    if field.kind != .yesOrNo, Self.notApplicableWords.contains(text.normalised.lowercased()) {
      return (.notApplicable, nil)
    }
    let key = field.id.rawValue
    switch field.kind {
    case .yesOrNo:
      return (try yesOrNo(text, for: key), nil)
    case .number(let unit):
      return (.value(.number(try amount(text, unit, for: key, expecting: .number))), nil)
    case .money(let currency):
      return (.value(.number(try amount(text, currency, for: key, expecting: .money(currency)))), nil)
    case .indicator:
      return (.value(.number(try number(text, for: key, expecting: .number))), nil)
    case .date:
      return (.value(.date(try date(text))), nil)
    case .scale(let range):
      let value = try number(text, for: key, expecting: .wholeNumber(range))
      guard let whole = Int(value.description), range.contains(whole) else {
        throw UsageProblem.badValue(key: key, value: text, expected: .wholeNumber(range))
      }
      return (.value(.number(value)), nil)
    case .choice(let options):
      throw UsageProblem.badValue(key: key, value: text, expected: .oneOf(options))
    case .several(let options):
      return (.value(.choices(try choices(text, among: options, for: key))), nil)
    case .link:
      guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
        throw UsageProblem.badValue(key: key, value: text, expected: .link)
      }
      return (.value(.text), text)
    case .organisation:
      guard let references else { return (.value(.text), text.normalised) }
      return (.value(.organisation(try references.organisation(text).subject.number)), nil)
    case .text, .longText, .file:
      return (.value(.text), text.normalised)
    }
  }

  /// The offered choice that a text means, but for case and accents.
  private static func option(_ text: String, among options: [String]) -> String? {
    let wanted = FoldedName(text.normalised)
    return options.first { FoldedName($0) == wanted }
  }

  /// Several choices with commas between them, in the order in which they are offered.
  private func choices(_ text: String, among options: [String], for key: String) throws -> [String] {
    let wanted = try text.split(separator: ",").map { word in
      let word = word.split(separator: " ").joined(separator: " ")
      guard let option = Self.option(word, among: options) else {
        throw UsageProblem.badValue(key: key, value: word, expected: .oneOf(options))
      }
      return option
    }
    guard !wanted.isEmpty else { throw UsageProblem.badValue(key: key, value: text, expected: .oneOf(options)) }
    return options.filter(wanted.contains)
  }

  /// A number that may have its unit beside it; another unit is another number.
  private func amount(
    _ text: String, _ unit: String?, for key: String, expecting: UsageProblem.Expected
  ) throws -> Quantity {
    let words = text.normalised.split(separator: " ").map(String.init)
    guard words.count > 1, let unit,
      let place = [words.startIndex, words.endIndex - 1].first(where: { index in
        FoldedName(words[index]) == FoldedName(unit)
      })
    else { return try number(text, for: key, expecting: expecting) }
    let rest = words.indices.filter { $0 != place }.map { words[$0] }.joined(separator: " ")
    return try number(rest, for: key, expecting: expecting)
  }

  private func yesOrNo(_ text: String, for key: String) throws -> Known<Answer> {
    switch try? YesOrNoReader().read(text.normalised) {
    case .value(let isTrue)?: .value(.yesOrNo(isTrue))
    case .unknown?: .unknown
    case .notApplicable?: .notApplicable
    case nil: throw UsageProblem.badValue(key: key, value: text, expected: .yesOrNo)
    }
  }

  private func number(_ text: String, for key: String, expecting: UsageProblem.Expected) throws -> Quantity {
    do {
      return try NumberReader().read(text.normalised)
    } catch .numberNotUnderstood {
      throw UsageProblem.badValue(key: key, value: text, expected: expecting)
    }
  }

  /// A date that somebody promises or states: words such as `friday` look forwards.
  private func date(_ text: String) throws -> Day {
    try DayReader(today: today, direction: .forwards).read(text.normalised)
  }
}
