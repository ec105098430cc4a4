import Foundation
import RugeCore
import RugePluginKit
import Testing

@testable import RugeReports

@Suite("What the programme itself has a section for")
struct PartTests {
  private let sample = Sample(language: .english)

  private func request(_ format: String, narrative: String? = nil) -> ReportRequest {
    var request = sample.request(format: format)
    request.sections = ["narrative", "status", "match"]
    request.narrative = narrative
    request.programme.forms = [
      .init(
        id: "status.2018", section: "status", title: "Status (2018)",
        questions: [
          .init(id: "jobs", title: "How many jobs?", kind: .number, unit: "jobs"),
          .init(id: "how", title: "How?", kind: .text),
        ])
    ]
    request.programme.records = [
      .init(
        id: "match", title: "Match", states: ["idea", "agreed"],
        questions: [.init(id: "occasion", title: "Occasion", kind: .short)],
        entries: [
          .init(
            ref: "R-7", kind: "match", about: ["Anna’s", "Blå Bistro"], state: "agreed", since: "2026-03-20",
            addedOn: "2026-03-03", answers: [.init(question: "occasion", status: .value, text: "trade")])
        ])
    ]
    return request
  }

  private var records: [EnrolmentRecord] {
    var records = Array(sample.records.prefix(3))
    records[0].forms = [
      .init(
        form: "status.2018",
        answers: [
          .init(question: "jobs", status: .value, text: "12", number: "12"),
          .init(question: "how", status: .value, text: "First.\nThen <b>."),
        ])
    ]
    records[1].forms = [
      .init(form: "status.2018", answers: [.init(question: "jobs", status: .unknown, text: "unknown (not counted)")])
    ]
    records[2].forms = []
    records[2].records = [.init(ref: "R-9", kind: "match", state: "idea", since: "2026-04-01", addedOn: "2026-04-01")]
    return records
  }

  @Test("Answers stand side by side, and unknown and no answer are neither zero nor blank")
  func answers() throws {
    let text = try ProgressReport().text(request("markdown"), records)
    #expect(
      text.contains(
        """
        ### How many jobs? (jobs)

        12 in all (1 of 3 known)

        - **Læsevenner** (E-1): 12
        - **Madhjælpen i Nordbyen** (E-2): unknown (not counted)
        - **Cykelværkstedet Gearskiftet** (E-3): no answer yet

        """))
    let csv = try ProgressReport().text(request("csv"), records).split(separator: "\r\n")
    #expect(csv[1].hasSuffix(",12,First. Then <b>.,") && csv[2].hasSuffix(",unknown (not counted),no answer yet,"))
    let page = try ProgressReport().text(request("html"), records)
    #expect(page.contains("Then &lt;b&gt;.") && page.contains("unknown (not counted)"))
    let json = try ProgressReport().text(request("json"), records)
    #expect(json.contains(#""sum":{"count":3,"known":1,"total":"12"}"#))
  }

  @Test("Records are counted by state, the newest first, those of the programme itself among them")
  func entries() throws {
    let text = try ProgressReport().text(request("markdown"), records)
    #expect(
      text.contains(
        """
        ## Match

        - 2 in all
        - idea: 1
        - agreed: 1

        - **Cykelværkstedet Gearskiftet** (R-9): idea since 1 April 2026
        - **Anna’s, Blå Bistro** (R-7): agreed since 20 March 2026
          - Occasion: trade

        """))
  }

  @Test("States are called what the programme calls them in the reader's language, and kept by their ids")
  func stateTitles() throws {
    func titled(_ format: String) -> ReportRequest {
      var request = request(format)
      request.programme.records?[0].stateTitles = ["idea": "An idea | so far"]
      return request
    }
    let text = try ProgressReport().text(titled("markdown"), records)
    #expect(text.contains("- An idea \\| so far: 1\n- agreed: 1"))
    #expect(text.contains("(R-9): An idea \\| so far since 1 April 2026"))
    let csv = try ProgressReport().text(titled("csv"), records).split(separator: "\r\n")
    #expect(csv[3].contains("An idea | so far since"))
    let json = try ProgressReport().text(titled("json"), records)
    #expect(json.contains(#""id":"idea","title":"An idea | so far""#))
  }

  @Test("A narrative is shown as it was written, and where there is none the report says so")
  func narrative() throws {
    let written = try ProgressReport().text(request("html", narrative: "One <i>.\n\nTwo."), records)
    #expect(written.contains("<p class=\"prose\">One &lt;i&gt;.</p>\n<p class=\"prose\">Two.</p>"))
    #expect(try ProgressReport().text(request("markdown"), records).contains("The narrative has not been written yet."))
    #expect(try !ProgressReport().text(sample.request(format: "markdown"), records).contains("## Narrative"))
  }

  @Test("Those not chosen are neither completed nor withdrawn")
  func declined() throws {
    var records = self.records
    records[0].position = .withdrawn
    records[0].meaning = "declined"
    let totals = ProgressReport.summary(sample.request(), records).totals
    #expect(totals.declined == 1 && totals.withdrawn == 0 && totals.completed == 0)
    let text = try ProgressReport().text(sample.request(format: "markdown"), records)
    #expect(text.contains("| Not chosen | 1 |") && text.contains("0 withdrawn, 1 not chosen"))
  }

  @Test("A session of several counts once, and one with people who are not enrolled counts too")
  func sessions() throws {
    var request = sample.request(format: "markdown")
    request.programme.sessions = [.init(id: "café", title: "Café", open: .init(count: 2, minutes: 60, guests: 23))]
    var records = Array(sample.records.prefix(2))
    records[0].sessions = .init(count: 1, minutes: 90, kinds: [.init(id: "café", count: 1, minutes: 90)])
    records[1].sessions = .init(
      count: 1, minutes: 90,
      kinds: [.init(id: "café", count: 1, minutes: 90, repeated: .init(count: 1, minutes: 90))])
    let text = try ProgressReport().text(request, records)
    #expect(text.contains("Hours: **2.5** (in 3 sessions, 2 of them with people who are not enrolled)"))
    #expect(text.contains("| Café (2 of them with people who are not enrolled, 23 guests) | 3 | 2.5 |"))
    #expect(text.contains("counts once in the totals"))
  }

  @Test("The change is that of those who have both figures, and what was counted elsewhere is part of the total")
  func figures() throws {
    var request = sample.request(format: "markdown")
    request.programme.indicators[0].logged = "4"
    request.programme.indicators[1].aggregate = "mean"
    let text = try ProgressReport().text(request, Array(sample.records.prefix(2)))
    #expect(text.contains("62 (1 of 2 known), 4 of it outside the enrolments"))
    #expect(text.contains(#"\+7 (1 of 2 have both figures)"#))
    #expect(text.contains("| 42.25 (2 of 2 known) |"), "a mean is no sum")
  }

  @Test("In a report on a period, that there was no session is said of the period")
  func nonePeriod() throws {
    var records = Array(sample.records.prefix(1))
    records[0].sessions = .init()
    let period = ReportRequest.Period(from: "2026-01-01", to: "2026-03-31")
    let text = try ProgressReport().text(sample.request(format: "markdown", period: period), records)
    #expect(text.contains("none in the period") && !text.contains("none yet"))
  }

  @Test("A question may be called “score” or “place”: what the answers come to stands apart")
  func standing() throws {
    var request = request("csv")
    request.programme.forms = [
      .init(
        id: "rank", section: "rank", title: "Rank",
        questions: [
          .init(id: "score", title: "Marks at school?", kind: .number),
          .init(id: "place", title: "Where?", kind: .short),
        ],
        standing: [.init(id: "score", title: "Score", kind: .scale), .init(id: "place", title: "Place", kind: .scale)])
    ]
    request.programme.records = nil
    var records = Array(sample.records.prefix(2))
    for (index, place) in ["2", "1"].enumerated() {
      records[index].forms = [
        .init(
          form: "rank",
          answers: [
            .init(question: "score", status: .value, text: "1\(index)", number: "1\(index)"),
            .init(question: "place", status: .value, text: "Aarhus"),
          ],
          standing: [
            .init(question: "score", status: .value, text: "7", number: "7"),
            .init(question: "place", status: .value, text: place, number: place),
          ])
      ]
    }
    let csv = try ProgressReport().text(request, records).split(separator: "\r\n")
    #expect(csv[1].hasSuffix(",10,Aarhus,7,2") && csv[2].hasSuffix(",11,Aarhus,7,1"), "\(csv)")
    request.format = "markdown"
    let text = try ProgressReport().text(request, records)
    #expect(text.contains("| Place | Score | Marks at school? | Where? |"), "\(text)")
    let first = try #require(text.range(of: "| 1 | 7 | 11 | Aarhus |")),
      second = text.range(of: "| 2 | 7 | 10 | Aarhus |")
    #expect(second.map { first.lowerBound < $0.lowerBound } == true, "the first place stands first")
  }

  @Test("Records that were left out count for their own kind alone")
  func recordsLeftOut() throws {
    var request = request("markdown")
    let match = try #require(request.programme.records?.first)
    request.programme.records = [match, .init(id: "story", title: "Story")]
    var records = records
    records[2].recordsLeftOut = ["match": 3]
    let text = try ProgressReport().text(request, records)
    #expect(text.contains("- 5 in all"), "\(text)")
    let story = try #require(text.range(of: "## Story"))
    #expect(!text[story.upperBound...].prefix(60).contains("in all"), "\(text)")
  }

  @Test("Sessions at which nobody counted the guests are told beside those who were counted")
  func uncounted() throws {
    var request = sample.request(format: "markdown")
    request.programme.sessions = [
      .init(id: "café", title: "Café", open: .init(count: 3, minutes: 60, guests: 23, uncounted: 2))
    ]
    request.programme.indicators = [.init(id: "guests", title: "Guests", logged: "23", uncounted: 2)]
    let text = try ProgressReport().text(request, [])
    #expect(text.contains("(3 of them with people who are not enrolled, 23 guests, 2 sessions not counted)"), "\(text)")
    #expect(text.contains("23, 2 sessions not counted") || text.contains(", 2 sessions not counted |"), "\(text)")
  }
}
