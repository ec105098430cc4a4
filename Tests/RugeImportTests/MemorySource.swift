import RugeCore
import RugeImport

/// A table in memory, handed out in pieces of a chosen size.
final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private let pieceSize: Int
  private var position = 0

  init(_ bytes: some Sequence<UInt8>, pieceSize: Int = .max) {
    self.bytes = Array(bytes)
    self.pieceSize = pieceSize
  }

  convenience init(_ text: String, pieceSize: Int = .max) {
    self.init(text.utf8, pieceSize: pieceSize)
  }

  func rewind() {
    position = 0
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, pieceSize, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}

/// 20 November 2026, a Friday.
let today = Day(ordinal: 20_777)

func organisations(_ text: String, options: ImportOptions = ImportOptions()) throws -> TableImport {
  try TableImport(
    source: MemorySource(text), file: "list.csv", kind: .organisation, today: today, options: options)
}

func sessions(_ text: String, options: ImportOptions = ImportOptions()) throws -> TableImport {
  try TableImport(source: MemorySource(text), file: "list.csv", kind: .session, today: today, options: options)
}

extension TableImport {
  func organisationRows() throws -> [ImportedRow<OrganisationRow>] {
    var rows: [ImportedRow<OrganisationRow>] = []
    try forEachOrganisation { rows.append($0) }
    return rows
  }

  func sessionRows() throws -> [ImportedRow<SessionRow>] {
    var rows: [ImportedRow<SessionRow>] = []
    try forEachSession { row, _ in rows.append(row) }
    return rows
  }

  /// Where each column goes, by heading.
  var places: [String: ColumnPlace] {
    Dictionary(columns.map { ($0.heading, $0.place) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ImportedRow {
  var values: Values? {
    if case .read(let values, _) = self { values } else { nil }
  }

  var problems: [ImportProblem] {
    if case .invalid(let problems, _) = self { problems } else { [] }
  }
}
