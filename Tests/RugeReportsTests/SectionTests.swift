import RugeCore
import RugePluginKit
import Testing

@testable import RugeReports

@Suite("A report has the sections that are asked for")
struct SectionTests {
  private let sample = Sample(language: .english)

  private func request(_ format: String, _ sections: [String]?, title: String? = nil) -> ReportRequest {
    var request = sample.request(format: format)
    request.sections = sections
    request.title = title
    request.programme.sessions = [
      .init(id: "camp", title: "Camp"), .init(id: "lab", title: "Lab"), .init(id: "course", title: "Course"),
    ]
    return request
  }

  private var records: [EnrolmentRecord] {
    sample.records.enumerated().map { index, record in
      var record = record
      record.sessions.kinds = [.init(id: "camp", count: 2, minutes: 90)]
      if index == 0 { record.sessions.kinds?.append(.init(id: "old", count: 1, minutes: 30)) }
      return record
    }
  }

  private static let headings = [
    "progress": ["Key figures", "Where they are", "Needs attention", "The organisations"],
    "indicators": ["Figures in total"],
    "sessions": ["Sessions"], "deviations": ["Deviations from the programme"],
  ]

  @Test(
    "Each section has its headings and no other", arguments: ["markdown", "html"],
    ["progress", "indicators", "sessions", "deviations"])
  func alone(format: String, section: String) throws {
    let text = try ProgressReport().text(request(format, ["narrative", section, "match"]), records)
    for (name, headings) in Self.headings {
      for heading in headings {
        let mark = format == "markdown" ? "## \(heading)\n" : ">\(heading)</h2>"
        #expect(text.contains(mark) == (name == section), "\(heading)")
      }
    }
  }

  @Test("An enrolment that rests says so beside its place", arguments: ["markdown", "html"])
  func paused(format: String) throws {
    var records = records
    records[0].paused = .init(since: "2026-05-20")
    let text = try ProgressReport().text(request(format, ["progress"]), records)
    #expect(text.contains("paused since 20 May 2026"))
  }

  @Test("Without sections the report has them all", arguments: ["markdown", "html"])
  func all(format: String) throws {
    let text = try ProgressReport().text(request(format, nil), records)
    for heading in Self.headings.values.joined() {
      #expect(text.contains(format == "markdown" ? "## \(heading)\n" : ">\(heading)</h2>"), "\(heading)")
    }
  }

  @Test("Sessions are counted by kind: those of the programme in its order, and older ones by their id")
  func kinds() throws {
    let text = try ProgressReport().text(request("markdown", nil), records)
    #expect(
      text.contains(
        """
        | Kind | Count | Hours |
        |---|---:|---:|
        | Camp | 16 | 12 |
        | Lab | 0 | 0 |
        | Course | 0 | 0 |
        | old | 1 | 0.5 |

        """))
  }

  @Test("The programme's own title stands at the head", arguments: ["markdown", "html"])
  func title(format: String) throws {
    let text = try ProgressReport().text(request(format, nil, title: "Quarter <1>"), records)
    #expect(text.contains(format == "html" ? "Quarter &lt;1&gt;" : "Quarter"))
    #expect(!text.contains("Progress report"))
  }

  @Test("Without the section of figures no edition has any", arguments: ["csv", "json", "markdown"])
  func withoutFigures(format: String) throws {
    let text = try ProgressReport().text(request(format, ["progress"]), records)
    #expect(!text.contains("Volunteers") && !text.contains("frivillige"))
  }
}
