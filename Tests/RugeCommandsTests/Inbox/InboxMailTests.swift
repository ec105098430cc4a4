import Foundation
import RugeTestSupport
import Testing

@testable import RugeCommands

struct InboxMailTests {
  private let today = ["--today", "2026-06-10"]

  /// A workspace in English in which figures were asked for on 1 June, in Danish, and a mail with answers has come.
  private func answered(_ answers: [String: String], sent: String? = nil) async throws -> Lab {
    let lab = try await Lab.withAdviser()
    try await lab.succeed(
      "indicator", "ask", "--to", "Læsehunde", "--as", "mail", "--language", "da", "--output", "ud", "--today",
      "2026-06-01")
    var text = try String(contentsOfFile: lab.path("fonden/ud/" + lab.files(in: "ud")[0]), encoding: .utf8)
    for (key, answer) in answers { text = text.replacing("[\(key)]: ", with: "[\(key)]: \(answer)") }
    let heading = sent.map { "From: ole@example.org\nDate: \($0)\nContent-Type: text/plain; charset=utf-8\n\n" }
    try lab.putAnswer((heading ?? "") + text, heading == nil ? "svar.txt" : "svar.eml")
    return lab
  }

  private func inbox(_ lab: Lab, _ arguments: String...) async -> Lab.Result {
    await lab.run(["inbox", "ind"] + arguments + today)
  }

  @Test("A mail in another language than the reader's is read in its own")
  func otherLanguage() async throws {
    let lab = try await answered([".on": "31-5-2026", "kommuner": "51"])
    let shown = await inbox(lab)
    #expect(shown.code == 0 && shown.output.contains("[.on]\n    Sunday 31 May 2026\n"), "\(shown)")
    #expect(!shown.output.contains("frivillige"), "nothing was answered to it: \(shown)")
  }

  @Test("A mail was answered on the day it was sent; what is taken in says which day it is recorded for")
  func sent() async throws {
    let lab = try await answered(
      [".on": "31-5-2026", "kommuner": "51"], sent: "Fri, 05 Jun 2026 10:00:00 +0200")
    #expect(await inbox(lab).output.contains("answered on 5 June 2026"))
    let taken = await inbox(lab, "--accept", "all")
    #expect(taken.code == 0 && taken.output.contains("Sunday 31 May 2026"), "\(taken)")
    #expect(taken.output.contains("Friday 5 June 2026"), "the answer itself: \(taken)")
    #expect(await lab.run("indicator", "list", "Læsehunde", "--json").output.contains("2026-05-31"))
  }

  @Test("A day that depends on when it is read is asked back", arguments: ["i går", "fredag", "31. maj"])
  func unclear(day: String) async throws {
    let lab = try await answered([".on": day, "kommuner": "51"], sent: "Fri, 05 Jun 2026 10:00:00 +0200")
    let shown = await inbox(lab)
    #expect(shown.code == 1 && shown.output.contains("“\(day)”") && shown.output.contains("year"), "\(shown)")
    let ask = try #require(shown.output.firstMatch(of: /Q-[0-9]+/)).output
    let taken = await inbox(lab, "--accept", "all", "--set", "\(ask):.on=2026-06-04")
    #expect(taken.code == 0 && taken.output.contains("Thursday 4 June 2026"), "\(taken)")
  }

  @Test("A figure may have its unit beside it, in either language; another unit is refused in the reader's")
  func units() async throws {
    let lab = try await answered([".on": "2026-05-31", "kommuner": "51 municipalities", "frivillige": "85 personer"])
    let shown = await inbox(lab)
    #expect(shown.code == 0 && shown.output.contains("[frivillige]\n    85"), "\(shown)")
    let other = try await answered([".on": "2026-05-31", "frivillige": "85 stole"])
    #expect(await inbox(other).output.contains("give it in people"))
    #expect(await other.run(["inbox", "ind", "--locale", "da"] + today).output.contains("skriv det i personer"))
  }

  @Test("In a terminal nothing is wider than it, and no word is broken")
  func narrow() async throws {
    let lab = try await answered([".on": "i går", "kommuner": "51"], sent: "Fri, 05 Jun 2026 10:00:00 +0200")
    let whole = await inbox(lab)
    let shown = await lab.run("inbox", "ind", "--no-pager", "--today", "2026-06-10") { environment in
      environment.isInputTerminal = true
      environment.isOutputTerminal = true
      environment.width = 40
      environment.variables["NO_COLOR"] = "1"
      environment.readLine = { "no" }
    }
    // Nobody types behind the question here, so that what comes next stands on its line.
    let lines = shown.output.split(separator: "\n").filter { !$0.contains("[no]: ") }
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(shown)")
    let words = Set(whole.output.split(whereSeparator: \.isWhitespace))
    let isWhole = shown.output.split(whereSeparator: \.isWhitespace).filter { words.contains($0) }
    #expect(Set(isWhole).isSuperset(of: words.filter { $0.count < 30 }), "\(shown)")
  }
}
