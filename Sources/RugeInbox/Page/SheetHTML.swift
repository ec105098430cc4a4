import RugeWords

/// The questions of one sheet.
struct SheetHTML {
  private let sheet: QuestionSheet
  private let number: Int
  private let words: Words

  init(_ sheet: QuestionSheet, number: Int, _ words: Words) {
    self.sheet = sheet
    self.number = number
    self.words = words
  }

  var html: String {
    let about = sheet.about.map { "<h2 id=\"s\(number)\">\(text(words.aboutPrefix)) <bdi>\(text($0))</bdi></h2>\n" }
    let label = sheet.about == nil ? "aria-label=\"\(text(words.questions))\"" : "aria-labelledby=\"s\(number)\""
    let leftOut = sheet.leftOut.map { "<p class=\"quiet\">\(text(words.sendAsFile($0)))</p>\n" }.joined()
    return """
      <section class="sheet" data-sheet="\(number)" \(label)>
      \(about ?? "")\(entries)
      \(leftOut)</section>
      """
  }

  private func text(_ text: String) -> String { EscapedHTML.text(text) }

  private var entries: String {
    guard sheet.isRepeatable else { return "<div class=\"entry\">\n\(questions(entry: "0"))\n</div>" }
    // The script puts the entry's number in the place of the tilde.
    return """
      <template><div class="entry card">
      <h3 data-entry-title></h3>
      \(questions(entry: "~"))
      <button type="button" class="plain" data-remove>\(text(words.removeEntry))</button>
      </div></template>
      <div class="entries"></div>
      <button type="button" data-add>\(text(words.addEntry))</button>
      """
  }

  private func questions(entry: String) -> String {
    sheet.questions.enumerated().map { index, question in
      QuestionHTML(question, id: "s\(number)e\(entry)q\(index)", words).html
    }.joined(separator: "\n")
  }
}
