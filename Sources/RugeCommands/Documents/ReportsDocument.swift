import RugeCore
import RugePluginHost
import RugeWords

/// Reports in JSON: `ruge report list --json`.
struct ReportsDocument: Encodable {
  /// A report that a plugin makes.
  struct Offer: Encodable {
    let id: String
    let title: String
    let plugin: String
    let formats: [String]

    init(_ plugin: String, _ offer: ReportOffer, _ words: Words) {
      self.id = offer.id
      self.title = offer.title[words.language]
      self.plugin = plugin
      self.formats = offer.formats
    }
  }

  /// A report that a programme promises.
  struct Owed: Encodable {
    let programme: String
    let report: String
    let audience: String
    let from: String
    let to: String
    let due: String
    let sentence: String

    private enum CodingKeys: CodingKey {
      case programme, report, audience, from, to, due
    }

    init(_ due: ReportDue, _ programme: Programme, _ words: Words) {
      self.programme = programme.id.rawValue
      self.report = due.rule.rawValue
      self.audience = programme.reports.first { $0.id == due.rule }?.audience.rawValue ?? ""
      self.from = due.period.lowerBound.description
      self.to = due.period.upperBound.description
      self.due = due.on.description
      self.sentence = words.reportOwed(
        programme.title[words.language], due.rule.rawValue, from: due.period.lowerBound, to: due.period.upperBound,
        due: due.on)
    }
  }

  let reports: [Offer]
  let owed: [Owed]
}
