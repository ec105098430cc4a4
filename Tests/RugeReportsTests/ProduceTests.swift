import Foundation
import RugeCore
import RugePluginKit
import Testing

@testable import RugeReports

@Suite("A report is one new file in the folder it was given")
struct ProduceTests {
  private let sample = Sample(language: .danish)

  /// Runs with a folder of its own.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ruge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test(arguments: ReportFormat.allCases)
  func file(format: ReportFormat) throws {
    try withFolder { folder in
      let request = sample.request(format: format.rawValue, outputFolder: folder)
      let result = try ProgressReport().produce(request, records: sample.records)
      let name = "progress.\(format.fileExtension)"
      #expect(result.files == [ReportFile(name: name, mediaType: format.mediaType)])
      #expect(result.enrolments == 8)
      let written = String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
      #expect(written == (try ProgressReport().text(request, sample.records)))
    }
  }

  @Test("What lies there already, a link above all, is not written over")
  func link() throws {
    try withFolder { folder in
      let target = "\(folder)/target"
      try Data("kept".utf8).write(to: URL(filePath: target))
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/progress.html", withDestinationPath: target)
      #expect(throws: PluginFailure.self) {
        try ProgressReport().produce(sample.request(outputFolder: folder), records: sample.records)
      }
      #expect(String(decoding: try Data(contentsOf: URL(filePath: target)), as: UTF8.self) == "kept")
    }
  }

  @Test("Another report or format is refused in a sentence")
  func notOffered() {
    var request = sample.request(format: "pdf")
    #expect(
      throws: PluginFailure("Rapporten findes ikke som pdf; vælg html, markdown, json eller csv.")
    ) { try ProgressReport().produce(request, records: []) }
    request.report = "annual"
    #expect(throws: PluginFailure("Der er ingen rapport ved navn annual.")) {
      try ProgressReport().produce(request, records: [])
    }
  }
}
