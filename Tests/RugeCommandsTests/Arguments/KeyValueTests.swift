import RugeCore
import Testing

@testable import RugeCommands

struct KeyValueTests {
  @Test("The first equals sign divides; the value may have more of them")
  func split() throws {
    let pairs = try KeyValue.split(["økonomi=2026-04-01", "link=https://x?a=b"])
    #expect(pairs.map(\.key) == ["økonomi", "link"])
    #expect(pairs.map(\.value) == ["2026-04-01", "https://x?a=b"])
  }

  @Test("What is no pair is refused", arguments: ["økonomi", "=65", "økonomi=", "="])
  func noPair(text: String) {
    #expect(throws: UsageProblem.notKeyValue(text)) { _ = try KeyValue.split(text) }
  }

  @Test("A key that is given twice is refused, instead of the last one winning")
  func repeated() {
    #expect(throws: UsageProblem.repeatedKey("a")) { _ = try KeyValue.split(["a=1", "b=2", "a=3"]) }
  }
}
