import RugeCore

/// What a person at the terminal has settled of a command, while it is carried out again.
struct Settled: Sendable {
  private struct Ambiguity: Hashable {
    let kind: ReferenceProblem.Kind
    let text: String
  }

  /// Those that hold for the command that is being carried out.
  @TaskLocal static var current = Settled()

  /// Which of several things a text means.
  private var ids: [Ambiguity: String] = [:]
  /// Whether there is somebody who can settle something.
  var canAsk = false
  /// Whether a text is to be kept that looks as if it had a national number in it.
  var keepsNumbers = false

  /// Whether somebody has chosen what a text means.
  func has(_ text: String, _ kind: ReferenceProblem.Kind) -> Bool { ids[Ambiguity(kind: kind, text: text)] != nil }

  /// The id that was chosen for a text, or else the text.
  func meaning(of text: String, _ kind: ReferenceProblem.Kind) -> String {
    ids[Ambiguity(kind: kind, text: text)] ?? text
  }

  /// The same with one more choice.
  func choosing(_ id: String, for text: String, _ kind: ReferenceProblem.Kind) -> Settled {
    var chosen = self
    chosen.ids[Ambiguity(kind: kind, text: text)] = id
    return chosen
  }
}
