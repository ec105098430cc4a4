/// Whether a condition holds: yes, no, or nobody knows yet.
package enum Truth: Hashable, Sendable {
  case met
  /// At least one part is known not to hold. The gaps name every open part, those not known yet included.
  case notMet([Gap])
  /// No part is known to fail, but some are not known yet.
  case unknown([Gap])

  package var isMet: Bool { self == .met }

  /// What is missing; empty when met.
  package var gaps: [Gap] {
    switch self {
    case .met: []
    case .notMet(let gaps), .unknown(let gaps): gaps
    }
  }

  /// The truth of something that is missing exactly these: unknown where all of them are merely not known.
  package init(missing gaps: [Gap]) {
    if gaps.isEmpty {
      self = .met
    } else if gaps.allSatisfy(\.isUnknown) {
      self = .unknown(gaps)
    } else {
      self = .notMet(gaps)
    }
  }

  /// Holds when both do.
  package func and(_ other: Truth) -> Truth {
    Truth(missing: gaps + other.gaps)
  }
}
