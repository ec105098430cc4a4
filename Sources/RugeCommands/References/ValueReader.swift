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
  private static let notApplicableWords: Set<String> = [notApplicableWord, "ingen"]
  /// The word in which a table that is exported says so.
  private static let notApplicableWord = "none"
  /// The quotation marks in which a word that says something by itself is the plain text.
  private static let quotes: [(Character, Character)] = [("\"", "\""), ("“", "”"), ("”", "”"), ("»", "«"), ("'", "'")]
  private static let neededWords: Set<String> = ["needed", "med", "ja", "yes"]

  /// How dates have to be written.
  enum Dates {
    /// They mean one day, whether they look back or ahead.
    case unmistakable
    /// They have their year: what was written elsewhere, and nobody knows when, is read on another day.
    case withYear
  }

  private let dates: Dates

  init(today: Day, references: References? = nil, dates: Dates = .unmistakable) {
    self.today = today
    self.references = references
    self.dates = dates
  }

  /// A figure; unknown is one, too.
  func figure(_ text: String, for key: String, of indicator: Indicator? = nil) throws -> Known<Quantity> {
    if let level = Self.level(text, of: indicator) { return .value(level) }
    if YesOrNoReader.saysUnknown(text) { return .unknown }
    if Self.saysNotApplicable(text) { return .notApplicable }
    return .value(try amount(text, indicator?.unit, for: key, expecting: .number))
  }

  /// The level that a name means, in whichever language, but for case and accents.
  private static func level(_ text: String, of indicator: Indicator?) -> Quantity? {
    let wanted = FoldedName(text.normalised)
    let level = indicator?.scale?.names.first { _, name in name.variants.values.contains { FoldedName($0) == wanted } }
    return level.flatMap { Quantity($0.key) }
  }

  /// Whether a text says that what is asked does not apply.
  ///
  /// To a yes-or-no question “ingen” may as well be a no, so that there it says nothing.
  private static func saysNotApplicable(_ text: String, to kind: FieldKind? = nil) -> Bool {
    if YesOrNoReader.saysNotApplicable(text) { return true }
    let word = text.normalised.lowercased()
    return kind == .yesOrNo ? word == notApplicableWord : notApplicableWords.contains(word)
  }

  /// A settled value.
  func agreed(_ text: String, for item: AgreedItem, in programme: Programme) throws -> AgreedValue {
    let word = text.normalised.lowercased()
    if Self.noneWords.contains(word) || YesOrNoReader.saysNotApplicable(word) {
      // Who does without what everybody needs deviates from the programme, and has a reason.
      if case .milestone(let id) = item, programme.milestone(id)?.need == .always {
        throw UsageProblem.badValue(key: item.description, value: text, expected: .dateOrWaiver)
      }
      return .none
    }
    switch item {
    case .target(let id):
      let indicator = programme.indicator(id)
      if let level = Self.level(text, of: indicator) { return .target(level) }
      return .target(try amount(text, indicator?.unit, for: item.description, expecting: .targetOrNone))
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
  /// What is one of the offered choices is that choice, even where it reads as “unknown” or “none”; so is any text in
  /// quotation marks that would say something by itself: `"unknown"`.
  func answer(_ text: String, to field: Field) throws -> (answer: Known<Answer>, words: String?) {
    if let option = try offered(text, by: field) { return (option, nil) }
    if let literal = Self.literal(text) { return try value(literal, of: field) }
    if YesOrNoReader.saysUnknown(text) { return (.unknown, nil) }
    if Self.saysNotApplicable(text, to: field.kind) { return (.notApplicable, nil) }
    return try value(text, of: field)
  }

  /// A choice that is offered in just these words.
  private func offered(_ text: String, by field: Field) throws -> Known<Answer>? {
    guard let option = try option(text, of: field) else { return nil }
    return if case .several = field.kind { .value(.choices([option])) } else { .value(.choice(option)) }
  }

  /// What stands in quotation marks, where it would say something by itself without them.
  private static func literal(_ text: String) -> String? {
    let word = text.normalised
    guard let first = word.first, let last = word.last, word.count > 2,
      quotes.contains(where: { $0 == (first, last) })
    else { return nil }
    let inner = String(word.dropFirst().dropLast())
    return saysSomethingItself(inner) ? inner : nil
  }

  /// Whether a text, as an answer, would be read as something else than itself.
  private static func saysSomethingItself(_ text: String) -> Bool {
    YesOrNoReader.saysUnknown(text) || saysNotApplicable(text)
      || FieldInput.seePrefixes.contains(where: text.hasPrefix)
  }

  /// A text as it has to be written so that it is read as itself.
  static func written(_ text: String) -> String { saysSomethingItself(text) ? "\"\(text)\"" : text }

  /// A value of a question's kind, and its words where it is free text.
  private func value(_ text: String, of field: Field) throws -> (answer: Known<Answer>, words: String?) {
    let key = field.id.rawValue
    switch field.kind {
    case .yesOrNo:
      return (try yesOrNo(text, for: key), nil)
    case .number(let unit):
      return (.value(.number(try amount(text, unit.map { LocalisedText($0) }, for: key, expecting: .number))), nil)
    case .money(let currency):
      return (.value(.number(try money(text, currency, for: key))), nil)
    case .indicator:
      return (.value(.number(try number(text, for: key, expecting: .number))), nil)
    case .date:
      return (.value(.date(try date(text))), nil)
    case .pastDate:
      let day = try date(text)
      guard day <= today else { throw UsageProblem.badValue(key: key, value: text, expected: .pastDate) }
      return (.value(.date(day)), nil)
    case .scale(let range):
      let value = try number(text, for: key, expecting: .wholeNumber(range))
      guard let whole = Int(value.description), range.contains(whole) else {
        throw UsageProblem.badValue(key: key, value: text, expected: .wholeNumber(range))
      }
      return (.value(.number(value)), nil)
    case .choice:
      throw notOffered(text, by: field)
    case .several:
      return (.value(.choices(try choices(text, of: field))), nil)
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

  /// The offered choice that a text means, by itself or by a title in any language, but for case and accents.
  private func option(_ text: String, of field: Field) throws(UsageProblem) -> String? {
    switch TitleMatch(text, among: field.kind.options, name: { $0 }, titles: field.optionTitles) {
    case .nothing: nil
    case .one(let option): option
    case .several(let options): throw .ambiguousOption(key: field.id.rawValue, value: text, options: options)
    }
  }

  private func notOffered(_ text: String, by field: Field) -> UsageProblem {
    .badValue(key: field.id.rawValue, value: text, expected: .option(field.kind.options.map(field.title)))
  }

  /// Several choices with commas between them, in the order in which they are offered.
  private func choices(_ text: String, of field: Field) throws -> [String] {
    let wanted = try text.split(separator: ",").map { word in
      let word = word.split(separator: " ").joined(separator: " ")
      guard let option = try option(word, of: field) else { throw notOffered(word, by: field) }
      return option
    }
    guard !wanted.isEmpty else { throw notOffered(text, by: field) }
    return field.kind.options.filter(wanted.contains)
  }

  /// A number that may have its unit beside it, in any of its spellings and as people say it (`kr.` for `DKK`); another
  /// unit is another number.
  private func amount(
    _ text: String, _ own: LocalisedText?, for key: String, expecting: UsageProblem.Expected
  ) throws -> Quantity {
    guard let own, let parts = NumberWithUnit(text.normalised) else {
      return try number(text, for: key, expecting: expecting)
    }
    let spoken = own.variants.values.flatMap(UnitName.spokenNames)
    if let unit = parts.unit, !parts.isIn(own.variants.values + spoken) {
      guard !parts.isLed || UnitName.isMoney(unit) else {
        throw UsageProblem.badValue(key: key, value: text, expected: expecting)
      }
      throw UsageProblem.otherUnit(key: key, value: text, unit: unit, own: own)
    }
    return try number(parts.number, isMoney: !spoken.isEmpty, for: key, expecting: expecting)
  }

  /// An amount of money: no currency has more than two decimals that anybody writes in a programme.
  private func money(_ text: String, _ currency: String, for key: String) throws -> Quantity {
    let amount = try amount(text, LocalisedText(currency), for: key, expecting: .money(currency))
    guard amount.millionths % 10_000 == 0 else {
      throw UsageProblem.badValue(key: key, value: text, expected: .money(currency))
    }
    return amount
  }

  private func yesOrNo(_ text: String, for key: String) throws -> Known<Answer> {
    switch try? YesOrNoReader().read(text.normalised) {
    case .value(let isTrue)?: .value(.yesOrNo(isTrue))
    case .unknown?: .unknown
    case .notApplicable?: .notApplicable
    case nil: throw UsageProblem.badValue(key: key, value: text, expected: .yesOrNo)
    }
  }

  private func number(
    _ text: String, isMoney: Bool = false, for key: String, expecting: UsageProblem.Expected
  ) throws -> Quantity {
    do {
      let reader = NumberReader()
      return try isMoney ? reader.readMoney(text.normalised) : reader.read(text.normalised)
    } catch .numberNotUnderstood {
      throw UsageProblem.badValue(key: key, value: text, expected: expecting)
    }
  }

  /// A date that somebody promises or states: nothing says whether it has come, so that no year is guessed.
  func date(_ text: String) throws -> Day {
    switch dates {
    case .unmistakable: try DayReader.readUnmistakable(text.normalised, today: today)
    case .withYear: try DayReader(today: today, direction: .backwards).readFullDate(text.normalised)
    }
  }
}
