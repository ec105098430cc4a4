import Foundation
import RugeWords
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Pictures are whole documents whatever the texts in them are.
struct PictureTextTests {
  private static let hostile =
    "</text><script>alert(1)</script> & \"x\" 'y' \u{1B}[31m \u{202E}om \u{FFFE} `a` #b; %%{init}%%"

  private func diagram(_ text: String) -> CourseDiagram {
    CourseDiagram(
      language: "en", title: text, facts: [text], start: text,
      steps: [DiagramStep(DiagramNote(text, [text]), gate: [text], others: 0, milestones: [DiagramNote(text)])],
      exits: DiagramGroup(text, [DiagramNote(text)]), bands: [DiagramGroup(text, [DiagramNote(text, [text])])])
  }

  @Test("An SVG is well-formed and holds no element that a text brought in")
  func hostileTextInSVG() throws {
    let svg = SVGPicture(DiagramLayout(diagram(Self.hostile))).text
    let elements = Elements()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = elements
    #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
    let known: Set = ["svg", "title", "desc", "style", "rect", "g", "text", "polyline", "polygon"]
    #expect(elements.names.subtracting(known).isEmpty)
    #expect(!svg.contains("<script") && !svg.contains("\u{1B}") && !svg.contains("\u{202E}"))
  }

  @Test("An SVG names itself and tells its content to those who cannot see it")
  func accessibleSVG() {
    let svg = SVGPicture(DiagramLayout(DiagramSample.diagram(stages: 2, milestones: 1, isWordy: false))).text
    #expect(svg.contains("role=\"img\" aria-labelledby=\"ruge-title ruge-description\" lang=\"da\""))
    #expect(svg.contains("<title id=\"ruge-title\">Forløb</title>"))
    #expect(svg.contains("1. Fase 0 (2 uger)\n– Mål 0 (Frist: 1. maj)"))
    #expect(!svg.contains("href") && !svg.contains("url("))
  }

  @Test("A Mermaid label ends where it should, whatever is in it")
  func hostileTextInMermaid() {
    let text = MermaidText(diagram(Self.hostile)).text
    for line in text.split(separator: "\n") {
      #expect(line.count { $0 == "\"" } % 2 == 0, "\(line)")
      for sign in ["<script", "`", "%%", "\u{1B}", "'\""] { #expect(!line.contains(sign), "\(line)") }
    }
    #expect(text.contains("#lt;script#gt;alert(1)"))
    #expect(text.contains("#quot;x#quot;"))
    #expect(text.contains("#35;b#59;"))
  }

  @Test(
    "What Markdown would make a list of stays a text",
    arguments: [
      ("1. maj", "1#46; maj"), ("- a", "#45; a"), ("+ a", "#43; a"), ("2) b", "2#41; b"), ("2 uger.", "2 uger."),
    ])
  func listsInMermaid(_ text: String, _ expected: String) {
    #expect(MermaidText(diagram(text)).text.contains("start([\"\(expected)\"])"))
  }

  @Test("Mermaid draws stages in order, gates between them, and what hangs there")
  func mermaid() {
    let text = MermaidText(DiagramSample.diagram(stages: 3, milestones: 4, isWordy: false)).text
    for line in [
      "    start --> stage1[\"Fase 0<br/>2 uger\"]", "    stage1 --- stage2gate{{\"Videre, når alt er klart.\"}}",
      "    stage2gate --> stage2[\"Fase 1<br/>2 uger\"]", "    stage2gate -.-> exit2", "    stage2 --> stage2",
      "    stage1 -.- stage1milestone1[/\"Mål 0<br/>Frist: 1. maj\"/]", "    stage3 --> exits",
      "  class stage3 followUp",
    ] {
      #expect(text.split(separator: "\n").contains(Substring(line)), "“\(line)” is missing in\n\(text)")
    }
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var names: Set<String> = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      names.insert(name)
    }
  }
}
