import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeDefinition

/// Each mistake in the files `Golden/Mistakes/*.txt` is found at its mark, with a suggestion where there is one, and
/// nothing else is; what is said of it is beside it in English and Danish.
///
/// A case is a line `=== What is wrong` and the text below it. With `RUGE_RECORD=1` the sentences are written anew.
struct MistakeTests {
  private static let folder = "Tests/RugeDefinitionTests/Golden/Mistakes/"

  static let topics = ["structure", "values", "names", "conditions", "meaning", "slips", "constructs"]

  @Test("A mistake is found at its place, and nothing else is", arguments: topics)
  func places(topic: String) throws {
    for mistake in try MistakeCase.all(in: Self.folder + "\(topic).txt") {
      let reading = DefinitionReader.read(mistake.text.source)
      #expect(MarkedText.lines(of: reading.diagnostics) == mistake.text.expected, "\(mistake.title)")
      #expect((reading.programme == nil) == reading.diagnostics.contains { $0.severity == .error })
    }
  }

  @Test("What is said of a mistake helps", arguments: topics, Language.allCases)
  func sentences(topic: String, language: Language) throws {
    let pages = try MistakeCase.all(in: Self.folder + "\(topic).txt").map { mistake in
      let diagnostics = DefinitionReader.read(mistake.text.source).diagnostics
      let page = DiagnosticPage(diagnostics, of: mistake.text.source, in: Words(language))
      return (["=== \(mistake.title)"] + page.findings).joined(separator: "\n") + "\n"
    }
    try GoldenText.expect(pages.joined(), toMatch: "Mistakes/\(topic).\(language.rawValue).txt")
  }

  @Test("There are enough mistakes to speak of")
  func number() throws {
    let count = try Self.topics.reduce(0) { try $0 + MistakeCase.all(in: Self.folder + "\($1).txt").count }
    #expect(count >= 100)
  }

  @Test(arguments: [
    "programme: p\ntitle: T\nstages: [a]",
    "programme: rådgivning\ntitle: {da: Rådgivning}\nlength: open",
    "programme: p\ntitle: NO\nhost: 012\nsource: 12:30",
  ])
  func aSmallFileIsEnough(_ text: String) {
    let reading = DefinitionReader.read(SourceText(name: "small.yaml", text: text))
    #expect(MarkedText.lines(of: reading.diagnostics) == [])
    #expect(reading.programme != nil)
  }

  @Test func textStaysAsItWasWritten() throws {
    let source = SourceText(name: "norway.yaml", text: "programme: p\ntitle: NO\nhost: 012\nsource: 1e3")
    let programme = try #require(DefinitionReader.read(source).programme)
    #expect([programme.title[.danish], programme.host, programme.source?[.danish]] == ["NO", "012", "1e3"])
  }

  @Test func idsAreTheSameHoweverTheirLettersWereTyped() throws {
    let decomposed = "ra\u{30A}dgiver"
    let text = "programme: p\ntitle: T\nroles: {\(decomposed): {title: R}}\nsessions: [{id: a, host: rådgiver}]"
    let reading = DefinitionReader.read(SourceText(name: "nfd.yaml", text: text))
    #expect(MarkedText.lines(of: reading.diagnostics) == [])
    let role = try #require(reading.programme?.roles.first?.id.rawValue)
    #expect(Array(role.utf8) == Array("rådgiver".utf8))
  }

  @Test func aDuplicateNamesTheFirstPlaceToo() {
    let marked = MarkedText("programme: p\ntitle: T\nstages:\n  - ⟦first⟧a\n  - ⟦second⟧a")
    let diagnostics = DefinitionReader.read(marked.source).diagnostics
    #expect(diagnostics.map(\.place) == [marked.marks[1].place])
    #expect(diagnostics.map(\.related) == [marked.marks[0].place])
  }
}
