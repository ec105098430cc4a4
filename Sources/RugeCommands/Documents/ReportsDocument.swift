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
    /// The cohort or the enrolment it is about, where one is owed for each.
    let cohort: String?
    let enrolment: String?
    /// The days it covers; absent where it covers everything up to its due date.
    let from: String?
    let to: String?
    /// Our own deadline, before the due date.
    let internalDue: String?
    let due: String
    let sentence: String

    private enum CodingKeys: CodingKey {
      case programme, report, audience, cohort, enrolment, from, to, internalDue, due
    }

    init(_ due: ReportDue, _ programme: Programme, _ words: Words) {
      self.programme = programme.id.rawValue
      self.report = due.rule.rawValue
      self.audience = programme.reports.first { $0.id == due.rule }?.audience.rawValue ?? ""
      self.cohort = due.cohort?.rawValue
      self.enrolment = due.enrolment.map { Subject.enrolment($0).description }
      self.from = due.period?.lowerBound.description
      self.to = due.period?.upperBound.description
      self.internalDue = due.internalOn?.description
      self.due = due.on.description
      self.sentence = ProgrammeWords(words, programme).reportOwed(due)
    }
  }

  let reports: [Offer]
  let owed: [Owed]
}
