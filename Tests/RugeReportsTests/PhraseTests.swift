import Foundation
import RugeCore
import RugePluginKit
import RugeWords
import Testing

@testable import RugeReports

@Suite("The report's words are all there and all used")
struct PhraseTests {
  /// The keys that the code and the templates name.
  private var used: Set<String> {
    let templates = (HTMLReport.parts + [MarkdownReport.template]).joined()
    let named = templates.matches(of: /\{\{words\.([a-z-]+)\}\}/).map { String($0.1) }
    return Set(named + Phrase.allCases.map(\.rawValue) + CSVReport.Column.allCases.map(\.rawValue))
  }

  /// The keys of the catalogue; a phrase with a singular and a plural counts once.
  private var catalogue: Set<String> {
    Set(
      ReportPhrase.allCases.map { phrase in
        ["-one", "-many"].reduce(phrase.rawValue) { $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0 }
      })
  }

  @Test("The catalogue holds what is used and nothing else")
  func sameKeys() {
    #expect(used.subtracting(catalogue).sorted() == [])
    #expect(catalogue.subtracting(used).sorted() == [])
  }

  @Test("A phrase for one has a phrase for many")
  func pairs() {
    let keys = Set(ReportPhrase.allCases.map(\.rawValue))
    for key in keys where key.hasSuffix("-one") {
      #expect(keys.contains(key.dropLast("-one".count) + "-many"), "\(key)")
    }
  }

  @Test("A phrase asks for the same values in every language", arguments: ReportPhrase.allCases)
  func samePlaceholders(phrase: ReportPhrase) {
    let placeholders = Language.allCases.map { language in
      Set(phrase.text(in: Words(language)).matches(of: /\{\{(\w+)\}\}/).map { String($0.1) })
    }
    #expect(Set(placeholders).count == 1, "\(phrase.rawValue): \(placeholders)")
  }

  @Test("No key or placeholder is left in a report", arguments: Language.allCases, ReportFormat.allCases)
  func nothingLeft(language: Language, format: ReportFormat) throws {
    let sample = Sample(language: language)
    let periods: [ReportRequest.Period?] = [
      nil, .init(from: "2026-01-01", to: "2026-03-31"), .init(from: "2026-01-01"), .init(to: "2026-03-31"),
    ]
    for (audience, period) in zip(["board", "funder", "staff", "public"], periods) {
      let request = sample.request(format: format.rawValue, audience: audience, period: period)
      let text = try ProgressReport().text(request, sample.records)
      #expect(!text.contains("{{"))
      // The page has keys of its own among its classes and ids.
      let keys = format == .html ? [] : used.filter { $0.contains("-") && request.words[$0] != $0 }
      let left = keys.filter { text.contains($0) }
      #expect(left.isEmpty, "\(format.rawValue) shows the keys \(left)")
    }
  }
}
