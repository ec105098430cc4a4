import RugeCore

/// A figure that is followed, as staff say it: `Frivillige, personer, hvert kvartal`.
struct FigureWish: Hashable, Sendable {
  let title: String
  /// What is counted; `nil` where it was not said.
  let unit: String?
  let interval: Span

  /// Reads a title and, after commas, a unit and how often; both may be left out.
  init(_ text: String) throws(InputProblem) {
    var parts = text.split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }
    let reader = LengthReader()
    var interval: Span?
    if parts.count > 1, let last = parts.last {
      interval = try? reader.interval(last)
      let isMeantSo = parts.count > 2 || LengthReader.beginsAsInterval(last)
      guard interval != nil || !isMeantSo else { throw .lengthNotUnderstood(last) }
    }
    if interval != nil { parts.removeLast() }
    self.unit = parts.count > 1 ? parts.removeLast() : nil
    self.title = parts.isEmpty ? text : parts.joined(separator: ", ")
    self.interval = interval ?? Span(3, .month)
  }
}
