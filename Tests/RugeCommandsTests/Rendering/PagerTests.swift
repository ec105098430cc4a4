import RugeCore
import Synchronization
import Testing

@testable import RugeCommands

struct PagerTests {
  /// What is handed to the pager, if anything is.
  private func paged(
    _ arguments: [String], terminal: Bool = true, height: Int = 5, pager: String? = "less -FRX", starts: Bool = true
  ) async throws -> (command: String?, text: String?, output: String) {
    let lab = try await Lab.withEnrolment()
    let seen = Mutex<(String, String)?>(nil)
    let result = await lab.run(arguments) {
      $0.isOutputTerminal = terminal
      $0.height = height
      $0.variables["RUGE_PAGER"] = pager
      $0.page = { command, text in
        seen.withLock { $0 = (command, String(decoding: text, as: UTF8.self)) }
        return starts
      }
    }
    let page = seen.withLock { $0 }
    return (page?.0, page?.1, result.output)
  }

  @Test("A text longer than the terminal goes to the pager, and nowhere else")
  func long() async throws {
    let page = try await paged(["status", "Læsehunde"])
    #expect(page.command == "less -FRX")
    #expect(page.text?.contains("Læsehunde") == true && page.output.isEmpty)
  }

  @Test("A short text, a pipe, --no-pager, cat and an empty RUGE_PAGER print at once")
  func direct() async throws {
    #expect(try await paged(["status", "Læsehunde"], height: 500).command == nil)
    #expect(try await paged(["status", "Læsehunde"], terminal: false).command == nil)
    #expect(try await paged(["status", "Læsehunde", "--no-pager"]).command == nil)
    for pager in ["cat", "", " "] {
      let page = try await paged(["status", "Læsehunde"], pager: pager)
      #expect(page.command == nil && page.output.contains("Læsehunde"))
    }
  }

  @Test("Where the pager cannot be started, the text is printed all the same")
  func missing() async throws {
    #expect(try await paged(["status", "Læsehunde"], starts: false).output.contains("Læsehunde"))
  }

  @Test("What records something never waits for a pager")
  func writing() async throws {
    #expect(try await paged(["session", "log", "Læsehunde", "60m", "--kind", "sparring"], height: 1).command == nil)
  }

  @Test("A line that the terminal breaks counts as often as it is broken; colours take no room")
  func lines() {
    #expect(!Pager.isTooLong("a\nb\n", width: 10, height: 3))
    #expect(Pager.isTooLong("a\nb\nc\n", width: 10, height: 3))
    #expect(Pager.isTooLong(String(repeating: "å", count: 31), width: 10, height: 3))
    let coloured = "\u{1B}[31m" + String(repeating: "å", count: 10) + "\u{1B}[0m"
    #expect(!Pager.isTooLong(coloured, width: 10, height: 1))
  }
}
