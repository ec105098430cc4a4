import Crypto
import Foundation
import RugeCore
import RugeWords

/// A letter as one HTML file that holds all it needs and asks nothing of the network.
package struct QuestionPage {
  private let letter: QuestionLetter

  package init(_ letter: QuestionLetter) {
    self.letter = letter
  }

  /// The file's text.
  package var html: String {
    let body = [header, form, review, footer].joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(letter.words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <title>\(text("\(letter.title) · \(letter.sender)"))</title>
      <style>\(PageStyle.text)</style>
      </head>
      <body>
      \(body)
      <script type="application/json" id="data">\(data)</script>
      <script>\(PageScript.text)</script>
      </body>
      </html>

      """
  }

  /// Nothing is fetched from anywhere, and only this style and this script count.
  private var policy: String {
    func hash(_ text: String) -> String { Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString() }
    return
      "default-src 'none'; style-src 'sha256-\(hash(PageStyle.text))'; script-src 'sha256-\(hash(PageScript.text))'; "
      + "base-uri 'none'; form-action 'none'"
  }

  private func text(_ text: String) -> String { EscapedHTML.text(text) }

  private var header: String {
    let words = letter.words
    let until = letter.until.map { "<p class=\"until\">\(text(words.answerBy($0)))</p>\n" } ?? ""
    return """
      <header>
      <p class="eyebrow">\(text(letter.sender)) · \(text(letter.programme))</p>
      <h1>\(text(letter.title))</h1>
      <p class="lead">\(text(words.letterGreeting(letter.recipient, sender: letter.sender)))</p>
      \(until)<noscript><p class="notice">\(text(words.pageNeedsScript))</p></noscript>
      </header>
      """
  }

  private var form: String {
    let sheets = letter.sheets.enumerated().map { SheetHTML($1, number: $0, letter.words).html }
    return """
      <main>
      <form id="form" novalidate autocomplete="off">
      \(sheets.joined(separator: "\n"))
      <p class="quiet" id="draft" role="status"></p>
      <div class="actions">
      <button type="button" class="main" id="to-review">\(text(letter.words.reviewButton))</button>
      <button type="button" class="plain" id="forget">\(text(letter.words.forgetButton))</button>
      </div>
      </form>
      """
  }

  private var review: String {
    let words = letter.words
    let to = letter.replyTo.map { address in
      "<p>\(text(words.sendTo)) <strong>\(text(address))</strong></p>"
    }
    return """
      <section id="review" hidden aria-labelledby="review-title">
      <h2 id="review-title" tabindex="-1">\(text(words.reviewHeading))</h2>
      <p class="notice" id="missing" hidden></p>
      <div id="given"></div>
      <h2>\(text(words.sendHeading))</h2>
      <p>\(text(words.sendExplanation))</p>
      \(to ?? "")
      <div class="actions">
      <button type="button" class="main" id="save">\(text(words.saveButton))</button>
      <button type="button" id="copy">\(text(words.copyButton))</button>
      <button type="button" class="plain" id="back">\(text(words.backButton))</button>
      </div>
      <p class="told" id="told" role="status"></p>
      <details><summary>\(text(words.answerTextHeading))</summary>
      <label class="unseen" for="text">\(text(words.answerTextHeading))</label>
      <textarea id="text" readonly rows="12" spellcheck="false"></textarea></details>
      </section>
      </main>
      """
  }

  private var footer: String {
    "<footer><p>\(text(letter.words.pageClosing(letter.recipient)))</p></footer>"
  }

  /// What the script needs, as JSON in which nothing can end the element around it.
  private var data: String {
    let document = PageData(letter)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // The document is texts and lists of texts, so that encoding cannot fail.
    guard let json = try? encoder.encode(document) else { return "{}" }
    var safe = ""
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "<", ">", "&", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: if !scalar.isDirectionOverride { safe.unicodeScalars.append(scalar) }
      }
    }
    return safe
  }
}
