/// The place of one answer in a mail: `[afprøvet]`, `[.length 2]`.
struct MailMark: Hashable {
  /// How many sessions one mail has room for.
  static let sessions = 3

  let question: Question
  /// From 0.
  let entry: Int
  /// From 1.
  let number: Int

  static func entries(of sheet: QuestionSheet) -> Int { sheet.isRepeatable ? sessions : 1 }

  /// All of a sheet, in order.
  static func all(of sheet: QuestionSheet) -> [MailMark] {
    (0..<entries(of: sheet)).flatMap { entry in
      sheet.questions.enumerated().map { index, question in
        MailMark(question: question, entry: entry, number: entry * sheet.questions.count + index + 1)
      }
    }
  }

  var text: String { entry == 0 ? "[\(question.key)]" : "[\(question.key) \(entry + 1)]" }

  /// The line that puts the question.
  var heading: String { "\(number). \(question.label)" }

  /// Whether a line begins the question; a mail program may have broken it.
  func begins(_ line: String) -> Bool {
    line == heading || line.count > 12 && heading.hasPrefix(line)
      || heading.count > 12 && line.hasPrefix(heading.prefix(40))
  }
}
