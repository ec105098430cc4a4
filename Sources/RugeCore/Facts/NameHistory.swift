/// Which id a fact has in the version that an enrolment followed on a day.
///
/// What was recorded before a change of ids has the old ones, and what was recorded after it the new ones, whatever day
/// it is about. A change that holds on the day puts the first under the new ids; one that came later puts the second
/// back under the old ids, since the version of the day knows no others.
struct NameHistory: Hashable, Sendable {
  /// What a change leads to; an option is told by its question, too.
  private struct Target: Hashable {
    let element: RecordedElement
    let question: ElementID?
  }

  /// The changes that hold, in their order.
  private(set) var past: [RecordedRenaming] = []
  /// Those that came after the day, in their order.
  private(set) var later: [RecordedRenaming] = []

  init() {}

  /// What stands of an enrolment on a day; `nil` where its ids never changed.
  ///
  /// - Parameters:
  ///   - standing: Its facts that were not taken back, in any order.
  ///   - day: The day; `nil` is the last one.
  init?(of standing: [Fact], on day: Day?) {
    let changes = standing.filter { $0.event.isRenaming }.sorted { $0.sequence < $1.sequence }
    guard !changes.isEmpty else { return nil }
    past = changes.filter { fact in day.map { fact.on <= $0 } ?? true }.compactMap(RecordedRenaming.init)
    guard let day, past.count < changes.count else { return }
    later = Self.judged(changes.filter { $0.on > day }, among: standing, past)
  }

  /// The changes of a fold, none of which holds before its fact was taken in.
  ///
  /// - Parameters:
  ///   - standing: The facts that are folded.
  ///   - changes: Changes of ids after the last of them.
  init(unfolding standing: [Fact], later changes: [Fact]) {
    let all = (standing.filter(\.event.isRenaming) + changes).sorted { $0.sequence < $1.sequence }
    guard let first = all.first, let last = all.map(\.on).max() else { return }
    // Nearly always everything about the days before was recorded before, and nothing has to be put back.
    let isLate = !changes.isEmpty || standing.contains { $0.sequence > first.sequence && $0.on < last }
    later = isLate ? Self.judged(all, among: standing, []) : all.compactMap(RecordedRenaming.init)
  }

  /// From here on a change holds.
  mutating func pass(_ change: RecordedRenaming) {
    later.removeAll { $0.sequence == change.sequence }
    past.append(change)
  }

  /// Of elements that became one, what is recorded under the new id was told of the one that had it before, or else of
  /// the first.
  private static func judged(
    _ changes: [Fact], among facts: [Fact], _ past: [RecordedRenaming]
  ) -> [RecordedRenaming] {
    var judged: [RecordedRenaming] = []
    var taken: Set<Target> = []
    var batch: Int64?
    var before = past
    for fact in changes {
      guard var change = RecordedRenaming(fact) else { continue }
      if fact.batch != batch { (batch, taken, before) = (fact.batch, [], past + judged) }
      let renaming = change.renaming
      let element = RecordedElement(renaming.kind, renaming.to, of: renaming.whole)
      // A part is told by the id that its element has from then on, which the same change may have given it.
      let seen = renaming.place == nil ? before : past + judged.filter { $0.renaming.place != renaming.place }
      // Most changes are judged by the first few facts, or by none.
      let earlier = facts.lazy.filter { [sequence = change.sequence] in $0.sequence < sequence }.map { fact in
        fact.with(seen.reduce(fact.event) { $1.apply(to: $0, recordedAs: fact.sequence) })
      }
      change.isReversible =
        taken.insert(Target(element: element, question: renaming.question)).inserted
        && !(renaming.place == nil
          ? earlier.contains { $0.event.elements.contains(element) } : Array(earlier).areRecorded(underPart: renaming))
      judged.append(change)
    }
    return judged
  }

  /// An event under the ids of the day.
  func present(_ event: Event, recordedAs sequence: Int64) -> Event {
    let reverted = later.reversed().reduce(event) { $1.revert($0, recordedAs: sequence) }
    return past.reduce(reverted) { $1.apply(to: $0, recordedAs: sequence) }
  }

  /// Whether questions, options or states of records have had other ids.
  var knowsRecordParts: Bool { (past + later).contains { $0.renaming.whole?.kind == .record } }

  /// What was answered or became of a record under the ids of the day, by the id that its kind has then.
  func present(_ event: Event, ofRecord kind: ElementID, recordedAs sequence: Int64) -> Event {
    let passed = past.enumerated().reduce(event) { event, item in
      let renaming = item.element.renaming
      guard sequence < item.element.sequence, let whole = renaming.whole, whole.kind == .record else { return event }
      // The kind itself may have got another id since then.
      let present = past[(item.offset + 1)...].reduce(whole.id) { $1.renaming.name(.record, $0) }
      return present == kind ? event.renamed(renaming, ofRecord: whole.id) : event
    }
    return later.enumerated().reversed().reduce(passed) { event, item in
      let renaming = item.element.renaming
      guard item.element.isReversible, sequence > item.element.sequence, let whole = renaming.whole,
        whole.kind == .record
      else { return event }
      let called = later[..<item.offset].reduce(kind) { $1.renaming.name(.record, $0) }
      return called == whole.id ? event.renamed(renaming.reversed, ofRecord: whole.id) : event
    }
  }
}

extension [Fact] {
  /// Whether one of them names a part by the id that a change gives to another part of the same element.
  fileprivate func areRecorded(underPart renaming: Renaming) -> Bool {
    let back = renaming.reversed
    return contains { $0.event.renamed(back) != $0.event }
      || zip(self, aboutRecords { event, kind, _ in event.renamed(back, ofRecord: kind) }).contains {
        $0.event != $1.event
      }
  }
}

extension Event {
  fileprivate var isRenaming: Bool { if case .renamed = self { true } else { false } }
}
