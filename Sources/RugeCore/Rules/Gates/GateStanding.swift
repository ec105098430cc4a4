/// Whether a part of what a gate asks holds.
package enum GateStanding: Hashable, CaseIterable, Sendable {
  case met, notMet
  /// Nobody knows yet.
  case unknown

  init(_ truth: Truth) {
    switch truth {
    case .met: self = .met
    case .notMet: self = .notMet
    case .unknown: self = .unknown
    }
  }
}
