extension PageTemplates {
  /// The records of the programme's own kinds.
  static let records = """
    {{#records}}
    <section aria-labelledby="{{anchor}}">
    <h2 id="{{anchor}}">{{title}}</h2>
    {{#empty(tally)}}
    <p class="calm">{{words.no-records}}</p>
    {{/empty(tally)}}
    {{^empty(tally)}}
    <ul class="facts">{{#tally}}<li>{{.}}</li>{{/tally}}</ul>
    <ul class="records">
    {{#entries}}
    <li><h3><bdi>{{name}}</bdi>{{#ref}} <small>{{.}}</small>{{/ref}}</h3>
    <p class="calm">{{state}}</p>
    {{^empty(lines)}}
    <dl>{{#lines}}<div><dt>{{question}}</dt>\
    <dd class="prose{{#answer.isQuiet}} quiet{{/answer.isQuiet}}">{{answer.text}}</dd></div>{{/lines}}</dl>
    {{/empty(lines)}}
    </li>
    {{/entries}}
    </ul>
    {{/empty(tally)}}
    {{#rest}}
    <p class="rest">{{.}}</p>
    {{/rest}}
    </section>
    {{/records}}
    """
}
