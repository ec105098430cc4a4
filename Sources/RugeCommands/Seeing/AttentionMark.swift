import RugeCore
import RugeWords

/// The sign by which a rule of attention is marked where there is room for a sign only.
struct AttentionMark {
  let rule: AttentionRule

  var sign: Character {
    switch rule {
    case .overdue: "!"
    case .figure: "?"
    case .silent: "~"
    case .ready: ">"
    case .waiting: "-"
    }
  }

  /// The sign of who rests and needs no attention.
  static let rest: Character = "="

  /// What the signs mean that are in use, in a line; `nil` where none is.
  static func legend(of rules: Set<AttentionRule>, rests: Bool = false, _ words: Words, _ style: Style) -> String? {
    let marks = AttentionRule.allCases.filter(rules.contains).map(AttentionMark.init)
    let signs = marks.map { style.toned("\($0.sign) \(words.attentionRule($0.rule))", Tone($0.rule)) }
    let all = signs + (rests ? [style.faint("\(rest) \(words.rests)")] : [])
    return all.isEmpty ? nil : all.joined(separator: "   ")
  }
}
