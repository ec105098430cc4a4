import Foundation
import RugeTestSupport
import Testing

@testable import RugeCommands

/// `ruge programme graph` and `ruge programme show` as commands.
struct ProgrammeGraphTests {
  @Test("Without a file the picture is printed, as SVG unless Mermaid is asked for")
  func formats() async throws {
    let lab = try Lab()
    let svg = try await lab.succeed("programme", "graph", "rugekassen")
    #expect(svg.output.hasPrefix("<svg ") && svg.output.hasSuffix("</svg>\n") && svg.error.isEmpty)
    let mermaid = try await lab.succeed("programme", "graph", "rugekassen", "--format", "mermaid", "--locale", "da")
    #expect(mermaid.output.hasPrefix("flowchart TD\n") && mermaid.output.contains("Afklaring"))
  }

  @Test(
    "The ending of the file says the format",
    arguments: [("x.svg", "<svg "), ("x.mmd", "flowchart TD"), ("x", "<svg ")])
  func endings(_ name: String, _ start: String) async throws {
    let lab = try Lab()
    let result = try await lab.succeed("programme", "graph", "rugekassen", "--output", name)
    #expect(result.output.contains(name))
    let written = try String(contentsOfFile: lab.path("fonden/\(name)"), encoding: .utf8)
    #expect(written.hasPrefix(start))
  }

  @Test(
    "A format that there is not is refused, and nothing is written",
    arguments: [["--format", "png"], ["--output", "x.png"]])
  func unknownFormats(_ options: [String]) async throws {
    let lab = try Lab()
    let result = await lab.run(["programme", "graph", "rugekassen"] + options)
    #expect(result.code == 64 && result.error.contains("svg or mermaid"))
    #expect(!FileManager.default.fileExists(atPath: lab.path("fonden/x.png")))
  }

  @Test("The page is text, Markdown or JSON")
  func pages() async throws {
    let lab = try Lab()
    let text = try await lab.succeed("programme", "show", "rugekassen").output
    let markdown = try await lab.succeed("programme", "show", "rugekassen", "--format", "markdown").output
    let json = try await lab.succeed("programme", "show", "rugekassen", "--format", "json").output
    #expect(text.hasPrefix("The Incubator\n═════════════\n"))
    #expect(markdown.hasPrefix("# The Incubator\n\n") && markdown.hasSuffix("deviations.\n"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let sections = try #require(object["sections"] as? [[String: Any]])
    #expect(sections.compactMap { $0["key"] as? String }.prefix(3) == ["roles", "forms", "stages"])
    #expect(try await lab.succeed("programme", "show", "rugekassen", "--json").output == json)
    #expect(await lab.run("programme", "show", "rugekassen", "--format", "html").code == 64)
  }
}
