extension PageTemplates {
  /// A short row for each enrolment, where there are too many for more.
  static let overview = """
    {{#sections.progress}}
    {{^empty(overview)}}
    <section aria-labelledby="organisations">
    <h2 id="organisations">{{words.heading-organisations}}</h2>
    <p class="rest">{{words.overview-only}}</p>
    <table class="overview">
    <thead><tr><th scope="col">{{words.organisation}}</th><th scope="col">{{words.stage}}</th>\
    <th scope="col">{{words.since}}</th><th scope="col">{{words.sessions-column}}</th>\
    <th scope="col">{{words.milestones}}</th></tr></thead>
    <tbody>
    {{#overview}}
    <tr{{#needsAttention}} class="flagged"{{/needsAttention}}><th scope="row"><bdi>{{name}}</bdi> \
    <small>{{ref}}</small></th><td>{{place}}</td><td>{{since}}</td><td>{{sessions}}</td><td>{{milestones}}\
    {{#overdue}} <span class="overdue">{{.}}</span>{{/overdue}}</td></tr>
    {{/overview}}
    </tbody>
    </table>
    </section>
    {{/empty(overview)}}
    {{/sections.progress}}
    """
}
