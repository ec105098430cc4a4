package import RugeCore

/// A list of those who came to something: a name a line, or a table with headings.
package struct AttendanceList: Sendable {
  /// What a list says of whether somebody came.
  package enum Presence: Hashable, Sendable {
    /// The list has names alone, of those who came.
    case notAsked
    case said(PresenceWords.Status)
    /// The list says it of the others; of this one it says nothing, or what is not understood. What is said may stand
    /// under a heading that is not known.
    case unclear(String, heading: String? = nil)
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
    let headings = (0..<reader.cellCount).map { reader.string($0).normalised }
    let place = Place(headings)
    var lines: [Line] = []
    func take() {
      let cells = (0..<reader.cellCount).map { reader.isBlank($0) ? nil : reader.string($0).normalised }
      lines.append(Line(number: reader.line, cells: cells))
    }
    if place == nil { take() }
    while try reader.nextFilled() { take() }
    let columns = place ?? Place.bare(saysWhoCame: lines.contains { $0[1] != nil })
    rows = try lines.compactMap { line throws(ImportProblem) in try Self.row(line, columns, file) }
  }

  /// The filled cells of a line.
  private struct Line {
    let number: Int
    let cells: [String?]

    subscript(column: Int?) -> String? { column.flatMap { $0 < cells.count ? cells[$0] : nil } }
  }

  private static func row(_ line: Line, _ place: Place, _ file: String) throws(ImportProblem) -> Row? {
    // Where the name is missing, something else tells which line it is: nobody is left out unsaid.
    guard let text = line[place.name] ?? line.cells.lazy.compactMap(\.self).first else { return nil }
    let name: String
    do {
      name = try NameReader().read(text)
    } catch {
      throw ImportProblem(.cell(error), file: file, line: line.number)
    }
    let count = try line[place.count].map { text throws(ImportProblem) in
      guard let count = Int(text), count >= 0 else {
        throw ImportProblem(.cell(.numberNotUnderstood(text)), file: file, line: line.number)
      }
      return count
    }
    return Row(line: line.number, name: name, presence: presence(line, count, place), count: count)
  }

  private static func presence(_ line: Line, _ count: Int?, _ place: Place) -> Presence {
    guard place.status != nil || place.count != nil else {
      // A column whose heading says nothing may tell of somebody who stayed away.
      for (column, cell) in line.cells.enumerated() where column != place.name {
        guard let cell, PresenceWords.speaksOfAbsence(cell) else { continue }
        return .unclear(cell, heading: column < place.headings.count ? place.headings[column] : nil)
      }
      return .notAsked
    }
    let text = line[place.status]
    let stated = text.flatMap { try? PresenceWords.read($0) }
    if let text, stated == nil { return .unclear(text) }
    let status = PresenceWords.status(stated, count: count)
    return status.map { .said($0) } ?? .unclear(text ?? line[place.count] ?? "")
  }

  /// The columns of a list.
  private struct Place {
    let name: Int
    let status: Int?
    let count: Int?
    /// What the columns are called; empty where the list has no headings.
    let headings: [String]

    /// Without headings, names stand first.
    static func bare(saysWhoCame: Bool) -> Place {
      Place(name: 0, status: saysWhoCame ? 1 : nil, count: nil, headings: [])
    }

    private init(name: Int, status: Int?, count: Int?, headings: [String]) {
      self.name = name
      self.status = status
      self.count = count
      self.headings = headings
    }

    /// `nil` where the first row has no heading.
    init?(_ headings: [String]) {
      let keys = headings.map { Heading($0).key }
      let names = HeadingWords.organisation + Self.people
      guard let name = names.lazy.compactMap({ keys.firstIndex(of: $0) }).first else { return nil }
      self.init(
        name: name, status: keys.firstIndex { Self.statuses.contains($0) },
        count: keys.firstIndex { Self.counts.contains($0) }, headings: headings)
    }

    private static let people = ["deltager", "participant", "person", "hvem", "who"]
    private static let statuses = Set(HeadingWords.words(.status))
    private static let counts: Set<String> = ["antal", "antaldeltagere", "count", "people", "number", "personer"]
  }
}
