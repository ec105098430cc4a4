package import RugeCore

/// The questions of a mail as somebody filled them in: what stands between the two lines with the question's number.
package struct FilledBlock: Hashable, Sendable {
  package let ask: AskID
  package let code: AnswerCode
  /// When it was filled in, where the mail says so.
  package let written: WritingDay
  /// Without marks of quotation.
  let lines: [String]

  /// What stands before and after the number, and around the code.
  static let rule = "==="

  /// The line before the questions of a mail.
  static func opening(_ ask: AskID, _ code: AnswerCode) -> String { "\(rule) \(ask) \(code) \(rule)" }
  /// The line after them.
  static func closing(_ ask: AskID) -> String { "\(rule) /\(ask) \(rule)" }

  /// The blocks of a text, which a mail may have brought.
  static func all(in text: String, of mail: MailHead = .none) -> [FilledBlock] {
    var blocks: [FilledBlock] = []
    var open: (ask: AskID, code: AnswerCode, lines: [String])?
    var above: [String] = []
    func close() {
      if let block = open {
        let own = WritingDay(below: above, in: mail)
        // What stands between two blocks is mostly of the same mail as the first; or else it says so.
        let written = own.passedOn == .named ? own : blocks.last?.written ?? own
        blocks.append(FilledBlock(ask: block.ask, code: block.code, written: written, lines: block.lines))
        above = []
      }
      open = nil
    }
    for line in PastedText(text).lines {
      if let (ask, code) = heading(line) {
        close()
        open = (ask, code, [])
      } else if line.hasPrefix(rule + " /Q-") {
        close()
      } else if open != nil {
        open?.lines.append(line)
      } else {
        above.append(line)
      }
    }
    close()
    return blocks
  }

  private static func heading(_ line: String) -> (AskID, AnswerCode)? {
    let words = line.split(separator: " ")
    guard words.count == 4, words.first == rule[...], words.last == rule[...], let ask = AskID(String(words[1])),
      let code = AnswerCode(words[2])
    else { return nil }
    return (ask, code)
  }

  /// What was written after each question's mark; a question without an answer is left out.
  ///
  /// The mail may have been written in another language than its reader's: it is read in the one whose questions stand
  /// in it, since everything else would be part of an answer.
  ///
  /// - Parameter sheets: The questions in each language that the mail may have put them in, the reader's own first.
  /// - Returns: One list of answers; of sessions, one for each of them.
  package func entries(_ sheets: [QuestionSheet]) -> [[GivenAnswer]] {
    let fits = sheets.map { sheet in (sheet: sheet, headings: headings(of: sheet)) }
    let most = fits.map(\.headings).max()
    return fits.first { $0.headings == most }.map { entries($0.sheet) } ?? []
  }

  /// How many of a sheet's questions the lines put.
  private func headings(of sheet: QuestionSheet) -> Int {
    MailMark.all(of: sheet).count { mark in lines.contains(where: mark.begins) }
  }

  private func entries(_ sheet: QuestionSheet) -> [[GivenAnswer]] {
    let marks = MailMark.all(of: sheet)
    var texts: [MailMark: [String]] = [:]
    var open: MailMark?
    for line in lines {
      if let mark = marks.first(where: { line.hasPrefix($0.text) }) {
        let rest = line.dropFirst(mark.text.count).drop { $0 == ":" || $0 == " " }
        texts[mark, default: []].append(String(rest))
        open = mark
      } else if marks.contains(where: { $0.begins(line) }) {
        open = nil
      } else if let mark = open {
        texts[mark]?.append(line)
      }
    }
    let entries = (0..<MailMark.entries(of: sheet)).map { entry in
      sheet.questions.compactMap { question -> GivenAnswer? in
        guard let mark = marks.first(where: { $0.entry == entry && $0.question.key == question.key }) else {
          return nil
        }
        return question.read(Self.joined(texts[mark] ?? [], keepingLines: question.kind == .longText))
      }
    }
    return entries.filter { !$0.isEmpty }
  }

  /// Lines that a mail program broke are one answer; a long text keeps its own lines.
  private static func joined(_ lines: [String], keepingLines: Bool) -> String {
    let kept = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    return kept.joined(separator: keepingLines ? "\n" : " ")
  }
}
