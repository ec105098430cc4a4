/// Where the columns of a picture stand: lanes for those who leave, stages, milestones.
struct DiagramColumns: Hashable, Sendable {
  static let margin = 24.0
  static let firstWidth = 340.0
  static let secondWidth = 320.0
  /// Between boxes below each other.
  static let gap = 26.0
  /// By how much gates and exits are narrower than stages, at each side.
  static let inset = 22.0
  /// How far the arrow of a stage that repeats reaches to the left.
  static let loop = 16.0
  private static let laneWidth = 14.0
  private static let between = 56.0

  /// The left edge of the stages.
  let first: Double
  /// The left edge of the milestones.
  let second: Double
  let width: Double
  /// Where the lane to an exit runs, by the exit's number.
  let lanes: [Int: Double]

  init(_ diagram: CourseDiagram) {
    let exits = Set(diagram.steps.compactMap(\.others)).sorted()
    let loop = diagram.steps.contains(where: \.repeats) ? Self.loop + 4 : 0
    let room = exits.isEmpty ? 0 : Double(exits.count) * Self.laneWidth + 6
    let first = Self.margin + room + loop
    let hasSecond =
      !diagram.anywhere.notes.isEmpty || diagram.steps.contains { !$0.milestones.isEmpty || $0.rest != nil }
    let second = first + Self.firstWidth + Self.between
    self.first = first
    self.second = second
    self.width = (hasSecond ? second + Self.secondWidth : first + Self.firstWidth) + Self.margin
    // The first exit has the innermost lane, so that no lane crosses another at its end.
    let places = exits.enumerated().map { index, exit in
      (exit, first - loop - 6 - Double(index) * Self.laneWidth)
    }
    self.lanes = Dictionary(uniqueKeysWithValues: places)
  }
}
