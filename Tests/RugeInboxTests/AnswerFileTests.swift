import RugeCore
import Testing

@testable import RugeInbox

struct AnswerFileTests {
  private func read(_ text: String, ending: String = "json") throws(AnswerProblem) -> [ReceivedAnswer] {
    try ReceivedAnswer.all(in: Array(text.utf8), ending: ending)
  }

  @Test("An answer file is read as it was written")
  func plain() throws {
    #expect(try read(Sample.file()) == [.sealed(Sample.envelope())])
    #expect(try read("\u{FEFF}" + Sample.file()) == [.sealed(Sample.envelope())])
    #expect(try read(Sample.file(), ending: "txt") == [.sealed(Sample.envelope())])
  }

  @Test("What is no answer file says so, and what is wrong with it")
  func hostile() {
    let deep = String(repeating: "[", count: 100_000)
    let cases: [(String, AnswerProblem)] = [
      (String(repeating: "x", count: 10 << 20), .tooLarge(limit: AnswerFormat.limit)),
      (deep, .damaged), ("{\"ruge\": \"ruge-answer\", \"version\": 1, \"answers\": \(deep)", .damaged),
      ("", .damaged), ("null", .damaged), ("{}", .damaged), ("[]", .damaged),
      ("{\"ruge\": \"other\"}", .noAnswer),
      ("{\"ruge\": \"ruge-answer\", \"version\": 2, \"answers\": [], \"new\": 1}", .otherFormat(2)),
      ("{\"ruge\": \"ruge-answer\", \"version\": 1, \"answers\": []}", .noAnswer),
      ("{\"ruge\": \"ruge-answer\", \"version\": 1, \"answers\": [], \"by\": 1}", .unknownMember("by")),
      ("{\"ruge\": \"ruge-answer\", \"version\": \"1\", \"answers\": []}", .damaged),
      ("{\"ruge\": \"ruge-answer\", \"version\": 1, \"answers\": {}}", .damaged),
      (Sample.file().replacing("\"state\"", with: "\"by\": \"Ole\", \"state\""), .unknownMember("by")),
      (Sample.file().replacing("\"value\"", with: "\"maybe\""), .damaged),
      (Sample.file().replacing("\"true\"", with: "true"), .damaged),
      (Sample.file().replacing("Q-12", with: "Q-0"), .damaged),
      (Sample.file().replacing("2026-06-02", with: "2026-02-30"), .damaged),
      (String(Sample.file().dropLast(40)), .damaged),
    ]
    for (text, problem) in cases {
      #expect(throws: problem, "\(text.prefix(120))") { try read(text) }
    }
    #expect(throws: AnswerProblem.notText) { try ReceivedAnswer.all(in: [0xFF, 0xFE, 0x00], ending: "json") }
    #expect(throws: AnswerProblem.noAnswer) { try read("Kære Mette, jeg svarer i morgen", ending: "txt") }
  }

  @Test("More answers than any page has are refused before they cost anything")
  func many() {
    let many = (0..<600).map { GivenAnswer("q\($0)", .unknown) }
    #expect(throws: AnswerProblem.damaged) { try read(Sample.file([Sample.envelope([many])])) }
  }

  @Test("A pasted answer survives what mail programs do to it", arguments: mangled)
  func pasted(text: String) throws {
    #expect(try read(text, ending: "txt") == [.sealed(Sample.envelope())])
  }

  private static let mangled: [String] = {
    let block = Sample.block()
    let lines = block.split(separator: "\n").map(String.init)
    let short = lines.flatMap { line in
      line.contains("RUGE")
        ? [line]
        : stride(from: 0, to: line.count, by: 17).map {
          String(line.dropFirst($0).prefix(17))
        }
    }
    return [
      block, "Hej Fonden\n\n" + block + "\n\nHilsen Ole",
      lines.map { "> " + $0 }.joined(separator: "\r\n"),
      lines.map { "> >\u{A0}" + $0 + "  " }.joined(separator: "\r"),
      short.joined(separator: "\n"), lines.joined(separator: "\n\n"),
      lines.map { $0.replacing("-----", with: "—") }.joined(separator: "\n"),
    ]
  }()

  @Test("A pasted answer that was cut short is not taken for a shorter one")
  func cut() {
    let block = Sample.block()
    #expect(throws: AnswerProblem.damaged) { try read(String(block.dropLast(60)), ending: "txt") }
    var lines = block.split(separator: "\n").map(String.init)
    lines.remove(at: 2)
    #expect(throws: AnswerProblem.damaged) { try read(lines.joined(separator: "\n"), ending: "txt") }
  }
}
