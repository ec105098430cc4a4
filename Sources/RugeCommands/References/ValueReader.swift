import RugeCore
import RugeImport

/// Reads values that people type for questions, agreements and figures, each by what its place wants.
struct ValueReader {
  private let today: Day

  /// What stands for “not part of it”, and for “part of it”.
  private static let noneWords: Set<String> = ["none", "ingen", "nej", "no"]
  private static let neededWords: Set<String> = ["needed", "med", "ja", "yes"]

  init(today: Day) {
    self.today = today
  }

  /// A figure; unknown is one, too.
  func figure(_ text: String, for key: String) throws -> Known<Quantity> {
    if YesOrNoReader.saysUnknown(text) { return .unknown }
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
  func answer(_ text: String, to field: Field) throws -> (answer: Known<Answer>, words: String?) {
    if YesOrNoReader.saysUnknown(text) { return (.unknown, nil) }
    let key = field.id.rawValue
    switch field.kind {
    case .yesOrNo:
      return (try yesOrNo(text, for: key), nil)
    case .number, .money:
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
      let wanted = FoldedName(text.normalised)
      guard let option = options.first(where: { FoldedName($0) == wanted }) else {
        throw UsageProblem.badValue(key: key, value: text, expected: .oneOf(options))
      }
      return (.value(.choice(option)), nil)
    case .several(let options):
      let wanted = text.split(separator: ",").map { FoldedName(String($0).normalised) }
      guard wanted.allSatisfy({ word in options.contains { FoldedName($0) == word } }) else {
        throw UsageProblem.badValue(key: key, value: text, expected: .oneOf(options))
      }
      return (.value(.choices(options.filter { wanted.contains(FoldedName($0)) })), nil)
    case .link:
      guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
        throw UsageProblem.badValue(key: key, value: text, expected: .link)
      }
      return (.value(.text), text)
    case .text, .longText, .file, .organisation, .indicator:
      return (.value(.text), text.normalised)
    }
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
