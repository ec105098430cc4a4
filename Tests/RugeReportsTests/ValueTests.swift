import Foundation
import RugeCore
import RugePluginKit
import RugeWords
import Testing

@testable import RugeReports

@Suite("Plugins write values as ruge itself does")
struct ValueTests {
  @Test("Dates, numbers and lengths of time", arguments: Language.allCases)
  func sameAsWords(language: Language) throws {
    let words = Words(language)
    let phrases = Phrases(words.phrases())
    for month in 1...12 {
      let text = "2026-\(month < 10 ? "0" : "")\(month)-09"
      #expect(phrases.date(text) == words.date(try #require(Day(text))))
    }
    for number in ["0", "51", "-1.5", "1000.000001"] {
      #expect(phrases.number(number) == words.number(try #require(Quantity(number))))
    }
    for minutes in [0, 45, 60, 90, 4000] {
      #expect(phrases.minutes(minutes) == words.minutes(minutes))
    }
  }

  @Test("No phrase has the key of another")
  func uniqueKeys() {
    let keys =
      ReportPhrase.allCases.map(\.rawValue) + ReminderPhrase.allCases.map(\.rawValue)
      + ValuePhrase.allCases.map(\.rawValue)
    #expect(Set(keys).count == keys.count)
  }

  @Test("The manifest offers every format, the page first")
  func manifest() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let manifest = String(
      decoding: try Data(contentsOf: root.appending(path: "Plugins/Reports/plugin.yaml")), as: UTF8.self)
    let formats = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(manifest.contains("formats: [\(formats)]"))
  }
}
