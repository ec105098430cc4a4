extension PageTemplates {
  /// What somebody wrote for the report.
  static let narrative = """
    {{#sections.narrative}}
    <section aria-labelledby="narrative">
    <h2 id="narrative">{{words.heading-narrative}}</h2>
    {{#empty(narrative)}}
    <p class="calm">{{words.narrative-missing}}</p>
    {{/empty(narrative)}}
    {{#narrative}}
    <p class="prose">{{.}}</p>
    {{/narrative}}
    </section>
    {{/sections.narrative}}
    """
}
