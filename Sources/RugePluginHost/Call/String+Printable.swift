extension String {
  /// Text of foreign origin as it may be shown: on one line, without what a terminal would obey, and not too long.
  func printable(limit: Int = 200) -> String {
    var shown = ""
    var count = 0
    for scalar in unicodeScalars {
      guard count < limit else { return shown + "…" }
      count += 1
      switch scalar.value {
      case 0x00..<0x20: shown += "^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40))
      case 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: shown += "^?"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
