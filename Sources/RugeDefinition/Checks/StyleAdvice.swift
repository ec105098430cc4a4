import RugeCore
import RugeYAML

/// Looks at how a definition is written: what YAML reads without a word, though it was hardly meant so.
struct StyleAdvice {
  let reader: NodeReader
  /// The remarks that may have cut off a text, by where the text before them ends.
  private let remarks: [Int: CloseRemark]

  init(reader: NodeReader) {
    self.reader = reader
    self.remarks = CloseRemark.all(in: reader.text)
  }

  func check(_ node: Node, isInFlow: Bool = false) {
    switch node.content {
    case .unreadable: break
    case .scalar(let scalar):
      switch scalar.style {
      case .plain: checkPlain(scalar.text, at: node.range)
      case .quoted where isInFlow: checkQuoted(scalar.text, at: node.range)
      case .quoted, .block: break
      }
    case .sequence(let items, let isFlow):
      for item in items { check(item, isInFlow: isInFlow || isFlow) }
    case .mapping(let entries, let isFlow):
      checkCapitals(entries)
      for entry in entries { check(entry.value, isInFlow: isInFlow || isFlow) }
    }
  }

  /// Inside `{…}` and `[…]` a comma, a colon or a bracket ends a text; whoever edits such a text later and drops its
  /// quotes changes what it means without noticing.
  private func checkQuoted(_ text: String, at range: SourceRange) {
    if text.withBytes({ $0.contains(where: Self.isMark) }) { reader.add(.advice, .fragileText, at: range) }
  }

  private func checkPlain(_ text: String, at range: SourceRange) {
    if !remarks.isEmpty, let remark = remarks[range.end] {
      reader.add(.warning, .cutOff(remark.text), at: SourceRange(remark.start..<remark.start))
    }
    guard let (problem, severity, suggestion) = PlainTextSlip.find(in: text, spanning: range.end - range.start),
      !reader.hasFinding(in: range)
    else { return }
    reader.add(severity, problem, at: range, suggestion: suggestion)
  }

  /// Warns of keys that only capitals tell apart.
  private func checkCapitals(_ entries: [Entry]) {
    guard entries.contains(where: { $0.key.text.hasCapital }) else { return }
    var first: [String: SourceRange] = [:]
    for entry in entries {
      let known = first.updateValue(entry.key.range, forKey: entry.key.text.lowercased())
      if let known, !reader.hasFinding(in: entry.key.range) {
        reader.add(.warning, .similarKeys(entry.key.text), at: entry.key.range, related: known)
      }
    }
  }

  /// One of `,` `:` `[` `]` `{` `}`.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }
}

extension String {
  /// Whether there is a capital letter of ASCII or Latin-1; all keys of the language are without.
  fileprivate var hasCapital: Bool {
    withBytes { bytes in
      var isAfterC3 = false
      return bytes.contains { byte in
        defer { isAfterC3 = byte == 0xC3 }
        return (0x41...0x5A).contains(byte) || (isAfterC3 && (0x80...0x9E).contains(byte))
      }
    }
  }
}
