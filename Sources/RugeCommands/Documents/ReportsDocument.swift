package import RugeCore
package import RugePluginHost
package import RugeWords

/// Reports in JSON: `ruge report list --json`.
package struct ReportsDocument: Encodable {
  /// A report that a plugin makes.
  package struct Offer: Encodable {
    package let id: String
    package let title: String
    package let plugin: String
    package let formats: [String]

    package init(_ plugin: String, _ offer: ReportOffer, _ words: Words) {
      self.id = offer.id
      self.title = offer.title[words.language]
      self.plugin = plugin
      self.formats = offer.formats
    }
  }

  /// A report that a programme promises.
  package struct Owed: Encodable {
    package let programme: String
    package let report: String
    package let audience: String
    package let from: String
    package let to: String
    package let due: String
    let sentence: String

    private enum CodingKeys: CodingKey {
      case programme, report, audience, from, to, due
    }

    package init(_ due: ReportDue, _ programme: Programme, _ words: Words) {
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

  package let reports: [Offer]
  package let owed: [Owed]
}
