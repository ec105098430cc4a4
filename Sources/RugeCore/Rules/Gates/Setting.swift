/// What conditions are judged by besides the state: the programme and the day.
package struct Setting: Sendable {
  package let programme: Programme
  package let today: Day
  /// Milestones whose own condition is being judged, so that one that asks for itself comes to an end.
  private var judging: Set<ElementID> = []

  package init(_ programme: Programme, on today: Day) {
    self.programme = programme
    self.today = today
  }

  /// The setting in which a milestone's own condition is judged; `nil` where it is being judged already.
  func judging(_ milestone: ElementID) -> Setting? {
    guard !judging.contains(milestone) else { return nil }
    var setting = self
    setting.judging.insert(milestone)
    return setting
  }
}
