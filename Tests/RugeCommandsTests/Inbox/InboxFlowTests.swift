import Foundation
import RugeInbox
import RugeTestSupport
import Testing

@testable import RugeCommands

struct InboxFlowTests {
  private let today = ["--today", "2026-06-01"]

  private func asked(_ command: String...) async throws -> (lab: Lab, page: SentPage) {
    let lab = try await Lab.withAdviser()
    let result = await lab.run(command + ["--output", "ud"] + today)
    #expect(result.code == 0, "\(result)")
    return (lab, try lab.page(in: "ud"))
  }

  private func inbox(_ lab: Lab, _ arguments: String...) async -> Lab.Result {
    await lab.run(["inbox", "ind"] + arguments + today)
  }

  @Test("A form goes out, is answered, looked at, and taken in with one command; the file moves")
  func form() async throws {
    let (lab, page) = try await asked("form", "ask", "optagelse", "--to", "Læsehunde", "--by", "2026-06-12")
    try lab.putAnswer(
      page.answer([[("frivillighed", .value, "true"), ("afprøvet", .unknown, ""), ("gennemtænkt", .value, "false")]]))
    let shown = await inbox(lab)
    #expect(shown.code == 0 && shown.output.contains("Built on volunteering? [frivillighed]\n    yes"), "\(shown)")
    #expect(shown.output.contains("--accept all") && lab.files(in: "ind") == ["svar.json"])
    let dry = await inbox(lab, "--accept", "all", "--dry-run")
    #expect(dry.code == 0 && dry.output.contains("nothing was recorded") && lab.files(in: "ind") == ["svar.json"])
    let taken = await inbox(lab, "--accept", "all")
    #expect(
      taken.code == 0 && taken.output.contains("1 answer taken in") && taken.output.contains("ruge undo"), "\(taken)")
    #expect(lab.files(in: "ind") == ["Accepted"] && lab.files(in: "ind/Accepted") == ["svar.json"])
    let form = await lab.run("form", "show", "Læsehunde", "optagelse", "--json")
    #expect(form.output.contains("\"unknown\"") && form.output.contains("\"false\""), "\(form)")
    let history = await lab.run("history", "Læsehunde", "--json")
    #expect(history.output.contains("\"origin\" : \"inbox\"") && history.output.contains("has been answered") == false)
    #expect(!history.output.contains("seal") && !history.output.contains("secret"))
  }

  @Test("The same answer twice is taken in once, and says so")
  func twice() async throws {
    let (lab, page) = try await asked("form", "ask", "optagelse", "--to", "Læsehunde")
    let answer = try page.answer([[("frivillighed", .value, "true")]])
    try lab.putAnswer(answer)
    try lab.putAnswer(answer, "svar (1).json")
    #expect(await inbox(lab, "--accept", "all").output.contains("1 answer taken in"))
    #expect(lab.files(in: "ind/Accepted") == ["svar (1).json", "svar.json"])
    try lab.putAnswer(answer)
    let again = await inbox(lab)
    #expect(again.code == 0 && again.output.contains("taken in already"), "\(again)")
    #expect(await inbox(lab, "--accept", "all").output.contains("0 answers taken in"))
    #expect(lab.files(in: "ind/Accepted") == ["svar (1).json", "svar-2.json", "svar.json"])
  }

  @Test("An answer that was changed, or that belongs to another question, is refused in one sentence")
  func tampered() async throws {
    let (lab, page) = try await asked("form", "ask", "optagelse", "--all")
    let sheets = page.asks
    #expect(sheets.count == 2)
    let answer = try page.answer([[("frivillighed", .value, "true")]])
    try lab.putAnswer(answer.replacing("\"true\"", with: "\"false\""), "a.json")
    try lab.putAnswer(answer.replacing(sheets[0], with: sheets[1]), "b.json")
    try lab.putAnswer(answer.replacing("2026-06-01", with: "2026-05-31"), "c.json")
    try lab.putAnswer(answer.replacing(sheets[0], with: "Q-999"), "d.json")
    let before = await lab.run("history", "Læsehunde")
    let result = await inbox(lab, "--accept", "all")
    #expect(result.code == 1)
    #expect(result.output.ranges(of: "was changed after it was saved").count == 3, "\(result)")
    #expect(result.output.contains("Nothing was asked as Q-999 here"))
    #expect(await lab.run("history", "Læsehunde") == before && lab.files(in: "ind").count == 4)
    let named = await inbox(lab, "--accept", sheets[0])
    #expect(named.code == 65 && named.error.contains("was changed after it was saved"), "\(named)")
  }

  @Test("Staff amend an answer; the history says so")
  func amended() async throws {
    let (lab, page) = try await asked("indicator", "ask", "--to", "Læsehunde")
    let ask = page.asks[0]
    try lab.putAnswer(
      page.answer([[(".on", .value, "2026-05-31"), ("kommuner", .value, "mange"), ("frivillige", .unknown, "")]]))
    let shown = await inbox(lab)
    #expect(shown.code == 1 && shown.output.contains("“mange” does not fit kommuner"), "\(shown)")
    let refused = await inbox(lab, "--accept", ask)
    #expect(refused.code == 3 && refused.error.contains("mange"), "\(refused)")
    let taken = await inbox(lab, "--accept", ask, "--set", "\(ask):kommuner=51")
    #expect(taken.code == 0 && taken.output.contains("amended on receipt: Municipalities"), "\(taken)")
    let kept = await lab.run("history", "Læsehunde")
    #expect(kept.output.contains("the answer was “mange”, corrected to “51”"), "both are kept: \(kept)")
    let figures = await lab.run("indicator", "list", "Læsehunde", "--json")
    #expect(figures.output.contains("2026-05-31"), "\(figures)")
  }

  @Test("A mentor logs the sessions with several organisations on one page")
  func sessions() async throws {
    let (lab, page) = try await asked("session", "ask", "--kind", "sparring", "--to", "Mette")
    #expect(page.abouts == ["Læsehunde", "Natteravnene"])
    func session(_ day: String, _ minutes: String) -> [(String, AnswerState, String)] {
      [(".on", .value, day), (".length", .value, minutes), (".note", .value, "Budget\u{202E} og\u{7} fonde")]
    }
    try lab.putAnswer(
      page.answer([session("2026-05-20", "90"), session("2026-05-27", "45")], [session("2026-05-31", "60")]))
    let taken = await inbox(lab, "--accept", "all")
    #expect(taken.code == 0 && taken.output.contains("2 answers taken in"), "\(taken)")
    let list = await lab.run("session", "list")
    #expect(list.output.contains("Budget og fonde") && list.output.ranges(of: "Mette Holm").count == 3, "\(list)")
    #expect(await lab.run("undo").code == 0)
    #expect(!(await lab.run("session", "list")).output.contains("Budget"))
    let open = await lab.run("inbox")
    #expect(page.asks.allSatisfy(open.output.contains), "\(open)")
  }

  @Test("Of a file with several answers, one may wait: the file stays where it is")
  func waiting() async throws {
    let (lab, page) = try await asked("form", "ask", "optagelse", "--all")
    let entry: [[(String, AnswerState, String)]] = [[("frivillighed", .value, "true")]]
    try lab.putAnswer(page.answer(entry, entry))
    #expect(await inbox(lab, "--accept", page.asks[0]).code == 0)
    #expect(lab.files(in: "ind") == ["svar.json"])
    #expect(await inbox(lab, "--accept", page.asks[1]).code == 0)
    #expect(lab.files(in: "ind") == ["Accepted"])
  }

  @Test("Two different answers to one question stand against each other until somebody takes one away")
  func several() async throws {
    let (lab, page) = try await asked("form", "ask", "optagelse", "--to", "Læsehunde")
    try lab.putAnswer(page.answer([[("frivillighed", .value, "true")]]), "a.json")
    try lab.putAnswer(page.answer([[("frivillighed", .value, "false")]]), "b.json")
    let result = await inbox(lab, "--accept", "all")
    #expect(result.code == 1 && result.output.contains("several different answers"), "\(result)")
    try FileManager.default.removeItem(atPath: lab.path("fonden/ind/a.json"))
    #expect(await inbox(lab, "--accept", "all").code == 0)
    try lab.putAnswer(page.answer([[("frivillighed", .value, "true")]]), "a.json")
    let late = await inbox(lab)
    #expect(late.code == 1 && late.output.contains("Another answer"), "\(late)")
  }

  @Test("A mail that is filled in works too, and says what it does not show")
  func mail() async throws {
    let lab = try await Lab.withAdviser()
    let sent = await lab.run(
      ["form", "ask", "optagelse", "--to", "Læsehunde", "--as", "mail", "--output", "ud"] + today)
    #expect(sent.code == 0)
    let text = try String(contentsOfFile: lab.path("fonden/ud/" + lab.files(in: "ud")[0]), encoding: .utf8)
    #expect(text.hasPrefix("To: Mette Holm <mette@example.org>\n"))
    let filled = text.replacing("[frivillighed]: ", with: "[frivillighed]: yes")
      .replacing("[afprøvet]: ", with: "[afprøvet]: unknown").split(separator: "\n").map { "> \($0)" }
    try lab.putAnswer(filled.joined(separator: "\r\n"), "mail.txt")
    let shown = await inbox(lab)
    #expect(shown.output.contains("Typed into a mail") && shown.code == 0, "\(shown)")
    #expect(await inbox(lab, "--accept", "all").code == 0)
    let code = filled.joined(separator: "\n").replacing(/[0-9A-Z]{4}-[0-9A-Z]{4}/, with: "0000-0000")
    try lab.putAnswer(code, "other.txt")
    #expect(await inbox(lab).output.contains("The code in the mail is not the one"))
  }

  @Test("Links, folders and other files are left alone; what is too large says so")
  func foreign() async throws {
    let (lab, page) = try await asked("form", "ask", "optagelse", "--to", "Læsehunde")
    try lab.putAnswer(String(repeating: "x", count: 10 << 20), "stor.json")
    try lab.putAnswer("hej", "billede.png")
    try lab.write(page.answer([[("frivillighed", .value, "true")]]), to: "fonden/udenfor.json")
    try FileManager.default.createSymbolicLink(
      atPath: lab.path("fonden/ind/link.json"), withDestinationPath: lab.path("fonden/udenfor.json"))
    try FileManager.default.createDirectory(
      atPath: lab.path("fonden/ind/mappe.json"), withIntermediateDirectories: true)
    let shown = await inbox(lab)
    #expect(shown.code == 1 && shown.output.contains("more than 256 KiB"), "\(shown)")
    #expect(!shown.output.contains("link") && !shown.output.contains("png") && !shown.output.contains("mappe"))
    #expect(await lab.run("inbox", "findes-ikke").code == 2)
  }

  @Test("An answer says how it differs from what is recorded, and a wrong clock is noticed")
  func differences() async throws {
    let (lab, page) = try await asked("form", "ask", "optagelse", "--to", "Læsehunde", "--by", "2026-06-01")
    try await lab.succeed(
      "form", "answer", "Læsehunde", "optagelse", "frivillighed=no", "afprøvet=yes", "--on", "2026-02-01")
    try lab.putAnswer(
      page.answer([[("frivillighed", .value, "true"), ("afprøvet", .value, "true")]], given: "2031-01-01"))
    let shown = await inbox(lab)
    #expect(shown.output.contains("yes (before: no)") && shown.output.contains("yes (unchanged)"), "\(shown)")
    #expect(shown.code == 1 && shown.output.contains("dated 1 January 2031, which has not come yet"), "\(shown)")
    #expect(await inbox(lab, "--on", "today").code == 0)
    try lab.putAnswer(page.answer([[("frivillighed", .value, "true")]], given: "2026-01-01"))
    #expect(await inbox(lab).output.contains("dated 1 January 2026, before the question was put"))
  }
}
