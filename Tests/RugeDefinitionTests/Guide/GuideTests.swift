import RugeCore
import RugeTestSupport
import RugeWords
import RugeYAML
import Testing

@testable import RugeDefinition

@Suite("The guide to the language")
struct GuideTests {
  @Test("shows nothing that is wrong or doubtful")
  func examplesAreRight() throws {
    let examples = try GuidePage("LanguageGuide.md").examples
    #expect(examples.count >= 18)
    for example in examples {
      let diagnostics = DefinitionReader.read(example.source).diagnostics
      #expect(MarkedText.lines(of: diagnostics) == [], "\(example.source.name)")
    }
  }

  @Test("quotes what is said of its examples")
  func sentencesAreSaid() throws {
    for example in try GuidePage("LanguageGuide.md").examples {
      let programme = try #require(DefinitionReader.read(example.source).programme, "\(example.source.name)")
      let page = MarkdownPage(ProgrammePage(programme, in: Words(.english)).page).text.plain
      for sentence in example.sentences {
        #expect(page.contains(sentence.plain), "\(example.source.name) does not say: \(sentence)")
      }
    }
  }

  @Test("shows most examples with a sentence, and begins with six lines")
  func examplesAreExplained() throws {
    let examples = try GuidePage("LanguageGuide.md").examples
    let explained = examples.filter { !$0.sentences.isEmpty }
    #expect(explained.count >= examples.count / 2)
    #expect(examples.first?.source.bytes.split(separator: UInt8(ascii: "\n")).count == 6)
  }

  @Test("shows every key that a definition may have")
  func everyKeyIsShown() throws {
    let shape = Notation<Programme>.programme.shape
    var shown = KeyPaths()
    for example in try GuidePage("LanguageGuide.md").examples {
      let root = try #require(NodeReader(example.source).parse())
      shown.add(keysOf: root, as: shape)
    }
    let all = KeyPaths(of: shape)
    #expect(all.paths.count > 100, "the shape of the language was not walked")
    #expect(all.paths.subtracting(shown.paths).sorted() == [])
  }
}

extension String {
  /// The words alone, without the marks of Markdown.
  fileprivate var plain: String {
    filter { !"\\*_".contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("names every word that cannot be an id")
  func reservedWords() throws {
    let text = String(
      decoding: try Repository.file("Sources/RugeDefinition/Documentation.docc/LanguageGuide.md"), as: UTF8.self)
    let rest = try #require(text.split(separator: "cannot be ids.").dropFirst().first)
    let chapter = try #require(rest.split(separator: "\n\n").first)
    let words = ElementKind.allCases.reduce(Identifier.reserved) { $0.union(Identifier.reserved(for: $1)) }
    for word in words { #expect(chapter.contains("`\(word)`"), "\(word)") }
  }
}
