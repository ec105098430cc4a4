import RugeCore

/// Texts as they are kept, from the bytes of cells.
enum CellText {
  /// The text in normalisation form C, without spaces around it and with LF between its lines; `nil` where it is empty.
  static func text(_ cell: UnsafeBufferPointer<UInt8>) -> String? {
    guard let first = cell.first, let last = cell.last else { return nil }
    // Nothing to trim where the cell begins and ends with a visible ASCII character, as most do.
    if visible.contains(first), visible.contains(last), !cell.contains(Byte.carriageReturn) {
      return String(decoding: cell, as: UTF8.self).normalised
    }
    var text = String(decoding: cell, as: UTF8.self)
    if cell.contains(Byte.carriageReturn) {
      text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : String(trimmed).normalised
  }

  /// Whether a cell among numbers says that nobody knows: a dash, `ukendt`.
  static func saysUnknown(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first, !(48...57).contains(first) else { return cell.isEmpty }
    guard cell.count <= 16 else { return false }
    let text = String(decoding: cell, as: UTF8.self)
    return blanks.contains(FoldedName(text).text) || YesOrNoReader.saysUnknown(text)
  }

  private static let visible: ClosedRange<UInt8> = 0x21...0x7E

  /// What people put into a cell that they have nothing to put into.
  private static let blanks: Set<String> = ["", "-", "–", "—", "n/a"]
}

extension String {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
