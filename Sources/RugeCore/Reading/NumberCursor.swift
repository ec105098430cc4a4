/// Reads one number from bytes: `-1.000,50`, with a sign, digits that may stand in groups of three, and decimals.
struct NumberCursor {
  enum Reading: Equatable {
    case number(Quantity)
    /// Spelled as a number, with more digits than a quantity holds.
    case tooLong
    case notANumber

    var quantity: Quantity? {
      if case .number(let quantity) = self { quantity } else { nil }
    }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let decimalMark: UInt8
  let groupMark: UInt8
  private(set) var hasLeadingZero = false
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>, decimalMark: UInt8, groupMark: UInt8) {
    self.bytes = bytes
    self.decimalMark = decimalMark
    self.groupMark = groupMark
  }

  mutating func read() -> Reading {
    skipSpaces()
    let negative = takeSign()
    let first = takeDigits()
    guard !first.isEmpty else { return .notANumber }
    hasLeadingZero = bytes[first.lowerBound] == UInt8(ascii: "0") && first.count > 1

    var groups = [first]
    var separator: GroupSeparator?
    while let (next, length) = groupSeparator() {
      // `12 ` at the end of a cell is no group.
      if next == .space, position + length == bytes.count { break }
      // One kind of separator; up to three digits before the first, without a zero in front; three after each.
      guard first.count <= 3, bytes[first.lowerBound] != UInt8(ascii: "0"), separator.map({ $0 == next }) ?? true
      else { return .notANumber }
      separator = next
      position += length
      let digits = takeDigits()
      guard digits.count == 3 else { return .notANumber }
      groups.append(digits)
    }

    var decimals = position..<position
    if position < bytes.count, bytes[position] == decimalMark {
      position += 1
      decimals = takeDigits()
      guard !decimals.isEmpty else { return .notANumber }
    }
    skipSpaces()
    guard position == bytes.count else { return .notANumber }
    return quantity(groups: groups, decimals: decimals, negative: negative).map { .number($0) } ?? .tooLong
  }

  private func quantity(groups: [Range<Int>], decimals: Range<Int>, negative: Bool) -> Quantity? {
    var value: Int64 = 0
    for index in groups.joined() {
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = tens.addingReportingOverflow(Int64(bytes[index] & 0x0F))
      guard !tooLarge, !overflow else { return nil }
      value = sum
    }
    var fraction: Int64 = 0
    var unit: Int64 = 100_000
    for index in decimals {
      let digit = Int64(bytes[index] & 0x0F)
      guard unit > 0 || digit == 0 else { return nil }
      fraction += unit * digit
      unit /= 10
    }
    let (scaled, tooLarge) = value.multipliedReportingOverflow(by: 1_000_000)
    let (total, overflow) = scaled.addingReportingOverflow(fraction)
    return tooLarge || overflow ? nil : Quantity(millionths: negative ? -total : total)
  }
}

extension NumberCursor {
  private enum GroupSeparator {
    case mark, apostrophe, space
  }

  private func groupSeparator() -> (GroupSeparator, length: Int)? {
    guard position < bytes.count else { return nil }
    if bytes[position] == groupMark { return (.mark, 1) }
    if bytes[position] == UInt8(ascii: "'") { return (.apostrophe, 1) }
    let length = spaceLength()
    return length > 0 ? (.space, length) : nil
  }

  private mutating func takeDigits() -> Range<Int> {
    let start = position
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) { position += 1 }
    return start..<position
  }

  /// Takes a sign where there is one, and says whether it was a minus: `-`, or U+2212 as office programs write it.
  private mutating func takeSign() -> Bool {
    guard position < bytes.count else { return false }
    if starts(with: [0xE2, 0x88, 0x92]) {
      position += 3
      return true
    }
    let byte = bytes[position]
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") else { return false }
    position += 1
    return byte == UInt8(ascii: "-")
  }

  private mutating func skipSpaces() {
    while case let length = spaceLength(), length > 0 { position += length }
  }

  /// The length of the space at the position: a plain, no-break, narrow no-break or thin one; 0 where there is none.
  private func spaceLength() -> Int {
    guard position < bytes.count else { return 0 }
    if bytes[position] == 0x20 { return 1 }
    if starts(with: [0xC2, 0xA0]) { return 2 }
    return starts(with: [0xE2, 0x80, 0xAF]) || starts(with: [0xE2, 0x80, 0x89]) ? 3 : 0
  }

  private func starts(with sequence: [UInt8]) -> Bool {
    position + sequence.count <= bytes.count
      && sequence.indices.allSatisfy { bytes[position + $0] == sequence[$0] }
  }
}
