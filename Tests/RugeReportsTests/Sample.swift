import RugeCore
import RugePluginKit
import RugeWords

/// A made-up half year of a programme that follows Rugekassen's shape; no organisation here exists.
struct Sample {
  let language: Language

  func request(
    format: String = "html", audience: String = "board", period: ReportRequest.Period? = nil, notice: String? = nil,
    outputFolder: String = "/nowhere"
  ) -> ReportRequest {
    ReportRequest(
      report: "progress", format: format, language: language.rawValue, audience: audience, asOf: "2026-06-01",
      period: period, workspace: say("Øvebanen", "The practice ground"),
      notice: notice ?? say("Opdigtede data", "Made-up data"), programme: programme, outputFolder: outputFolder,
      words: Words(language).phrases())
  }

  func say(_ danish: String, _ english: String) -> String {
    Words(language).say(da: danish, en: english)
  }

  var programme: ReportRequest.Programme {
    ReportRequest.Programme(
      id: "rugekassen", title: say("Rugekassen", "The Incubator"), host: "Fonden for Socialt Ansvar",
      stages: [
        .init(id: "afklaring", title: say("Afklaring", "Clarification")),
        .init(id: "udvikling", title: say("Udvikling", "Development")),
        .init(id: "forankring", title: say("Forankring", "Anchoring")),
        .init(id: "opfølgning", title: say("Opfølgning", "Follow-up"), isFollowUp: true),
      ],
      indicators: [
        .init(id: "kommuner", title: say("Kommuner", "Municipalities"), unit: say("kommuner", "municipalities")),
        .init(id: "frivillige", title: say("Frivillige", "Volunteers"), unit: say("personer", "people")),
      ],
      milestones: milestoneIDs.map { .init(id: $0, title: $0) })
  }

  let milestoneIDs = ["forventninger", "metode", "organisering", "økonomi", "kommunikation", "evaluering"]

  /// Milestones in the order of the programme: `a` accepted, `l` accepted late, `s` handed in, `o` open, `d` open and
  /// due in ten days, `x` overdue, `r` sent back and overdue, `-` not needed, `?` not settled.
  func milestones(_ marks: String) -> [EnrolmentRecord.Milestone] {
    zip(milestoneIDs, marks).map { id, mark in
      switch mark {
      case "a": .init(id: id, status: .accepted, due: "2026-04-01", on: "2026-03-20")
      case "l": .init(id: id, status: .accepted, due: "2026-03-01", on: "2026-03-20", late: true)
      case "s": .init(id: id, status: .submitted, due: "2026-09-01", on: "2026-05-28")
      case "o": .init(id: id, status: .open, due: "2026-09-01")
      case "d": .init(id: id, status: .open, due: "2026-06-11")
      case "x": .init(id: id, status: .open, due: "2026-04-15", late: true)
      case "r": .init(id: id, status: .rejected, due: "2026-05-01", on: "2026-05-03", late: true)
      case "-": .init(id: id, status: .notNeeded)
      default: .init(id: id, status: .notAgreed)
      }
    }
  }

  func figure(
    _ id: String, _ baseline: String?, _ latest: String?, _ target: String?
  ) -> EnrolmentRecord.Figure {
    func reading(_ value: String?, on day: String?) -> EnrolmentRecord.Reading {
      value.map { .known($0, on: day) } ?? .unknown()
    }
    return .init(
      indicator: id, baseline: reading(baseline, on: "2026-01-12"), latest: reading(latest, on: "2026-05-20"),
      target: reading(target, on: nil))
  }
}
