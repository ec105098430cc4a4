/// What the spelling of a number shows about the sign before decimals.
package enum NumberShape: Int, CaseIterable, Hashable, Sendable {
  /// The same number under both: `51`, `12 000`.
  case plain
  /// A number only where a comma stands before decimals, or only where a point does: `1,5`, `1.000,5`; `1.5`.
  case comma, point
  /// A whole number with a point, or a comma, between thousands, or else one with three decimals: `1.200`; `1,200`.
  case pointBeforeThree, commaBeforeThree
}

extension NumberSpelling {
  /// What the spelling shows, or `nil` where it is no number.
  package var shape: NumberShape? {
    switch (withComma, withPoint) {
    case (nil, nil): nil
    case (_?, nil): .comma
    case (nil, _?): .point
    case (let comma?, let point?):
      if comma == point {
        .plain
      } else if comma.millionths.magnitude > point.millionths.magnitude {
        .pointBeforeThree
      } else {
        .commaBeforeThree
      }
    }
  }
}
