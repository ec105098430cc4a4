import RugeCore
import Testing

@testable import RugeCommands

struct ReportOrderTests {
  private let formats = ["html", "markdown", "json", "csv"]

  private func order(format: String? = nil, output: String? = nil, audience: String? = nil) -> ReportOrder {
    ReportOrder(
      report: "progress", format: format, output: output, programme: nil, audience: audience, cohort: nil,
      asOf: nil, notice: nil)
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

  @Test("Without one, the audience is that of the programme's rule, or the board")
  func usualAudience() throws {
    let rule = ReportRule(id: "kvartal", audience: .funder, due: .after(Span(1, .month), .quarter), sections: [])
    #expect(try order().resolvedAudience(of: rule) == .funder)
    #expect(try order(audience: "staff").resolvedAudience(of: rule) == .staff)
    #expect(try order().resolvedAudience(of: nil) == .board)
  }

  @Test("An audience is one of those that programmes name")
  func audience() throws {
    for audience in ReportRule.Audience.allCases {
      #expect(try order(audience: audience.rawValue).resolvedAudience(of: nil) == audience)
    }
    #expect(throws: UsageProblem.self) { try order(audience: "press").resolvedAudience(of: nil) }
  }
}
