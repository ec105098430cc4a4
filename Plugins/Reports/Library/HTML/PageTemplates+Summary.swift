extension PageTemplates {
  /// Key figures and where the enrolments are.
  static let summary = """
    {{#sections.progress}}
    <section aria-labelledby="key-figures">
    <h2 id="key-figures">{{words.heading-key-figures}}</h2>
    <dl class="tiles">
    {{#keyFigures}}
    <div><dt>{{label}}</dt><dd class="big">{{value}}</dd><dd class="note">{{note}}</dd></div>
    {{/keyFigures}}
    </dl>
    </section>
    <section aria-labelledby="stages">
    <h2 id="stages">{{words.heading-stages}}</h2>
    <table class="stages">
    <thead class="unseen"><tr><th scope="col">{{words.stage}}</th><th scope="col">{{words.count}}</th></tr></thead>
    <tbody>
    {{#bars}}
    <tr{{#isEnd}} class="end"{{/isEnd}}><th scope="row">{{title}}{{#isFollowUp}} \
    <small>{{words.follow-up}}</small>{{/isFollowUp}}</th><td>\
    <span class="count">{{count}}</span>\
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
    <rect class="value" width="{{percent}}" height="10"/></svg></td></tr>
    {{/bars}}
    </tbody>
    </table>
    </section>
    {{/sections.progress}}
    """
}
