import RugeCore
import RugeWords

/// A letter as plain text for a mail, with room for the answers.
package struct QuestionMail {
  private let letter: QuestionLetter

  package init(_ letter: QuestionLetter) {
    self.letter = letter
  }

  /// The recipient, the subject, and what is written.
  package var text: String {
    let words = letter.words
    let address = letter.address.map { " <\($0)>" } ?? ""
    var lines = [
      "\(words.mailTo): \(letter.recipient)\(address)".displaySafeLine,
      "\(words.mailSubject): \(letter.title) · \(letter.sender)".displaySafeLine, "",
      words.letterGreeting(letter.recipient, sender: letter.sender).displaySafeLine,
    ]
    if let until = letter.until { lines.append(words.answerBy(until)) }
    lines += ["", words.mailInstructions, words.mailStatesHint]
    for sheet in letter.sheets { lines += block(sheet) }
    return (lines + ["", words.mailClosing]).joined(separator: "\n") + "\n"
  }

  private func block(_ sheet: QuestionSheet) -> [String] {
    var lines = [""]
    if let about = sheet.about { lines += ["\(letter.words.aboutPrefix) \(about)".displaySafeLine, ""] }
    lines += [FilledBlock.opening(sheet.ask, sheet.key.code), ""]
    for mark in MailMark.all(of: sheet) {
      lines.append(mark.heading.displaySafeLine)
      if let hint = hint(mark.question) { lines.append("   (\(hint))".displaySafeLine) }
      lines += ["\(mark.text): ", ""]
    }
    return lines + [FilledBlock.closing(sheet.ask)] + sheet.leftOut.map { letter.words.sendAsFile($0).displaySafeLine }
  }

  private func hint(_ question: Question) -> String? {
    let words = letter.words
    switch question.kind {
    case .yesOrNo: return words.choice([words.yes.lowercased(), words.no.lowercased()])
    case .date: return words.dateHint
    case .minutes: return words.minutesHelp
    case .number(let unit): return unit
    case .scale(let range, let names):
      let named = names.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
      return ([words.fromTo(range)] + named).joined(separator: "; ")
    case .choice(let options, let labels): return words.choice(options.map { labels[$0] ?? $0 })
    case .several(let options, let labels): return words.severalOf(options.map { labels[$0] ?? $0 })
    case .link: return words.linkHelp
    case .text, .longText: return question.help
    }
  }
}
