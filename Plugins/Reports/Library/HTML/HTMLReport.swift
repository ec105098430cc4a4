import Mustache

/// The page: one file that holds all it needs, for a screen of any width and for paper.
enum HTMLReport {
  static func render(_ view: ProgressView) throws -> String {
    try template.get().render(view)
  }

  /// Every template in the order in which the page has them.
  static let parts = [
    PageTemplates.head, PageTemplates.narrative, PageTemplates.summary, PageTemplates.attention,
    PageTemplates.sessions, PageTemplates.forms, PageTemplates.records, PageTemplates.organisations,
    PageTemplates.overview, PageTemplates.foot,
  ]

  private static let template = Result {
    MustacheContentTypes.register(StrictHTML(), named: StrictHTML.name)
    let page = parts.joined(separator: "\n").replacing("/*style*/", with: PageTemplates.style)
    return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(StrictHTML.name)}}\n" + page)
  }
}
