import Foundation
import RugeCore
import Testing

@testable import RugeCommands

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Every programme that ruge comes with")
struct ShippedProgrammeTests {
  @Test("can be checked, shown and drawn in every form", arguments: Language.allCases)
  func everyForm(language: Language) async throws {
    let lab = try Lab()
    let shipped = try await lab.json("programme", "list", "--shipped") as? [[String: Any]]
    let names = (shipped ?? []).compactMap { $0["programme"] as? String }
    try #require(names.count >= 12)
    for name in names {
      func page(_ command: String...) async -> Lab.Result {
        await lab.run(["programme"] + command) { $0.variables["RUGE_LOCALE"] = language.rawValue }
      }
      #expect(await page("check", name).code == 0, "\(name)")
      for format in ["text", "markdown", "json"] {
        let shown = await page("show", name, "--format", format)
        #expect(shown.code == 0 && shown.output.utf8.count > 500, "\(name), \(format): \(shown.error)")
      }
      let picture = await page("graph", name, "--format", "svg")
      #expect(picture.code == 0, "\(name): \(picture.error)")
      #expect(XMLParser(data: Data(picture.output.utf8)).parse(), "\(name)")
      let mermaid = await page("graph", name, "--format", "mermaid")
      #expect(mermaid.code == 0 && mermaid.output.hasPrefix("flowchart TD\n"), "\(name): \(mermaid.error)")
    }
  }
}
