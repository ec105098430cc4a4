import RugeCore
import RugePluginKit
import Testing

@testable import RugeReports

@Suite("What others wrote stays text, whatever it looks like")
struct HostileTextTests {
  private static let names = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} onmouseover=\"alert(1)",
    "'\u{301} onmouseover='x", "<\u{338}script>", "&lt;b&gt;", "</style><b>", "{{words.stage}}", "{{{programme}}}",
    "a\r\nb", "a\nb\u{2028}c", "x\u{202E}gpj.exe", "\u{1B}[31mred", "| a | b |", "# heading", "- item", "1. item",
    "*bold* _em_ `code` [a](http://b) ![i](x)", "=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "  =1+1", "\t=1",
    "\u{FF1D}1+1", "a;b,c\"d",
  ]

  /// A report with the text in every place that others write in.
  private func report(_ text: String, as format: ReportFormat, enrolments: Int = 1) throws -> String {
    let sample = Sample(language: .danish)
    var request = sample.request(format: format.rawValue, notice: text)
    request.workspace = text
    request.scope = text
    request.programme.title = text
    request.programme.host = text
    request.programme.stages[1].title = text
    request.programme.indicators[0].title = text
    request.programme.indicators[0].unit = text
    var record = sample.records[0]
    record.organisation.name = text
    record.due[0].sentence = text
    record.attention = [text]
    record.deviations = [text]
    record.exit = text
    record.figures[1].latest = .known("x\(text)")
    request.narrative = text
    request.programme.participant = text
    request.programme.forms = [
      .init(id: "f", section: "f", title: text, questions: [.init(id: "q", title: text, kind: .text, unit: text)]),
      .init(id: "g", section: "g", title: text, questions: [.init(id: "q", title: text, kind: .short, unit: text)]),
    ]
    let answer = QuestionAnswer(question: "q", status: .value, text: text)
    let entry = ReportEntry(
      ref: "R-1", kind: "k", about: [text], state: text, since: text, addedOn: text, answers: [answer])
    request.programme.records = [
      .init(
        id: "k", title: text, states: [text], questions: [.init(id: "q", title: text, kind: .text)], entries: [entry])
    ]
    record.forms = [.init(form: "f", answers: [answer]), .init(form: "g", answers: [answer])]
    record.records = [entry]
    return try ProgressReport().text(request, Array(repeating: record, count: enrolments))
  }

  @Test("A page has no elements or attributes but its own", arguments: names, [1, 201])
  func html(name: String, enrolments: Int) throws {
    let page = try report(name, as: .html, enrolments: enrolments)
    let clean = try report("plain", as: .html, enrolments: enrolments)
    #expect(structure(page) == structure(clean))
  }

  /// The tags of a page without their text, going by scalars as browsers do.
  private func structure(_ page: String) -> [String] {
    var tags: [String] = []
    var tag: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    for scalar in page.unicodeScalars {
      if tag == nil {
        if scalar == "<" { tag = String.UnicodeScalarView() }
      } else if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == ">" {
        tags.append(String(tag ?? .init()))
        tag = nil
      } else {
        if scalar == "\"" { quote = scalar }
        tag?.append(scalar)
      }
    }
    return tags
  }

  @Test("A page reads the same text that was written")
  func htmlText() throws {
    #expect(try report("A & B <C>", as: .html).contains("<bdi>A &amp; B &lt;C&gt;</bdi>"))
  }

  @Test("Characters that turn the writing around or steer a terminal are replaced", arguments: ReportFormat.allCases)
  func controls(format: ReportFormat) throws {
    guard format != .json else { return }
    let text = try report("x\u{202E}gpj\u{1B}[31m", as: format)
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
  }

  @Test("Markdown keeps its lines, its table cells and no element of others", arguments: names)
  func markdown(name: String) throws {
    let text = try report(name, as: .markdown)
    let clean = try report("plain", as: .markdown)
    func shape(_ text: String) -> [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
        let start = line.drop { $0 == " " }.prefix { "#-|".contains($0) }
        return "\(start) \(bars)"
      }
    }
    #expect(shape(text) == shape(clean))
    let bare = text.replacing("\\\\", with: "").replacing(/\\[<\[\]*_`]/, with: "")
    #expect(!bare.contains("<") && !bare.contains("](") && !bare.contains("`"))
  }

  @Test("No cell of the table is a formula", arguments: names)
  func csv(name: String) throws {
    let rows = try cells(try report(name, as: .csv))
    #expect(rows.count == 2)
    #expect(Set(rows.map(\.count)) == [25])
    for cell in rows.joined() {
      let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
      #expect(first.map { "=+-@\u{FF1D}".unicodeScalars.contains($0) } != true, "\(cell)")
    }
  }

  /// Reads a table back: cells separated by semicolons, rows by CR LF, quotation marks doubled inside quoted cells.
  private func cells(_ csv: String) throws -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in csv.unicodeScalars.dropFirst() {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: rows[rows.count - 1].append("")
      case "\r": break
      case "\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    try #require(rows.removeLast() == [""])
    return rows
  }
}
