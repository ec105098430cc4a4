/// Which figures a change of the definition makes unreadable: they are in another unit, or were counted and are typed in.
struct UnitRules: Sendable {
  private let difference: ProgrammeDifference
  private let today: Day
  private let otherUnits: [ElementID]

  init(_ difference: ProgrammeDifference, on today: Day) {
    self.difference = difference
    self.today = today
    self.otherUnits = difference.otherUnits
  }

  private var names: NameChanges { difference.names }

  /// The indicators of the new version that an enrolment has figures of, in another unit or counted.
  func otherUnits(of state: EnrolmentState) -> [ElementID] {
    otherUnits.filter { id in
      state.figures.contains { names[.indicator, $0.key.indicator] == id && !$0.value.isEmpty } || isCounted(id, state)
    }
  }

  /// Whether anything was counted of what would be typed in: nobody would see it any more.
  private func isCounted(_ id: ElementID, _ state: EnrolmentState) -> Bool {
    guard difference.otherCounts.contains(id) else { return false }
    return difference.old.indicators.contains { indicator in
      guard indicator.count != nil, names[.indicator, indicator.id] == id else { return false }
      let number = IndicatorStanding(indicator, state, in: difference.old, on: today).present?.value.value
      return number.map { $0 != .zero } ?? false
    }
  }
}
