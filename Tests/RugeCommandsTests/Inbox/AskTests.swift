import Foundation
import RugeInbox
import Testing

@testable import RugeCommands

struct AskTests {
  private let today = ["--today", "2026-06-01"]

  private func ask(_ lab: Lab, _ words: String...) async -> Lab.Result {
    await lab.run(words + ["--output", "ud"] + today)
  }

  @Test("Whoever has not answered is not asked twice, unless that is wanted; then the first page no longer counts")
  func again() async throws {
    let lab = try await Lab.withAdviser()
    #expect(await ask(lab, "form", "ask", "optagelse", "--to", "Læsehunde").code == 0)
    let first = try lab.page(in: "ud")
    let second = await ask(lab, "form", "ask", "optagelse", "--to", "Læsehunde")
    #expect(second.code == 0 && second.output.contains("has been asked already (\(first.asks[0]))"), "\(second)")
    #expect(lab.files(in: "ud").count == 1)
    #expect(await ask(lab, "form", "ask", "optagelse", "--to", "Læsehunde", "--again").code == 0)
    #expect(lab.files(in: "ud").count == 2)
    try lab.putAnswer(first.answer([[("frivillighed", .value, "true")]]))
    let late = await lab.run(["inbox", "ind"] + today)
    #expect(late.code == 1 && late.output.contains("closed for answers"), "\(late)")
  }

  @Test("Questions that wait are listed, and can be closed")
  func open() async throws {
    let lab = try await Lab.withAdviser()
    #expect(await lab.run("inbox").output.contains("No question waits"))
    _ = await ask(lab, "indicator", "ask", "--all", "--by", "2026-06-12")
    let page = try lab.page(in: "ud")
    let open = await lab.run("inbox", "--json")
    #expect(open.output.contains(page.asks[0]) && open.output.contains("\"until\" : \"2026-06-12\""), "\(open)")
    #expect(await lab.run("inbox", "--close", page.asks[0]).code == 0)
    #expect(!(await lab.run("inbox")).output.contains(page.asks[0]))
    #expect(await lab.run("inbox", "--close", page.asks[0]).code == 3)
  }

  @Test("Peers get one page with a ballot about each of the others")
  func peers() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "village-capital")
    for name in ["Alfa", "Beta", "Gamma"] {
      try await lab.succeed("org", "add", name, "--on", "2026-01-12")
      try await lab.succeed("enrol", name, "--cohort", "cohort-1", "--on", "2026-01-12")
    }
    let sent = await ask(lab, "form", "ask", "rank", "--round", "trial-1", "--cohort", "cohort-1")
    #expect(sent.code == 0 && lab.files(in: "ud").count == 3, "\(sent)")
    let page = try lab.page(in: "ud")
    #expect(page.abouts == ["Beta", "Gamma"])
    let ballot: [[(String, AnswerState, String)]] = [[("team", .value, "7"), ("problem", .unknown, "")]]
    try lab.putAnswer(page.answer(ballot, ballot))
    let taken = await lab.run(["inbox", "ind", "--accept", "all"] + today)
    #expect(taken.code == 0 && taken.output.contains("2 answers taken in"), "\(taken)")
    let shown = await lab.run("form", "show", "Beta", "rank.trial-1", "--by", "Alfa")
    #expect(shown.output.contains("7"), "\(shown)")
  }

  @Test("Of all, those are asked who can be; the others are named together, with why, and the exit code says so")
  func some() async throws {
    let lab = try await Lab.withAdviser()
    for name in ["Ny", "Nyere", "Hviler"] {
      try await lab.succeed("org", "add", name, "--on", "2026-01-12")
      try await lab.succeed("enrol", name, "--on", "2026-01-12")
    }
    try await lab.succeed("enrolment", "pause", "Hviler", "--on", "2026-02-01")
    let both = await ask(lab, "form", "ask", "optagelse", "--to", "Læsehunde", "--to", "Ny", "--to", "Nyere")
    #expect(both.code == 2 && both.error.contains("of Ny or Nyere"), "\(both)")
    #expect(lab.files(in: "ud").isEmpty)
    let all = await ask(lab, "form", "ask", "optagelse", "--all")
    #expect(all.code == 1 && all.error.contains("of Ny or Nyere") && all.output.contains("Undo with"), "\(all)")
    #expect(all.error.contains("Not asked: Hviler"), "\(all)")
    #expect(lab.files(in: "ud").count == 1)
    try await lab.succeed("person", "role", "Mette", "rådgiver", "Hviler", "--on", "2026-01-12")
    let named = await ask(lab, "form", "ask", "optagelse", "--to", "Hviler")
    #expect(named.code == 0, "\(named)")
  }

  @Test("What cannot be asked says why, records nothing, and writes nothing")
  func refusals() async throws {
    let lab = try await Lab.withAdviser()
    try await lab.succeed("org", "add", "Ny", "--on", "2026-01-12")
    try await lab.succeed("enrol", "Ny", "--on", "2026-01-12")
    let before = await lab.run("history", "Læsehunde")
    let cases: [([String], Int32, String)] = [
      (["form", "ask", "optagelse"], 64, "--cohort"),
      (["form", "ask", "findes", "--all"], 2, "findes"),
      (["form", "ask", "optagelse", "--to", "Ingen"], 2, "Ingen"),
      (["form", "ask", "optagelse", "--to", "Ny"], 2, "Nobody is"),
      (["form", "ask", "optagelse", "--to", "Læsehunde", "--by", "2026-01-01"], 65, "has passed"),
      (["form", "ask", "optagelse", "--to", "Læsehunde", "--language", "fi"], 64, "fi"),
      (["indicator", "ask", "--to", "Mette"], 2, "has no role"),
      (["session", "ask", "--kind", "findes", "--to", "Mette"], 2, "findes"),
    ]
    for (words, code, fragment) in cases {
      let result = await lab.run(words + ["--output", "ud"] + today)
      #expect(result.code == code && result.error.contains(fragment), "\(words): \(result)")
    }
    #expect(await lab.run("history", "Læsehunde") == before && lab.files(in: "ud").isEmpty)
    #expect(await ask(lab, "indicator", "ask", "--to", "Læsehunde", "--dry-run").code == 0)
    #expect(await lab.run("history", "Læsehunde") == before && lab.files(in: "ud").isEmpty)
  }

  @Test("A page that cannot be written leaves no question behind")
  func unwritable() async throws {
    let lab = try await Lab.withAdviser()
    try lab.write("", to: "fonden/ud")
    let result = await ask(lab, "indicator", "ask", "--all")
    #expect(result.code == 1, "\(result)")
    #expect(await lab.run("inbox").output.contains("No question waits"))
  }

  @Test("The page is in the language of whoever gets it, and only its owner may read the file")
  func language() async throws {
    let lab = try await Lab.withAdviser()
    #expect(await ask(lab, "indicator", "ask", "--to", "Læsehunde", "--language", "da").code == 0)
    #expect(try lab.page(in: "ud").html.contains("<html lang=\"da\">"))
    let file = lab.path("fonden/ud/" + lab.files(in: "ud")[0])
    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }
}
