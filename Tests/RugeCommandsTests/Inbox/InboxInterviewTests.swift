import RugeInbox
import Synchronization
import Testing

@testable import RugeCommands

struct InboxInterviewTests {
  /// Runs `ruge inbox` at a terminal where somebody types these lines.
  private func inbox(_ lab: Lab, typing lines: [String]) async -> Lab.Result {
    let rest = Mutex(lines)
    return await lab.run("inbox", "ind", "--today", "2026-06-01") { environment in
      environment.isInputTerminal = true
      environment.isOutputTerminal = true
      environment.variables["NO_COLOR"] = "1"
      environment.readLine = { rest.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
    }
  }

  private func asked() async throws -> Lab {
    let lab = try await Lab.withAdviser()
    try await lab.succeed("indicator", "ask", "--all", "--output", "ud", "--today", "2026-06-01")
    for (number, name) in lab.files(in: "ud").enumerated() {
      let page = try SentPage(lab.path("fonden/ud/\(name)"))
      try lab.putAnswer(
        page.answer([[(".on", .value, "2026-05-31"), ("kommuner", .value, "51")]]), "svar-\(number).json")
    }
    return lab
  }

  @Test("At a terminal each answer is asked about; one is amended and taken in, the other is left")
  func choosing() async throws {
    let lab = try await asked()
    let result = await inbox(lab, typing: ["kommuner=mange", "kommuner=52", "yes", "no"])
    #expect(result.code == 0 && result.output.contains("52 (amended; the answer was: 51)"), "\(result)")
    #expect(result.output.contains("“mange” does not fit kommuner") && result.output.contains("1 answer taken in"))
    #expect(lab.files(in: "ind").count == 2 && lab.files(in: "ind/Accepted").count == 1)
  }

  @Test("Whoever stops, or presses Ctrl-D, before the last question records what was agreed to, or nothing")
  func stopping() async throws {
    let lab = try await asked()
    let before = await lab.run("history", "Læsehunde")
    #expect(await inbox(lab, typing: ["yes"]).code == 130)
    #expect(await lab.run("history", "Læsehunde") == before && lab.files(in: "ind").count == 2)
    #expect(await inbox(lab, typing: ["yes", "stop"]).code == 0)
    #expect(lab.files(in: "ind").count == 2 && lab.files(in: "ind/Accepted").count == 1)
  }

  @Test("What nothing can be answered to is not asked about, and it is said that nothing was recorded")
  func pastAsking() async throws {
    let lab = try await asked()
    #expect(await inbox(lab, typing: ["yes", "yes"]).code == 0)
    let page = try SentPage(lab.path("fonden/ud/" + lab.files(in: "ud")[0]))
    try lab.putAnswer(page.answer([[(".on", .value, "2026-05-31"), ("kommuner", .value, "77")]]), "igen.json")
    let again = await inbox(lab, typing: [])
    #expect(again.code == 1 && again.output.contains("has been taken in already"), "\(again)")
    #expect(again.output.contains("No answer was taken in: nothing was recorded.") && !again.output.contains("Take Q-"))
  }

  @Test("Two different answers to one question are shown each with its file")
  func rivals() async throws {
    let lab = try await asked()
    let page = try SentPage(lab.path("fonden/ud/" + lab.files(in: "ud")[0]))
    try lab.putAnswer(page.answer([[(".on", .value, "2026-05-31"), ("kommuner", .value, "77")]]), "igen.json")
    let result = await inbox(lab, typing: ["no"])
    #expect(result.output.contains("(igen.json)") && result.output.contains("(svar-0.json)"), "\(result)")
    #expect(result.output.contains("51") && result.output.contains("77") && result.code == 1, "\(result)")
  }

  @Test("A yes to what cannot be taken in is answered")
  func unready() async throws {
    let lab = try await asked()
    let page = try SentPage(lab.path("fonden/ud/" + lab.files(in: "ud")[0]))
    try lab.putAnswer(page.answer([[(".on", .value, "2026-05-31"), ("kommuner", .value, "mange")]]), "svar-0.json")
    let result = await inbox(lab, typing: ["no", "yes"])
    #expect(result.output.contains("cannot be taken in as it is, and was not recorded"), "\(result)")
    #expect(result.code == 1)
  }
}
