import RugeCore

/// Reads the dates of a column: whole dates only, since a file is read again on other days.
struct DayCell {
  let reader: DayReader

  func read(_ cell: UnsafeBufferPointer<UInt8>) throws(InputProblem) -> Day {
    if let day = Self.plainDay(cell) { return day }
    return try reader.readDate(ofCell: String(decoding: cell, as: UTF8.self))
  }

  /// The two spellings that nearly every file has, without making a string: `2026-01-20` and `20-01-2026`.
  private static func plainDay(_ cell: UnsafeBufferPointer<UInt8>) -> Day? {
    guard cell.count == 10 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard (48...57).contains(cell[index]) else { return nil }
        value = 10 * value + Int(cell[index] & 0x0F)
      }
      return value
    }
    let dash = UInt8(ascii: "-")
    if cell[4] == dash, cell[7] == dash, let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) {
      return Day(year: year, month: month, day: day)
    }
    let isDotted = cell[2] == UInt8(ascii: ".") && cell[5] == UInt8(ascii: ".")
    guard cell[2] == dash && cell[5] == dash || isDotted, let day = number(0..<2), let month = number(3..<5),
      let year = number(6..<10)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
