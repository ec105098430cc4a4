extension PageTemplates {
  /// The answers to forms: short ones in a table, texts question by question.
  static let forms = """
    {{#forms}}
    <section aria-labelledby="{{anchor}}">
    <h2 id="{{anchor}}">{{title}}</h2>
    {{#nobody}}
    <p class="calm">{{.}}</p>
    {{/nobody}}
    {{^empty(rows)}}
    <div class="wide" tabindex="0" role="region" aria-labelledby="{{anchor}}">
    <table class="answers">
    <thead><tr><th scope="col">{{words.organisation}}</th>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row"><bdi>{{name}}</bdi> <small>{{ref}}</small></th>\
    {{#cells}}<td{{#answer.isQuiet}} class="quiet"{{/answer.isQuiet}}>{{answer.text}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{/empty(rows)}}
    {{#questions}}
    <div class="question">
    <h3>{{title}}</h3>
    {{#total}}
    <p class="calm">{{.}}</p>
    {{/total}}
    <dl>
    {{#answers}}
    <div><dt><bdi>{{name}}</bdi> <small>{{ref}}</small></dt>\
    <dd class="prose{{#answer.isQuiet}} quiet{{/answer.isQuiet}}">{{answer.text}}</dd></div>
    {{/answers}}
    </dl>
    {{#rest}}
    <p class="rest">{{.}}</p>
    {{/rest}}
    </div>
    {{/questions}}
    {{#rest}}
    <p class="rest">{{.}}</p>
    {{/rest}}
    </section>
    {{/forms}}
    """
}
