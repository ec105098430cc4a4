import RugeCore

extension Words {
  /// An expected amount of time: `4 hours per month`, `4 timer om måneden`.
  func rate(_ time: Role.Time) -> String {
    let amount = span(time.amount)
    return say(da: "\(amount) \(danishPer(time.per))", en: "\(amount) per \(unit(time.per))")
  }

  private func danishPer(_ unit: Span.Unit) -> String {
    switch unit {
    case .minute: "i minuttet"
    case .hour: "i timen"
    case .day: "om dagen"
    case .week: "om ugen"
    case .month: "om måneden"
    case .year: "om året"
    }
  }
}
