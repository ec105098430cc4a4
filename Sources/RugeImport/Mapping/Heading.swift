import RugeCore

/// The heading of a column.
struct Heading: Hashable {
  /// As it is shown and kept.
  let text: String
  /// Letters and digits in the form in which headings are compared: `CVR-nr.` is `cvrnr`.
  let key: String
  /// The letters' words, in the same form: `Varighed (min)` is `varighed`, `min`.
  let words: [String]

  init(_ cell: String) {
    let text = cell.normalised.displaySafeLine.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.text = text
    let folded = FoldedName(text).text
    self.words = folded.split { !$0.isLetter }.map { String($0) }
    self.key = folded.filter { $0.isLetter || $0.isNumber }
  }

  /// Whether the column is one that ruge has written for people to read: ids, the reasons for rejecting rows.
  var isOurOwn: Bool { text.hasPrefix("ruge: ") }

  /// What two columns of one table may not share.
  var identity: String {
    key.isEmpty ? text : key
  }

  /// An id for the column's figures: `Børn pr. år` is `børn-pr-år`; `nil` where the heading has no letter or digit.
  var id: ElementID? {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return parts.isEmpty ? nil : ElementID(parts.joined(separator: "-"))
  }
}
