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
    let heading = sent.map { "From: ole@example.org\nContent-Type: text/plain; charset=utf-8\nDate: \($0)\n\n" }
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

  /// A mail that passes on what Ole answered on 5 June.
  private let passedOn = """
    Tue, 09 Jun 2026 10:00:00 +0200
    Subject: VS: Tal

    Fra: Ole
    Sendt: 5. juni 2026 10:00
    Emne: SV: Tal
    """

  @Test("What somebody else passed on was answered on the day of the original mail, and says so")
  func passedOnByOthers() async throws {
    let lab = try await answered([".on": "31-5-2026", "kommuner": "51"], sent: passedOn)
    let shown = await inbox(lab)
    #expect(shown.code == 0 && shown.output.contains("answered on 5 June 2026"), "\(shown)")
    #expect(shown.output.contains("Passed on: the day is the one that the original mail names"), "\(shown)")
    let unnamed = try await answered(
      [".on": "31-5-2026", "kommuner": "51"], sent: passedOn.replacing("Sendt: 5. juni 2026 10:00\n", with: ""))
    #expect(await inbox(unnamed).output.contains("answered on 9 June 2026"))
    #expect(await inbox(unnamed).output.contains("names no day"))
    let early = await inbox(unnamed, "--on", "2026-05-30")
    #expect(early.code == 0 && early.output.contains("dated 30 May 2026, before the question was put"), "\(early)")
    let taken = await inbox(unnamed, "--accept", "all", "--on", "2026-06-05")
    #expect(taken.code == 0 && taken.output.contains("Friday 5 June 2026"), "\(taken)")
  }

  @Test("An answer is refused that is dated after tomorrow, the day further east; its day can be said")
  func notYet() async throws {
    let tomorrow = try await answered([".on": "31-5-2026", "kommuner": "51"], sent: "Thu, 11 Jun 2026 00:30:00 +1200")
    let shown = await inbox(tomorrow)
    #expect(shown.code == 0 && shown.output.contains("answered on 10 June 2026"), "\(shown)")
    let lab = try await answered([".on": "31-5-2026", "kommuner": "51"], sent: "Sat, 05 Jun 2027 10:00:00 +0200")
    let refused = await inbox(lab, "--accept", "all")
    #expect(refused.code == 1 && refused.output.contains("dated 5 June 2027, which has not come yet"), "\(refused)")
    #expect(refused.output.contains("0 answers taken in"), "\(refused)")
    let taken = await inbox(lab, "--accept", "all", "--on", "2026-06-05")
    #expect(taken.code == 0 && taken.output.contains("Friday 5 June 2026"), "\(taken)")
  }

  @Test("Staff write days in a correction as in any command, seen from today")
  func correctedDay() async throws {
    let lab = try await answered([".on": "i går", "kommuner": "51"], sent: "Fri, 05 Jun 2026 10:00:00 +0200")
    let ask = try #require(await inbox(lab).output.firstMatch(of: /Q-[0-9]+/)).output
    for (text, day) in [("yesterday", "Tuesday 9 June"), ("fredag", "Friday 5 June"), ("31. maj", "Sunday 31 May")] {
      let shown = await inbox(lab, "--set", "\(ask):.on=\(text)")
      #expect(shown.code == 0 && shown.output.contains(day), "\(shown)")
    }
    #expect(await inbox(lab, "--set", "\(ask):.on=i overmorgen").code == 1)
  }

  @Test("Of a mail with several questions one may be left empty: the rest is taken in, and it waits still")
  func leftEmpty() async throws {
    let lab = try await Lab.withAdviser()
    try await lab.succeed(
      "session", "ask", "--kind", "sparring", "--to", "Mette", "--as", "mail", "--output", "ud", "--today",
      "2026-06-01")
    let mail = try String(contentsOfFile: lab.path("fonden/ud/" + lab.files(in: "ud")[0]), encoding: .utf8)
    let asks = mail.matches(of: /=== (Q-[0-9]+) [0-9A-Z]/).map { String($0.1) }
    #expect(asks.count == 2)
    try lab.putAnswer(mail, "svar.txt")
    let empty = await inbox(lab, "--accept", "all")
    #expect(empty.code == 1 && lab.files(in: "ind") == ["svar.txt"], "nothing is answered at all: \(empty)")
    var filled = mail
    for (key, answer) in [(".on", "2026-05-20"), (".length", "90")] {
      let place = try #require(filled.range(of: "[\(key)]: "))
      filled.replaceSubrange(place, with: "[\(key)]: \(answer)")
    }
    try lab.putAnswer(filled, "svar.txt")
    let shown = await inbox(lab)
    #expect(
      shown.code == 0 && shown.output.contains("svar.txt: nothing is answered in \(asks[1]), which still waits"),
      "\(shown)")
    let taken = await inbox(lab, "--accept", "all")
    #expect(taken.code == 0 && taken.output.contains("1 answer taken in."), "\(taken)")
    #expect(taken.output.contains("nothing is answered in \(asks[1])"), "\(taken)")
    #expect(lab.files(in: "ind") == ["Accepted"])
    let open = await lab.run(["inbox"] + today)
    #expect(open.output.contains(asks[1]) && !open.output.contains(asks[0]), "\(open)")
    // What was answered before waits for nothing.
    try lab.putAnswer(mail, "tom.txt")
    let late = await inbox(lab).output
    #expect(late.contains("answer to \(asks[0]) has been taken in already"), "\(late)")
    #expect(late.contains("Nothing is answered in \(asks[1])"), "\(late)")
    let second = try #require(mail.range(of: "=== \(asks[1])"))
    var rest = String(mail[second.lowerBound...])
    for (key, answer) in [(".on", "2026-05-21"), (".length", "60")] {
      rest = rest.replacing("[\(key)]: ", with: "[\(key)]: \(answer)", maxReplacements: 1)
    }
    try lab.putAnswer(mail[..<second.lowerBound] + rest, "tom.txt")
    let other = await inbox(lab)
    #expect(other.code == 0 && !other.output.contains("which still waits"), "\(other)")
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
