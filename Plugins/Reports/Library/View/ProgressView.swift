import RugePluginKit

/// The report as its readers read it: every value in words, whatever it is rendered as.
///
/// Its properties are what the templates of the page and of the Markdown edition name.
struct ProgressView {
  /// With more enrolments than this, the report shows what needs attention and a short overview of all.
  static let detailedLimit = 200
  /// How many of a long list are shown before the rest is given as a number.
  static let listLimit = 100

  let words: TemplateWords
  let reportTitle: String
  let sections: ReportSections
  let language: String
  let programme: String
  let workspace: String
  let notice: String?
  /// What the report covers, a fact each.
  let facts: [String]
  /// What somebody wrote, a paragraph each; empty where nobody has.
  let narrative: [String]
  /// The same, each on one line.
  let narrativeLines: [String]
  let keyFigures: [KeyFigure]
  let bars: [StageBar]
  let attention: [AttentionItem]
  let attentionRest: String?
  let indicators: [IndicatorRow]
  /// Those with figures in the period; empty where the report does not compare them.
  let periodFigures: [PeriodRow]
  let sessionKinds: [SessionRow]
  let forms: [FormView]
  let records: [RecordKindView]
  /// Everything about each enrolment, by place; empty where there are too many.
  let groups: [EnrolmentGroup]
  /// The essentials of each enrolment; empty where ``groups`` has them.
  let overview: [OverviewRow]
  let isEmpty: Bool
  let deviations: [Deviation]
  let deviationsRest: String?
  let closing: String

  init(_ summary: ProgressSummary, _ phrases: Phrases) {
    words = TemplateWords(phrases)
    reportTitle = summary.title.map(PlainText.line) ?? phrases[.titleProgress]
    sections = ReportSections(summary.sections, hasNarrative: summary.narrative != nil)
    language = PlainText.line(summary.language)
    programme = PlainText.line(summary.programme.title)
    workspace = PlainText.line(summary.workspace)
    notice = summary.notice.map(PlainText.line)
    facts = Self.facts(summary, phrases)
    keyFigures = KeyFigure.all(summary.totals, phrases)
    bars = StageBar.all(summary, phrases)
    indicators = summary.indicators.map { IndicatorRow($0, phrases) }
    periodFigures = summary.indicators.compactMap { PeriodRow($0, phrases) }
    sessionKinds = sections.sessions ? (summary.sessionKinds ?? []).map { SessionRow($0, phrases) } : []
    narrative = Self.paragraphs(summary.narrative ?? "")
    narrativeLines = narrative.map(PlainText.line)
    forms = (summary.forms ?? []).enumerated().map { FormView($1, number: $0 + 1, summary, phrases) }
    records = (summary.records ?? []).enumerated().map { RecordKindView($1, number: $0 + 1, summary, phrases) }
    isEmpty = summary.enrolments.isEmpty

    let isLong = summary.enrolments.count > Self.detailedLimit
    groups = isLong ? [] : EnrolmentGroup.all(summary, phrases)
    overview = isLong ? OverviewRow.all(summary, phrases) : []

    let attending = AttentionItem.inOrder(summary.enrolments)
    attention = attending.prefix(Self.listLimit).map { AttentionItem($0, phrases) }
    attentionRest = Self.rest(attending.count, .attentionRest, phrases)
    let deviating = summary.enrolments.filter { !$0.deviations.isEmpty }
    deviations = deviating.prefix(Self.listLimit).map { Deviation($0) }
    deviationsRest = Self.rest(deviating.count, .deviationsRest, phrases)
    closing =
      phrases.say(.howCounted, ["day": phrases.date(summary.asOf)])
      + (summary.totals.repeatedSessions > 0 ? " " + phrases[.jointSessions] : "")
  }

  private static func rest(_ count: Int, _ phrase: Phrase, _ phrases: Phrases) -> String? {
    count > listLimit ? phrases.say(phrase, count: count - listLimit) : nil
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: /\n[ \t]*\n\s*/).map { PlainText.lines(String($0)) }.filter { !$0.isEmpty }
  }

  private static func facts(_ summary: ProgressSummary, _ phrases: Phrases) -> [String] {
    var facts: [String] = []
    if let host = summary.programme.host { facts.append(phrases.say(.runBy, ["host": PlainText.line(host)])) }
    facts.append(phrases.say(.asOf, ["day": phrases.date(summary.asOf)]))
    switch (summary.period?.from.map(phrases.date), summary.period?.to.map(phrases.date)) {
    case (let from?, let to?): facts.append(phrases.say(.periodBetween, ["from": from, "to": to]))
    case (let from?, nil): facts.append(phrases.say(.periodFrom, ["from": from]))
    case (nil, let to?): facts.append(phrases.say(.periodTo, ["to": to]))
    case (nil, nil): break
    }
    facts.append(phrases.say(.covers, count: summary.totals.enrolments))
    if let scope = summary.scope { facts.append(PlainText.line(scope)) }
    if let audience = Phrase(rawValue: "audience-\(summary.audience)") { facts.append(phrases[audience]) }
    return facts
  }
}
