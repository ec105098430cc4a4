/// Lengths of time as hours.
enum Hours {
  /// Hours with a point and at most two decimals, rounded half up: 945 minutes are `15.75`.
  static func decimal(minutes: Int) -> String {
    let hundredths = (minutes * 100 + 30) / 60
    let fraction = hundredths % 100
    guard fraction != 0 else { return String(hundredths / 100) }
    let digits = fraction < 10 ? "0\(fraction)" : fraction.isMultiple(of: 10) ? "\(fraction / 10)" : "\(fraction)"
    return "\(hundredths / 100).\(digits)"
  }
}
