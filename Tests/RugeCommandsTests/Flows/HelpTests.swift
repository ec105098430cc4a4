import Foundation
import RugeCore
import RugeWords
import Testing

@testable import RugeCommands

struct HelpTests {
  @Test("Help begins with what is done every day, and ends with the topics")
  func overview() async throws {
    let lab = try Lab()
    let help = await lab.run("help").output
    let names = ["today", "board", "status", "session", "enrol", "stage", "milestone", "indicator", "form", "undo"]
    let places = names.compactMap { help.range(of: "\n  \($0) ")?.lowerBound }
    #expect(places.count == 10 && places == places.sorted())
    for topic in HelpTopic.allCases { #expect(help.contains("\n  \(topic.rawValue) ")) }
  }

  @Test("A topic has its page, a command its help, and what is both has both")
  func pages() async throws {
    let lab = try Lab()
    #expect(await lab.run("help", "dates", "--locale", "da").output.hasPrefix("Datoer og længder\n"))
    #expect(await lab.run("help", "milestone", "accept").output.contains("USAGE: ruge milestone accept"))
    let undo = await lab.run("help", "undo").output
    #expect(undo.contains("USAGE: ruge undo") && undo.contains("Nothing is deleted."))
    for topic in HelpTopic.allCases {
      #expect(await lab.run("help", topic.rawValue).code == 0)
    }
  }

  @Test("What is neither is answered with what was probably meant")
  func unknown() async throws {
    let lab = try Lab()
    let result = await lab.run("help", "milestne")
    #expect(result.code == 64 && result.error.contains("Did you mean milestone?"))
  }

  @Test("Commands and values that the pages name are there")
  func truth() async throws {
    let lab = try await Lab.withEnrolment()
    for day in ["2026-01-12", "12-01-2026", "12.1.2026", "today", "i dag", "i går", "friday", "uge 34", "+2w"] {
      #expect(await lab.run("status", "--as-of", day).code == 0, "\(day)")
    }
    try await lab.succeed("person", "add", "Mette")
    try await lab.succeed("person", "role", "Mette", "rådgiver", "Læsehunde")
    for length in ["90m", "1h30", "1t30", "1,5t", "1.5h"] {
      #expect(await lab.run("session", "log", "Læsehunde", length, "--kind", "sparring", "--dry-run").code == 0)
    }
  }
}
