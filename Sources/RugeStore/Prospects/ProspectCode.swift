import RugeCore

/// What lies ahead of an enrolment as a text: a line a thing, a letter for its kind first, then days and numbers, ids last.
///
///     m 20260401 økonomi
///     q 20260112 20260209 sparring
enum ProspectCode {
  /// The text; `nil` where an id could not be told from its neighbours.
  static func text(_ prospect: Prospect) -> String? {
    var lines = prospect.dues.map(line)
    lines += prospect.intervals.map { interval in
      line(
        interval.isFirst ? Word.firstInterval : Word.interval,
        [interval.patience.since.compact, interval.patience.until.compact], [interval.kind])
    }
    if let gate = prospect.openGate { lines.append(line(Word.gate, [], [gate])) }
    if let waiting = prospect.waiting {
      lines.append(line(Word.waiting, [waiting.since.compact, waiting.until.compact], []))
    }
    return lines.contains(nil) ? nil : lines.compactMap(\.self).joined()
  }

  /// Reads the bytes of a text; `nil` where they are none.
  static func prospect(_ bytes: [UInt8], until: Day) -> Prospect? {
    var cursor = ByteCursor(bytes)
    var dues: [Due] = []
    // More than most have: to grow takes longer than to read.
    dues.reserveCapacity(8)
    var intervals: [Prospect.Interval] = []
    var gate: ElementID?
    var waiting: Prospect.Patience?
    while let word = cursor.word() {
      switch word {
      case Word.interval, Word.firstInterval:
        guard let patience = cursor.patience(), let kind = cursor.id() else { return nil }
        intervals.append(.init(kind, patience, isFirst: word == Word.firstInterval))
      case Word.gate:
        gate = cursor.id()
        if gate == nil { return nil }
      case Word.waiting:
        waiting = cursor.patience()
        if waiting == nil { return nil }
      default:
        guard let on = cursor.day(), let subject = cursor.subject(word) else { return nil }
        dues.append(Due(subject, on: on))
      }
      guard cursor.endLine() else { return nil }
    }
    return Prospect(dues: dues, intervals: intervals, openGate: gate, waiting: waiting, until: until)
  }

  /// The first letter of a line.
  fileprivate enum Word {
    static let milestone = UInt8(ascii: "m")
    static let form = UInt8(ascii: "f")
    static let baseline = UInt8(ascii: "b")
    static let figure = UInt8(ascii: "i")
    static let session = UInt8(ascii: "s")
    static let sessions = UInt8(ascii: "n")
    static let sessionTime = UInt8(ascii: "t")
    static let endOfStage = UInt8(ascii: "e")
    static let meeting = UInt8(ascii: "p")
    static let action = UInt8(ascii: "a")
    static let resumption = UInt8(ascii: "r")
    static let interval = UInt8(ascii: "q")
    static let firstInterval = UInt8(ascii: "x")
    static let gate = UInt8(ascii: "g")
    static let waiting = UInt8(ascii: "w")
  }

  private static func line(_ due: Due) -> String? {
    let on = due.on.compact
    return switch due.subject {
    case .milestone(let id): line(Word.milestone, [on], [id])
    case .form(let form): line(Word.form, [on], [form.form] + [form.round].compactMap(\.self))
    case .baseline(let id): line(Word.baseline, [on], [id])
    case .figure(let id): line(Word.figure, [on], [id])
    case .session(let id): line(Word.session, [on], [id])
    case .sessions(let id, let missing): line(Word.sessions, [on, missing], [id])
    case .sessionTime(let id, let minutes): line(Word.sessionTime, [on, minutes], [id])
    case .endOfStage(let id): line(Word.endOfStage, [on], [id])
    case .meeting(let session, let kind): line(Word.meeting, [on, Int(session.number)], [kind])
    case .action(let action): line(Word.action, [on, Int(action.number)], [])
    case .resumption: line(Word.resumption, [on], [])
    }
  }

  private static func line(_ word: UInt8, _ numbers: [Int], _ ids: [ElementID]) -> String? {
    let names = ids.map(\.rawValue)
    guard names.allSatisfy({ !$0.isEmpty && !$0.utf8.contains { $0 <= UInt8(ascii: " ") } }) else { return nil }
    return ([String(UnicodeScalar(word))] + numbers.map(String.init) + names).joined(separator: " ") + "\n"
  }
}

/// Reads such lines from their beginning; every part but the first has a space before it.
private struct ByteCursor {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The letter that begins a line; `nil` at the end.
  mutating func word() -> UInt8? {
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func endLine() -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\n") else { return false }
    place += 1
    return true
  }

  mutating func number() -> Int? {
    guard let part = part() else { return nil }
    var number = 0
    for byte in bytes[part] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (next, overflows) = number.multipliedReportingOverflow(by: 10)
      guard !overflows, next <= Int.max - 9 else { return nil }
      number = next + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  mutating func day() -> Day? { number().flatMap { Day(compact: $0) } }

  mutating func id() -> ElementID? {
    part().map { ElementID(String(decoding: bytes[$0], as: UTF8.self)) }
  }

  mutating func patience() -> Prospect.Patience? {
    guard let since = day(), let until = day() else { return nil }
    return Prospect.Patience(since: since, until: until)
  }

  mutating func subject(_ word: UInt8) -> Due.Subject? {
    switch word {
    case ProspectCode.Word.milestone: return id().map { .milestone($0) }
    case ProspectCode.Word.form: return id().map { .form(FormReference($0, round: id())) }
    case ProspectCode.Word.baseline: return id().map { .baseline($0) }
    case ProspectCode.Word.figure: return id().map { .figure($0) }
    case ProspectCode.Word.session: return id().map { .session($0) }
    case ProspectCode.Word.endOfStage: return id().map { .endOfStage($0) }
    case ProspectCode.Word.resumption: return .resumption
    default: break
    }
    guard let number = number() else { return nil }
    switch word {
    case ProspectCode.Word.sessions: return id().map { .sessions($0, missing: number) }
    case ProspectCode.Word.sessionTime: return id().map { .sessionTime($0, missingMinutes: number) }
    case ProspectCode.Word.meeting: return id().map { .meeting(SessionID(Int64(number)), $0) }
    case ProspectCode.Word.action: return .action(ActionID(Int64(number)))
    default: return nil
    }
  }

  /// The next part of the line.
  private mutating func part() -> Range<Int>? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: " ") else { return nil }
    let start = place + 1
    var end = start
    while end < bytes.count, bytes[end] > UInt8(ascii: " ") { end += 1 }
    guard end > start else { return nil }
    place = end
    return start..<end
  }
}
