extension PageTemplates {
  /// The sessions by kind.
  static let sessions = """
    {{^empty(sessionKinds)}}
    <section aria-labelledby="sessions">
    <h2 id="sessions">{{words.heading-sessions}}</h2>
    <table class="figures">
    <thead><tr><th scope="col">{{words.session-kind}}</th><th scope="col">{{words.count}}</th>\
    <th scope="col">{{words.session-hours}}</th></tr></thead>
    <tbody>
    {{#sessionKinds}}
    <tr><th scope="row">{{title}}{{#note}} <small>{{.}}</small>{{/note}}</th><td data-label="{{words.count}}">{{count}}</td>\
    <td data-label="{{words.session-hours}}">{{hours}}</td></tr>
    {{/sessionKinds}}
    </tbody>
    </table>
    </section>
    {{/empty(sessionKinds)}}
    """
}
