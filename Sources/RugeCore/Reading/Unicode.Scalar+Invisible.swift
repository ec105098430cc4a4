extension Unicode.Scalar {
  /// Whether nobody can see the character: controls but for tabs and line breaks, line ends that editors do not show,
  /// and the marks that turn or hide text.
  package var isInvisible: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF,
      0xFFFE, 0xFFFF:
      true
    default: false
    }
  }
}
