import RugeCore

/// A list of those who came to something: a name a line, or a table with headings.
package struct AttendanceList: Sendable {
  /// Whether somebody came.
  package enum Presence: Hashable, Sendable {
    case present, excused, absent
  }

  /// One who is on the list.
  package struct Row: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    package let name: String
    package let presence: Presence
    /// How many came with them, where the list counts heads.
    package let count: Int?

    package init(line: Int, name: String, presence: Presence, count: Int? = nil) {
      self.line = line
      self.name = name
      self.presence = presence
      self.count = count
    }
  }

  package let rows: [Row]

  /// Reads a list; the file's name is for problems.
  ///
  /// Headings are known by their words. Without them names stand in the first column and, where there is a second one,
  /// there whether they came.
  package init(source: any ByteSource, file: String) throws {
    let encoding = try EncodingSurvey.encoding(of: source, stated: nil, file: file)
    let separator = try SeparatorSurvey.separator(of: source, encoding: encoding, file: file)
    var reader = try TableReader.atHeadings(of: source, file: file, encoding: encoding, separator: separator)
    let keys = (0..<reader.cellCount).map { Heading(reader.string($0)).key }
    let place = Place(keys)
    var rows: [Row] = []
    if place == nil { try rows += Self.row(reader, Place.bare, file).map { [$0] } ?? [] }
    while try reader.nextFilled() {
      if let row = try Self.row(reader, place ?? Place.bare, file) { rows.append(row) }
    }
    self.rows = rows
  }

  private static func row(
    _ reader: borrowing TableReader, _ place: Place, _ file: String
  ) throws(ImportProblem) -> Row? {
    func cell(_ column: Int?) -> String? {
      guard let column, column < reader.cellCount, !reader.isBlank(column) else { return nil }
      return reader.string(column).normalised
    }
    guard let text = cell(place.name) else { return nil }
    let name: String
    let presence: Presence
    do {
      name = try NameReader().read(text)
      presence = try Self.presence(cell(place.status))
    } catch {
      throw ImportProblem(.cell(error), file: file, line: reader.line)
    }
    let count = try cell(place.count).map { text throws(ImportProblem) in
      guard let count = Int(text), count >= 0 else {
        throw ImportProblem(.cell(.numberNotUnderstood(text)), file: file, line: reader.line)
      }
      return count
    }
    return Row(line: reader.line, name: name, presence: presence, count: count)
  }

  private static func presence(_ text: String?) throws(InputProblem) -> Presence {
    guard let text else { return .present }
    let word = FoldedName(text).text
    if presentWords.contains(word) { return .present }
    if excusedWords.contains(word) { return .excused }
    if absentWords.contains(word) { return .absent }
    throw .yesOrNoNotUnderstood(text)
  }

  private static let presentWords: Set<String> = [
    "x", "ja", "yes", "j", "y", "1", "ok", "til stede", "tilstede", "moedt", "kom", "present", "came", "naervarande",
  ]
  private static let excusedWords: Set<String> = [
    "afbud", "excused", "undskyldt", "syg", "ill", "meldt afbud", "anmaeld", "fri",
  ]
  private static let absentWords: Set<String> = [
    "nej", "no", "n", "0", "-", "udeblev", "udeblevet", "fravaerende", "absent", "missed", "no-show", "fraanvarande",
  ]

  /// The columns of a list.
  private struct Place {
    let name: Int
    let status: Int?
    let count: Int?

    static let bare = Place(name: 0, status: 1, count: nil)

    private init(name: Int, status: Int?, count: Int?) {
      self.name = name
      self.status = status
      self.count = count
    }

    /// `nil` where the first row has no heading.
    init?(_ keys: [String]) {
      let names = HeadingWords.organisation + Self.people
      guard let name = names.lazy.compactMap({ keys.firstIndex(of: $0) }).first else { return nil }
      self.init(
        name: name, status: keys.firstIndex { Self.statuses.contains($0) },
        count: keys.firstIndex { Self.counts.contains($0) })
    }

    private static let people = ["deltager", "participant", "person", "hvem", "who"]
    private static let statuses: Set<String> = [
      "status", "fremmoede", "tilstede", "moedt", "attendance", "present", "kom", "came", "naervaro",
    ]
    private static let counts: Set<String> = ["antal", "antaldeltagere", "count", "people", "number", "personer"]
  }
}
