import RugeCore

/// A figure that is followed, as staff say it: `Frivillige, personer, hvert kvartal`.
struct FigureWish: Hashable, Sendable {
  let title: String
  /// What is counted; `nil` where it was not said.
  let unit: String?
  let interval: Span

  /// How often a figure is collected where nobody says so.
  private static let usualInterval = Span(3, .month)

  /// Reads a title and, after commas, a unit and how often; both may be left out.
  ///
  /// - Throws: ``DraftProblem`` for what is not clear, ``InputProblem`` for a title that cannot be kept.
  init(_ text: String) throws {
    var parts = text.split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }
    let last = parts.count > 1 ? parts.last : nil
    let interval = last.flatMap { RhythmReader().interval($0) }
    if interval != nil {
      parts.removeLast()
    } else if let last, parts.count > 2 || !Self.isUnit(last) {
      throw DraftProblem.rhythmUnclear(last)
    }
    let unit = parts.count > 1 ? parts.removeLast() : nil
    if let unit, !Self.isUnit(unit) { throw DraftProblem.rhythmUnclear(unit) }
    self.unit = try unit.map { try NameReader().read($0) }
    self.title = try DraftName(parts.joined(separator: ", ")).text
    self.interval = interval ?? Self.usualInterval
  }

  /// Whether something is counted in it: `personer`, `DKK`, `%`, but not `2 uger` or `hver gang`.
  private static func isUnit(_ text: String) -> Bool {
    !RhythmReader.speaksOfRhythm(text) && !text.contains(where: \.isNumber) && RhythmReader().interval(text) == nil
      && !DraftName.nothing.contains(FoldedName(text).text)
  }
}
