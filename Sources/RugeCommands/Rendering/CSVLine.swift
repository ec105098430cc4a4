import RugeCore

/// A line of CSV (RFC 4180).
enum CSVLine {
  /// Signs by which a spreadsheet would take a text for a formula.
  private static let formulaSigns: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

  static func text(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",")
  }

  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map(formulaSigns.contains) ?? false
    // A number may be negative; any other text that begins so is kept from being calculated.
    let safe = isFormula && Quantity(text) == nil ? "'" + text : text
    let needsQuotes = safe.contains { ",\"\n\r".contains($0) || $0 == "\r\n" }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
