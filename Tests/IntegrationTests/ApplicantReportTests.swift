import Foundation
import RugeTestSupport
import Testing

@Suite("Those who apply, or applied and were not chosen, in a report")
struct ApplicantReportTests {
  private static let programme = """
    programme: klub
    title: Klub
    roles:
      udvalg: {title: Udvalg}
    forms:
      - {id: mark, title: Mark, by: each udvalg, about: each applicant, fields: {a: {ask: Idea?, answer: 1 to 5}},
         score: mean}
      - {id: application, title: Application, by: organisation, fields: {b: {ask: How many?, answer: number}}}
      - {id: well, title: Well-being, by: organisation, fields: {c: {ask: How glad?, answer: number}}}
    stages:
      - {id: applicant, title: Applicant}
      - {id: course, title: Course, capacity: 1, choose: {by: udvalg, order: mark.score, others: afslag}}
    milestones:
      - {id: plan, title: Plan, due: 2026-06-05}
    indicators:
      - {id: income, title: Income, unit: DKK, target: 500, collect: every 3 months, aggregate: sum}
    reports:
      - {id: board, title: Board, audience: board, due: 1 month after quarter end, sections: [progress, indicators, application, well]}
      - {id: yearbook, title: Yearbook, audience: public, due: 1 month after quarter end, sections: [progress, indicators, application, well]}
    exits:
      afslag: {title: Afslag, means: declined}

    """

  @Test("count where they stand and in no total, and only the board and the staff read who they are")
  func reports() async throws {
    let playground = try Playground()
    try await playground.done("init", playground.workspace)
    _ = try playground.folder.write(Self.programme, to: "demo/x1.yaml")
    try await playground.done("programme", "apply", "x1.yaml", "--on", "2026-01-01")
    for name in ["Alfa", "Beta", "Gamma"] {
      try await playground.done("org", "add", name)
      try await playground.done("enrol", name, "--on", "2026-01-06")
      try await playground.done("stage", "advance", name, "--on", "2026-01-06")
      try await playground.done("form", "answer", name, "application", "b=7", "--on", "2026-01-06")
    }
    try await playground.done("enrolment", "withdraw", "Beta", "--exit", "afslag", "--on", "2026-01-20")
    try await playground.done("stage", "advance", "Alfa", "--override", "Valgt", "--on", "2026-01-20")
    try await playground.done("form", "answer", "Alfa", "well", "c=9", "--on", "2026-02-01")
    try await playground.done("indicator", "record", "Alfa", "income", "100", "--on", "2026-02-01")

    let board = try await playground.done("report", "run", "board", "--as-of", "2026-05-01").output
    #expect(board.contains("1 not chosen") && board.contains("(of 1 in the plans)"), "\(board)")
    #expect(board.contains("500 (1 of 1 known)"), "the target of one who takes part")
    let answers = board.split(separator: "\n").filter { $0.contains("Beta") }
    #expect(answers.count == 2 && !answers.contains { $0.contains("no answer yet") }, "\(answers)")
    let applying = board.split(separator: "\n").filter { $0.contains("Gamma") }
    #expect(applying.contains { $0.contains("applicant") }, "\(applying)")
    #expect(!applying.contains { $0.contains("no answer yet") }, "\(applying)")
    let everyone = try await playground.done("report", "run", "yearbook", "--as-of", "2026-05-01").output
    #expect(everyone.contains("1 not chosen") && everyone.contains("Alfa"), "\(everyone)")
    for audience in ["public", "organisation", "funder", "investor"] {
      for format in ["markdown", "json", "csv", "html"] {
        let page = try await playground.done(
          "report", "run", "yearbook", "--audience", audience, "--as-of", "2026-05-01", "--format", format)
        #expect(page.output.contains("Alfa"))
        #expect(!page.output.contains("Beta") && !page.output.contains("Gamma"), "\(audience) \(format)")
      }
    }
    let totals = try await playground.done("indicator", "list", "--as-of", "2026-05-01").output
    #expect(totals.contains("100") && !totals.contains("unknown"), "\(totals)")
  }
}
