import RugeCore
import RugeWords

/// A kind of meeting, as staff say it: `Sparring, hver 2. uge`, `Camp, 2 dage`, `Teaching, 4, 3 hours`.
struct MeetingWish: Hashable, Sendable {
  let title: String
  /// How many are held; `nil` where it was not said.
  private(set) var plan: SessionKind.Plan?
  /// How long each takes; `nil` where it was not said.
  private(set) var length: Span?

  /// Reads a title and, after commas, how many or how often, and how long.
  ///
  /// - Parameters:
  ///   - text: What was said.
  ///   - language: In which “1 time” is an hour or once.
  /// - Throws: ``DraftProblem`` for what is not clear, ``InputProblem`` for a title that cannot be kept.
  init(_ text: String, _ language: Language) throws {
    var parts = text.split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }
    var bareHours: String?
    var isLast = true
    while parts.count > 1, let part = parts.last {
      guard let detail = Detail(part, language) else {
        guard isLast else { break }
        throw DraftProblem.meetingUnclear(part)
      }
      isLast = false
      switch detail {
      case .plan where plan != nil, .length where length != nil: throw DraftProblem.meetingTwofold(text)
      case .plan(let said): plan = said
      case .length(let said, let isOfEach):
        length = said
        if !isOfEach, said.unit == .hour || said.unit == .minute { bareHours = part }
      }
      parts.removeLast()
    }
    // Hours beside a number are those of each meeting.
    if let bareHours, plan == nil { throw DraftProblem.hoursUnclear(bareHours) }
    title = try DraftName(parts.joined(separator: ", ")).text
  }
}

/// What stands after a comma.
private enum Detail {
  case plan(SessionKind.Plan)
  case length(Span, isOfEach: Bool)

  init?(_ text: String, _ language: Language) {
    let folded = FoldedName(text).text
    let words = folded.split(separator: " ").map(String.init)
    if let count = Self.count(words, language) {
      self = .plan(.count(count, stage: nil))
    } else if let count = Self.countPerStage(words, language) {
      self = .plan(.countPerStage(count))
    } else if let interval = RhythmReader().interval(text) {
      self = .plan(.every(interval, stage: nil))
    } else if let time = Self.length(folded.removing(Self.inAll)), folded.hasAny(of: Self.inAll), time.minutes != nil {
      self = .plan(.time(time, stage: nil))
    } else if let length = Self.length(folded.removing(Self.ofEach)) {
      self = .length(length, isOfEach: folded.hasAny(of: Self.ofEach))
    } else {
      return nil
    }
  }

  /// `4`, `fire gange`, `4 møder`, `twice`, `4 i alt`.
  private static func count(_ words: [String], _ language: Language) -> Int? {
    let rest = words.joined(separator: " ").removing(inAll).split(separator: " ").map(String.init)
    guard let first = rest.first, rest.count <= 2 else { return nil }
    if let count = adverbs[first] { return rest.count == 1 ? count : nil }
    // In Danish, “1 time” is an hour.
    let isOnce = rest.last == "time" && language == .english
    guard rest.count == 1 || countWords.contains(rest[1]) || isOnce else { return nil }
    return number(first)
  }

  /// `1 pr. fase`, `to gange i hver fase`, `once per stage`.
  private static func countPerStage(_ words: [String], _ language: Language) -> Int? {
    guard let last = words.last, stageWords.contains(last) else { return nil }
    var rest = words.dropLast()
    while let word = rest.last, perWords.contains(word) { rest.removeLast() }
    guard rest.count < words.count - 1 else { return nil }
    return count(Array(rest), language)
  }

  private static func number(_ word: String) -> Int? {
    guard let span = try? LengthReader().span("\(word) dage"), (1...999).contains(span.count) else { return nil }
    return span.count
  }

  /// Whole days, or a time of the clock.
  private static func length(_ text: String) -> Span? {
    if let span = try? LengthReader().span(text) { return span.unit == .day ? span : nil }
    guard let minutes = try? DurationReader().read(text) else { return nil }
    return minutes % 60 == 0 ? Span(minutes / 60, .hour) : Span(minutes, .minute)
  }

  private static let adverbs: [String: Int] = ["once": 1, "twice": 2, "thrice": 3]

  private static let countWords: Set<String> = [
    "gang", "gange", "times", "stk", "stk.", "moede", "moeder", "meeting", "meetings", "session", "sessions",
  ]

  private static let stageWords: Set<String> = ["fase", "faser", "stage", "stages"]

  private static let perWords: Set<String> = ["pr", "pr.", "per", "i", "in", "hver", "each", "every", "a"]

  private static let inAll = ["i alt", "tilsammen", "in all", "in total", "altogether"]

  private static let ofEach = [
    "hver gang", "hvert moede", "pr. gang", "per gang", "pr. moede", "ad gangen", "each time", "each", "a time",
    "per meeting", "per session",
  ]
}

extension String {
  fileprivate func hasAny(of endings: [String]) -> Bool {
    endings.contains { hasSuffix(" \($0)") }
  }

  /// The text without the one of these that it ends with.
  fileprivate func removing(_ endings: [String]) -> String {
    endings.first { hasSuffix(" \($0)") }.map { String(dropLast($0.count + 1)) } ?? self
  }
}
