import RugeCore
import RugeWords

/// What the page's script is told.
struct PageData: Encodable {
  struct Sheet: Encodable {
    let ask: String
    let key: String
    let about: String
  }

  let format: String
  let version: Int
  let sheets: [Sheet]
  let beginning: String
  let end: String
  let file: String
  let longest: Int
  let words: [String: String]

  init(_ letter: QuestionLetter) {
    format = AnswerFormat.name
    version = AnswerFormat.version
    sheets = letter.sheets.map { Sheet(ask: $0.ask.description, key: $0.key.text, about: $0.about ?? "") }
    beginning = AnswerFormat.beginning
    end = AnswerFormat.end
    file = letter.words.answerFileName(letter.sheets.map(\.ask))
    longest = AnswerFormat.longestText
    words = letter.words.pagePhrases(title: letter.title, sender: letter.sender)
  }
}
