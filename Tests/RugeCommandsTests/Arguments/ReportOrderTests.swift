import RugeCore
import Testing

@testable import RugeCommands

struct ReportOrderTests {
  private let formats = ["html", "markdown", "json", "csv"]

  private func order(format: String? = nil, output: String? = nil, audience: String = "board") -> ReportOrder {
    ReportOrder(
      report: "progress", format: format, output: output, programme: nil, audience: audience, asOf: nil, notice: nil)
  }

  @Test("The format is the one asked for, else the file's ending, else Markdown")
  func formatOf() throws {
    #expect(try order(format: "csv", output: "x.html").resolvedFormat(among: formats) == "csv")
    #expect(try order(output: "Til bestyrelsen.HTM").resolvedFormat(among: formats) == "html")
    #expect(try order(output: "a.b/rapport.md").resolvedFormat(among: formats) == "markdown")
    #expect(try order(output: "rapport").resolvedFormat(among: formats) == "markdown")
    #expect(try order(output: "navne.txt").resolvedFormat(among: ["text"]) == "text")
    #expect(try order().resolvedFormat(among: formats) == "markdown")
  }

  @Test("A format that the report does not come in is refused with those it does")
  func otherFormat() {
    #expect(throws: UsageProblem.unknownFormat("docx", known: formats)) {
      try order(format: "docx").resolvedFormat(among: formats)
    }
    #expect(throws: UsageProblem.unknownFormat("html", known: ["csv"])) {
      try order(output: "x.html").resolvedFormat(among: ["csv"])
    }
  }

  @Test("An audience is one of those that programmes name")
  func audience() throws {
    for audience in ReportRule.Audience.allCases {
      #expect(try order(audience: audience.rawValue).resolvedAudience() == audience)
    }
    #expect(throws: UsageProblem.self) { try order(audience: "press").resolvedAudience() }
  }
}
