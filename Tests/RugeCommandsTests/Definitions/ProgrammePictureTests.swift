import RugeCore
import RugeDefinition
import RugeWords
import Testing

@testable import RugeCommands

/// Pages and pictures of programmes, word for word; run with RUGE_RECORD=1 to accept new ones, and look at them.
struct ProgrammePictureTests {
  @Test("Every construct of the language has a sentence that a board can read", arguments: Language.allCases)
  func everyConstruct(_ language: Language) throws {
    let page = ProgrammePage(WholeProgramme.programme, in: Words(language)).page
    try GoldenFile.expect(MarkdownPage(page).text, equals: "whole-programme.\(language.rawValue).md")
  }

  @Test("On a terminal the page fits its width", arguments: [40, 80])
  func terminal(_ width: Int) throws {
    let page = ProgrammePage(WholeProgramme.programme, in: Words(.danish)).page
    let text = TerminalPage(page, width: width, style: Style(usesColour: false)).text
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try GoldenFile.expect(text + "\n", equals: "whole-programme.\(width).txt")
  }

  @Test("The picture of a programme is the one that was looked at", arguments: Language.allCases)
  func pictures(_ language: Language) throws {
    let diagram = CourseDiagram(WholeProgramme.programme, in: Words(language))
    try GoldenFile.expect(SVGPicture(DiagramLayout(diagram)).text, equals: "whole-programme.\(language.rawValue).svg")
    try GoldenFile.expect(MermaidText(diagram).text, equals: "whole-programme.\(language.rawValue).mmd")
  }

  @Test("A programme without stages is drawn as active, dormant and ended", arguments: Language.allCases)
  func withoutStages(_ language: Language) throws {
    let programme = Programme(
      id: "café", title: LocalisedText("Café"), length: .open,
      sessions: [SessionKind(id: "samtale", title: LocalisedText("Samtale"), isOpen: true)],
      milestones: [Milestone(id: "plan", title: LocalisedText("Plan"))],
      indicators: [Indicator(id: "antal", title: LocalisedText("Antal"), count: .sessions("samtale"))])
    let diagram = CourseDiagram(programme, in: Words(language))
    let texts = DiagramLayout(diagram).boxes.flatMap(\.lines).map(\.text)
    let expected =
      language == .danish
      ? ["Aktiv", "I dvale", "Afsluttet", "Plan", "Samtale: åbent for alle"]
      : ["Active", "Dormant", "Ended", "Plan", "Samtale: open to everybody"]
    // In lines as long as a box is wide.
    #expect(texts.contains { $0.hasPrefix("Antal: ") }, "\(texts)")
    for text in expected { #expect(texts.contains(text), "\(text) is missing in \(texts)") }
  }
}
