extension PageTemplates {
  /// What needs attention, and what the figures add up to.
  static let attention = """
    {{#sections.progress}}
    <section aria-labelledby="attention">
    <h2 id="attention">{{words.heading-attention}}</h2>
    {{#empty(attention)}}
    <p class="calm">{{words.nothing-needs-attention}}</p>
    {{/empty(attention)}}
    {{^empty(attention)}}
    <ul class="attention">
    {{#attention}}
    <li><h3><bdi>{{name}}</bdi> <small>{{ref}} · {{place}}</small></h3>
    <ul>
    {{#reasons}}
    <li>{{#overdue}}<strong class="overdue">{{.}}:</strong> {{/overdue}}{{sentence}}</li>
    {{/reasons}}
    </ul></li>
    {{/attention}}
    </ul>
    {{/empty(attention)}}
    {{#attentionRest}}
    <p class="rest">{{.}}</p>
    {{/attentionRest}}
    </section>
    {{/sections.progress}}
    {{^empty(indicators)}}
    <section aria-labelledby="figures">
    <h2 id="figures">{{words.heading-figures}}</h2>
    <table class="figures">
    <thead><tr><th scope="col">{{words.figure}}</th><th scope="col">{{words.baseline}}</th>\
    <th scope="col">{{words.latest}}</th><th scope="col">{{words.change}}</th>\
    <th scope="col">{{words.target}}</th></tr></thead>
    <tbody>
    {{#indicators}}
    <tr><th scope="row">{{title}}{{#unit}} <small>{{.}}</small>{{/unit}}</th>\
    <td data-label="{{words.baseline}}">{{baseline}}</td><td data-label="{{words.latest}}">{{latest}}</td>\
    <td data-label="{{words.change}}">{{change}}</td><td data-label="{{words.target}}">{{target}}</td></tr>
    {{/indicators}}
    </tbody>
    </table>
    </section>
    {{/empty(indicators)}}
    {{^empty(periodFigures)}}
    <section aria-labelledby="period-figures">
    <h2 id="period-figures">{{words.heading-period}}</h2>
    <table class="figures">
    <thead><tr><th scope="col">{{words.figure}}</th><th scope="col">{{words.first-in-period}}</th>\
    <th scope="col">{{words.last-in-period}}</th><th scope="col">{{words.change}}</th></tr></thead>
    <tbody>
    {{#periodFigures}}
    <tr><th scope="row">{{title}}{{#unit}} <small>{{.}}</small>{{/unit}}</th>\
    <td data-label="{{words.first-in-period}}">{{first}}</td><td data-label="{{words.last-in-period}}">{{last}}</td>\
    <td data-label="{{words.change}}">{{change}}</td></tr>
    {{/periodFigures}}
    </tbody>
    </table>
    </section>
    {{/empty(periodFigures)}}
    """
}
