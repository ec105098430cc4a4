/// Something that must be reached and shown.
package struct Milestone: Hashable, Sendable {
  /// When it is due.
  package enum Due: Hashable, Sendable {
    case when(DayRule)
    /// Again and again: each occurrence is reached by itself; see ``occurrence(on:)``.
    case repeating(DaySeries)
    /// Settled for each organisation.
    case agreed
  }

  /// Which organisations need it.
  package enum Need: Hashable, Sendable {
    case always
    /// Only those whose plan has it.
    case agreed
  }

  /// What is handed in to show that it is reached.
  package enum EvidenceKind: String, CaseIterable, Hashable, Sendable {
    case file, link, text
  }

  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  package let stage: ElementID?
  package let due: Due?
  package let need: Need
  package let evidence: EvidenceKind?
  /// The role that accepts or rejects.
  package let reviewedBy: ElementID?
  /// What it counts where progress is one number.
  package let weight: Quantity
  /// It is reached by itself when this holds.
  package let reachedWhen: Condition?

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], stage: ElementID? = nil, due: Due? = nil,
    need: Need = .always, evidence: EvidenceKind? = nil, reviewedBy: ElementID? = nil,
    weight: Quantity = Quantity(millionths: 1_000_000), reachedWhen: Condition? = nil
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.stage = stage
    self.due = due
    self.need = need
    self.evidence = evidence
    self.reviewedBy = reviewedBy
    self.weight = weight
    self.reachedWhen = reachedWhen
  }

  /// Whether something about it is settled for each organisation.
  package var isAgreed: Bool { need == .agreed || due == .agreed }
}

extension Milestone {
  private static let mark: Character = "@"

  /// The id of one occurrence of a repeating milestone: `halvår@2026-06-30`.
  package func occurrence(on day: Day) -> ElementID { Self.occurrence(of: id, on: day) }

  package static func occurrence(of id: ElementID, on day: Day) -> ElementID { ElementID("\(id)\(mark)\(day)") }

  /// The milestone that an id belongs to, and the occurrence's day where it names one.
  package static func parts(of id: ElementID) -> (milestone: ElementID, occurrence: Day?) {
    let parts = id.rawValue.split(separator: mark, maxSplits: 1)
    guard parts.count == 2, let day = Day(String(parts[1])) else { return (id, nil) }
    return (ElementID(String(parts[0])), day)
  }
}
