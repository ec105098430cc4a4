/// Tells of two views of what a change means only what both of them say.
struct Withholding {
  private let views: [[Consequence]]

  /// - Parameter views: What it means as if no test of a secret held, and as if every one did; one where there is none.
  init(_ views: [[Consequence]]) {
    self.views = views
  }

  /// What may be told.
  ///
  /// A reminder that one of the views has passed over is told of and recorded as passed over: else it would go out long
  /// after its day.
  ///
  /// - Parameter forms: Those of which nobody may know what the answers come to.
  /// - Returns: The consequences, with a note in the place of those that would tell a secret.
  func consequences(of forms: [ElementID]) -> [Consequence] {
    guard let first = views.first, let last = views.last, views.count > 1 else { return views.first ?? [] }
    let (some, others) = (Set(first), Set(last))
    let differing = first.filter { !others.contains($0) } + last.filter { !some.contains($0) }
    let covered = differing.filter { if case .reminderCovered = $0 { true } else { false } }
    let gates = differing.compactMap(\.gate).reduce(into: [ElementID]()) { if !$0.contains($1) { $0.append($1) } }
    let hasMore = differing.contains { $0.gate == nil && !covered.contains($0) }
    return first.filter(others.contains) + covered + gates.map(Consequence.gateWithheld)
      + (hasMore ? [.secretsWithheld(forms)] : [])
  }
}

extension Consequence {
  /// The stage whose gate opens or closes.
  fileprivate var gate: ElementID? {
    switch self {
    case .gateOpens(let stage), .gateCloses(let stage): stage
    default: nil
    }
  }
}
