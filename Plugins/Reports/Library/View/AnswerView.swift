import RugePluginKit

/// An answer as people read it; that there is none is said too.
struct AnswerView {
  /// The answer with its line breaks.
  let text: String
  /// The same on one line.
  let line: String
  /// Whether it is no value.
  let isQuiet: Bool

  init(_ answer: QuestionAnswer?, _ phrases: Phrases) {
    let text = answer?.text ?? phrases[.noAnswer]
    self.text = PlainText.lines(text)
    line = PlainText.line(text)
    isQuiet = answer?.status != .value
  }
}
