import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeInbox

struct QuestionPageTests {
  @Test("The page says what it said when it was last read by a person", arguments: Language.allCases)
  func golden(language: Language) throws {
    let sheet = QuestionSheet(
      ask: Sample.ask, key: Sample.key, about: "Læsehunde", questions: Sample.questions, leftOut: ["Budget"])
    let page = QuestionPage(Sample.letter([sheet], language: language)).html
    // Style and script stand in the sources, where they are read.
    let body = page.replacing(PageStyle.text, with: "…").replacing(PageScript.text, with: "…")
      .replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
    try GoldenText.expect(body, toMatch: "page.\(language.rawValue).html")
  }

  @Test("Nothing is fetched from anywhere, and nothing but the page's own script runs")
  func closed() throws {
    let page = QuestionPage(Sample.letter()).html
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(!page.contains("unsafe-inline") && !page.contains("http://") && !page.contains("src="))
    for forbidden in [
      "@import", "url(", "fetch(", "XMLHttpRequest", "innerHTML", "eval(", "document.write", "<img", "<link",
    ] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test("Names and questions cannot become markup, wherever they stand", arguments: Language.allCases)
  func injection(language: Language) throws {
    let evil = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&\u{202E}\u{0}\u{2028}<!--"
    let questions =
      Sample.questions.map(\.kind).enumerated().map { index, kind in
        Question(key: "k\(index)\(evil)", label: evil, help: evil, kind: kind)
      } + [
        Question(key: evil, label: evil, kind: .choice([evil])),
        Question(key: "s", label: evil, kind: .several([evil])),
        Question(key: "z", label: evil, kind: .scale(1...3, names: [1: evil])),
        Question(
          key: "u", label: evil, kind: .number(unit: evil),
          unless: .init(question: evil, state: .value, answer: evil)),
      ]
    let sheet = QuestionSheet(ask: Sample.ask, key: Sample.key, about: evil, questions: questions, leftOut: [evil])
    let page = QuestionPage(
      Sample.letter([sheet], language: language, recipient: evil, title: evil, sender: evil)
    ).html
    #expect(page.components("<script") == 2 && page.components("</script>") == 2)
    #expect(!page.contains("<img") && !page.contains("<!--") && !page.unicodeScalars.contains("\u{202E}"))
    #expect(!page.unicodeScalars.contains("\u{0}") && !page.unicodeScalars.contains("\u{2028}"))
  }

  @Test("Every question is a group with a name, and every field is named by it")
  func accessible() throws {
    let page = QuestionPage(Sample.letter()).html
    #expect(page.components("<fieldset") == Sample.questions.count)
    #expect(page.components("<legend") == Sample.questions.count)
    for match in page.matches(of: #/<(?:input|textarea|select) class="field"[^>]*>/#) {
      #expect(match.output.contains("aria-labelledby="), "\(match.output)")
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
