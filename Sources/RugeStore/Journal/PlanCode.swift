/// The code of a plan: it is another one as soon as the plan says or does anything else.
package struct PlanCode: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// - Parameter parts: What the plan is for and what it says: the bytes of a definition, options, consequences.
  package init(_ parts: some Sequence<[UInt8]>) {
    var writer = ByteWriter()
    for part in parts { writer.put(part) }
    let digits = Hexadecimal.text(Digest.of(writer.bytes).prefix(4))
    description = "\(digits.prefix(4))-\(digits.suffix(4))"
  }

  /// Whether a text could be the code of some plan: four digits of hexadecimal, a hyphen, and four more.
  package static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in part.utf8.count == 4 && part.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }
}
