extension PageTemplates {
  /// Deviations and the closing line.
  static let foot = """
    {{#sections.deviations}}
    <section aria-labelledby="deviations">
    <h2 id="deviations">{{words.heading-deviations}}</h2>
    {{#empty(deviations)}}
    <p class="calm">{{words.no-deviations}}</p>
    {{/empty(deviations)}}
    {{^empty(deviations)}}
    <dl class="deviations">
    {{#deviations}}
    <div><dt><bdi>{{name}}</bdi> <small>{{ref}}</small></dt>{{#sentences}}<dd>{{.}}</dd>{{/sentences}}</div>
    {{/deviations}}
    </dl>
    {{/empty(deviations)}}
    {{#deviationsRest}}
    <p class="rest">{{.}}</p>
    {{/deviationsRest}}
    </section>
    {{/sections.deviations}}
    </main>
    <footer><p>{{closing}}</p></footer>
    </body>
    </html>

    """
}
