import RugeCore
import RugeYAML

/// Advises to write a text on a line of its own where only its quotes keep it in one piece.
///
/// Inside `{…}` and `[…]` a comma, a colon or a bracket ends a text; whoever edits such a text later and drops its
/// quotes changes what it means without noticing.
struct StyleAdvice {
  let reader: NodeReader

  func check(_ node: Node, isInFlow: Bool = false) {
    switch node.content {
    case .unreadable: break
    case .scalar(let scalar):
      if isInFlow, scalar.style == .quoted, scalar.text.utf8.contains(where: Self.isMark) {
        reader.add(.advice, .fragileText, at: node.range)
      }
    case .sequence(let items, let isFlow):
      for item in items { check(item, isInFlow: isInFlow || isFlow) }
    case .mapping(let entries, let isFlow):
      for entry in entries { check(entry.value, isInFlow: isInFlow || isFlow) }
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
