/// The code of a plan: it is another one as soon as anything that the plan rests on is another.
package struct PlanCode: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// - Parameters:
  ///   - parts: What the plan is for: the bytes of a definition, options, the day.
  ///   - head: Where the journal ends.
  package init(_ parts: [[UInt8]], at head: JournalHead) {
    var writer = ByteWriter()
    for part in parts { writer.put(part) }
    writer.put(head.sequence)
    writer.put(head.bytes)
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
