import Foundation
package import RugeCore

/// Reads the rows of a table one after the other, whatever the size of the file.
///
/// Cells may stand in quotation marks, with doubled ones inside, separators and line breaks. Lines end in LF, CRLF or CR.
/// Rows without any cell, blank lines, are passed over. Memory is one chunk of the file and one row.
package struct TableReader: ~Copyable {
  /// The most bytes that a cell may have; more are a sign of a quotation mark that was forgotten.
  package static let cellLimit = 1 << 18
  /// The most bytes that a row may have.
  package static let rowLimit = 1 << 21
  package static let columnLimit = 16_384

  /// The line that the row begins on, from 1.
  package private(set) var line = 0
  /// The column in which something follows a closing quotation mark, from 1, or `nil`.
  package private(set) var columnOfTextAfterQuote: Int?

  private let countsRows: Bool
  private let text: TextSource
  private let file: String
  private let separator: UInt8
  private var chunk: UnsafeRawBufferPointer
  private var position = 0

  private var cells = ByteBuffer()
  /// The end of each cell in ``cells``.
  private var ends: [Int] = []
  private var leastCells = 0
  private var state = State.cellStart
  private var nextLine = 1
  private var isAfterReturn = false
  private var lineOfQuote = 0
  private var hasQuote = false

  private enum State {
    case cellStart, plain, quoted
    /// After a quotation mark inside a quoted cell: it is the last one, or the first of two.
    case quoteInQuoted
  }

  /// Starts at the first line of a source whose encoding is known.
  ///
  /// Where rows are counted, ``line`` is the number of the row, blank ones included, however many lines its cells have.
  init(
    _ source: any ByteSource, file: String, encoding: TextEncoding, separator: CellSeparator, countsRows: Bool = false
  ) throws(ImportProblem) {
    self.countsRows = countsRows
    do {
      self.text = try TextSource(source, encoding: encoding)
    } catch {
      throw ImportProblem(error, reading: file)
    }
    self.file = file
    self.separator = separator.byte
    self.chunk = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// How many cells the row has.
  package var cellCount: Int { ends.count }

  /// Calls the body with the bytes of a cell, by index: UTF-8 without its quotation marks.
  package func withCell<Result, Failure: Error>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = index == 0 ? 0 : ends[index - 1]
    let end = ends[index]
    return try cells.withBytes((hasTextMark(start, end) ? start + 1 : start)..<end, body)
  }

  /// Whether a cell begins with the apostrophe that keeps a spreadsheet from calculating it.
  private func hasTextMark(_ start: Int, _ end: Int) -> Bool {
    guard end > start else { return false }
    return cells.withBytes(start..<end) { cell in
      guard cell[0] == Byte.apostrophe else { return false }
      guard let next = cell.dropFirst().first(where: { $0 != Byte.apostrophe }) else { return false }
      return Byte.formulaSigns.contains(next)
    }
  }

  /// The text of a cell as it stands in the file, by index.
  package func rawString(_ index: Int) -> String {
    cells.withBytes((index == 0 ? 0 : ends[index - 1])..<ends[index]) { String(decoding: $0, as: UTF8.self) }
  }

  /// Makes rows that are shorter end in empty cells: the sheets of workbooks say nothing of those.
  mutating func fillRows(to count: Int) {
    leastCells = count
  }

  /// The text of a cell, by index.
  package func string(_ index: Int) -> String {
    withCell(index) { String(decoding: $0, as: UTF8.self) }
  }

  /// Goes to the next row; false where there is none.
  package mutating func next() throws(ImportProblem) -> Bool {
    repeat {
      guard try readRow() else { return false }
    } while ends.count == 1 && ends[0] == 0 && !hasQuote
    while ends.count < leastCells { ends.append(cells.count) }
    return true
  }
}

extension TableReader {
  private mutating func readRow() throws(ImportProblem) -> Bool {
    cells.removeAll()
    ends.removeAll(keepingCapacity: true)
    columnOfTextAfterQuote = nil
    hasQuote = false
    state = .cellStart
    line = nextLine
    while true {
      if position == chunk.count {
        try refill()
        if chunk.isEmpty { return try finish() }
      }
      if isAfterReturn, state == .cellStart {
        // The second half of CRLF, when the first has ended the row before.
        isAfterReturn = false
        if chunk[position] == Byte.lineFeed {
          position += 1
          continue
        }
      }
      switch state {
      case .cellStart where chunk[position] == Byte.quote:
        position += 1
        state = .quoted
        hasQuote = true
        lineOfQuote = nextLine
      case .cellStart, .plain:
        state = .plain
        if try readPlain() { return true }
      case .quoted:
        try readQuoted()
      case .quoteInQuoted:
        if try readAfterQuote() { return true }
      }
    }
  }

  /// Takes what is left at the end of the file as a row, unless there is nothing.
  private mutating func finish() throws(ImportProblem) -> Bool {
    if state == .quoted { throw problem(.unterminatedQuote, line: lineOfQuote) }
    if state == .cellStart, ends.isEmpty { return false }
    endCell()
    return true
  }

  /// Reads up to the end of the cell or chunk; true where the row ends with it.
  private mutating func readPlain() throws(ImportProblem) -> Bool {
    let chunk = chunk
    let start = position
    var place = position
    while place < chunk.count {
      let byte = chunk[place]
      if byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      place += 1
    }
    position = place
    try append(chunk[start..<place])
    return place < chunk.count ? try takeTerminator() : false
  }

  /// Reads up to the next quotation mark or the end of the chunk.
  private mutating func readQuoted() throws(ImportProblem) {
    let rest = UnsafeRawBufferPointer(rebasing: chunk[position...])
    let length = rest.firstOffset(of: Byte.quote) ?? rest.count
    let text = rest[..<length]
    if text.hasLineEnd || isAfterReturn { countLines(text) }
    try append(text)
    position += length
    guard length < rest.count else { return }
    position += 1
    isAfterReturn = false
    state = .quoteInQuoted
  }

  private mutating func countLines(_ text: Slice<UnsafeRawBufferPointer>) {
    for byte in text {
      if !countsRows, byte == Byte.carriageReturn || byte == Byte.lineFeed && !isAfterReturn { nextLine += 1 }
      isAfterReturn = byte == Byte.carriageReturn
    }
  }

  private mutating func readAfterQuote() throws(ImportProblem) -> Bool {
    switch chunk[position] {
    case Byte.quote:
      try append(chunk[position...position])
      position += 1
      state = .quoted
      return false
    case separator, Byte.lineFeed, Byte.carriageReturn:
      return try takeTerminator()
    case Byte.space:
      // Some programs pad cells; a space after the closing mark says nothing.
      position += 1
      return false
    default:
      if columnOfTextAfterQuote == nil { columnOfTextAfterQuote = ends.count + 1 }
      state = .plain
      return false
    }
  }

  /// Takes the separator or line end at the position; true where the row ends.
  private mutating func takeTerminator() throws(ImportProblem) -> Bool {
    let byte = chunk[position]
    position += 1
    endCell()
    guard byte != separator else { return false }
    isAfterReturn = byte == Byte.carriageReturn
    nextLine += 1
    return true
  }

  private mutating func endCell() {
    ends.append(cells.count)
    state = .cellStart
  }

  private mutating func append(_ bytes: Slice<UnsafeRawBufferPointer>) throws(ImportProblem) {
    let cellStart = ends.last ?? 0
    guard cells.count - cellStart + bytes.count <= Self.cellLimit else {
      throw problem(.cellTooLong(limit: Self.cellLimit), line: line)
    }
    guard cells.count + bytes.count <= Self.rowLimit else {
      throw problem(.rowTooLong(limit: Self.rowLimit), line: line)
    }
    guard ends.count < Self.columnLimit else {
      throw problem(.tooManyColumns(limit: Self.columnLimit), line: line)
    }
    cells.append(UnsafeRawBufferPointer(rebasing: bytes))
  }

  private mutating func refill() throws(ImportProblem) {
    do {
      chunk = try text.next()
    } catch {
      throw ImportProblem(error, reading: file)
    }
    position = 0
  }

  private func problem(_ fault: ImportFault, line: Int) -> ImportProblem {
    ImportProblem(fault, file: file, line: line, column: ends.count + 1)
  }
}

extension UnsafeRawBufferPointer {
  /// Where a byte first is, found by the system's vectorised search: quoted cells may be long.
  fileprivate func firstOffset(of byte: UInt8) -> Int? {
    guard let baseAddress, let found = memchr(baseAddress, CInt(byte), count) else { return nil }
    return UnsafeRawPointer(found) - baseAddress
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var hasLineEnd: Bool {
    let bytes = UnsafeRawBufferPointer(rebasing: self)
    return bytes.firstOffset(of: Byte.lineFeed) != nil || bytes.firstOffset(of: Byte.carriageReturn) != nil
  }
}

extension CellSeparator {
  var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    }
  }
}
