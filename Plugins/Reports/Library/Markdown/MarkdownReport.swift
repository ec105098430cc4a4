import Mustache

/// The Markdown edition: what the page has, as plain headings, lists and tables.
enum MarkdownReport {
  static func render(_ view: ProgressView) throws -> String {
    try parsed.get().render(view)
  }

  private static let parsed = Result {
    MustacheContentTypes.register(MarkdownText(), named: MarkdownText.name)
    return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(MarkdownText.name)}}\n" + template)
  }
}
