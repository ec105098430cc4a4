/// What a report is asked for: which report, about what, for whom, in which language and form.
///
/// Everything a reader will see arrives here in the reader's language, so that a plugin needs no sentences of its own:
/// headings and labels in ``words``, titles in ``programme``, and the sentences of each ``EnrolmentRecord``. Days are ISO
/// dates (`2026-01-12`), and numbers are exact decimals with a point (`1.5`).
public struct ReportRequest: Codable, Hashable, Sendable {
  /// The report's id among the plugin's entry points: `progress`.
  public var report: String
  /// The title that the programme gives the report; `nil` for the report's own.
  public var title: String?
  /// The form wanted: `html`, `markdown`, `json`, `csv`, or another word that the manifest lists.
  public var format: String
  /// The readers' language, a BCP 47 tag: `da`, `en`.
  public var language: String
  /// Who reads it: `board`, `funder`, `investor`, `staff`, `organisation` or `public`.
  public var audience: String
  /// The day as of which everything in the records holds.
  public var asOf: String
  /// The days it covers, where it covers less than everything up to ``asOf``, which then is its last day: the sessions
  /// and the deviations of the records are those of the period.
  public var period: Period?
  /// Whether the figures of the period are compared: the records then have its first and its last; `nil` is no.
  public var comparesPeriod: Bool?
  /// What the report is to have: `narrative`, `progress`, `indicators`, `deviations`, `sessions`, or the id of a kind of
  /// record or of a form; `nil` for everything the report can say.
  public var sections: [String]?
  /// What somebody wrote for the section `narrative`: paragraphs with a blank line between them; `nil` where nobody has.
  public var narrative: String?
  /// The name of the workspace.
  public var workspace: String
  /// Which enrolments it covers, in words, where it does not cover all of them.
  public var scope: String?
  /// A line that must stand at the top, such as that the data is made up.
  public var notice: String?
  /// The programme whose enrolments follow.
  public var programme: Programme
  /// The plugin's settings for this report, from the workspace.
  public var settings: [String: String]
  /// The path of a private, empty folder that the files go into.
  public var outputFolder: String
  /// Phrases in the readers' language by a stable key; a phrase may hold placeholders such as `{{count}}`.
  public var words: [String: String]

  /// Makes a request.
  public init(
    report: String, title: String? = nil, format: String, language: String, audience: String, asOf: String,
    period: Period? = nil, comparesPeriod: Bool? = nil, sections: [String]? = nil, narrative: String? = nil,
    workspace: String,
    scope: String? = nil, notice: String? = nil, programme: Programme, settings: [String: String] = [:],
    outputFolder: String, words: [String: String]
  ) {
    self.report = report
    self.title = title
    self.format = format
    self.language = language
    self.audience = audience
    self.asOf = asOf
    self.period = period
    self.comparesPeriod = comparesPeriod
    self.sections = sections
    self.narrative = narrative
    self.workspace = workspace
    self.scope = scope
    self.notice = notice
    self.programme = programme
    self.settings = settings
    self.outputFolder = outputFolder
    self.words = words
  }
}

extension ReportRequest {
  /// A period of whole days, open at either end.
  public struct Period: Codable, Hashable, Sendable {
    /// The first day; `nil` is from the beginning.
    public var from: String?
    /// The last day; `nil` is up to the day of the report.
    public var to: String?

    /// Makes a period.
    public init(from: String? = nil, to: String? = nil) {
      self.from = from
      self.to = to
    }
  }
}
