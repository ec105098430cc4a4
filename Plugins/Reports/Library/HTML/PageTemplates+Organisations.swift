extension PageTemplates {
  /// A table with everything about each enrolment, by place.
  ///
  /// The roles are said once more because a narrow screen turns rows into blocks, which makes browsers forget them.
  static let organisations = """
    {{#sections.progress}}
    {{^empty(groups)}}
    <section aria-labelledby="organisations">
    <h2 id="organisations">{{words.heading-organisations}}</h2>
    <table class="organisations" role="table">
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{{words.organisation}}</th>\
    <th scope="col" role="columnheader">{{words.sessions-column}}</th>\
    <th scope="col" role="columnheader">{{words.milestones}}</th>\
    <th scope="col" role="columnheader">{{words.next-due}}</th>\
    {{^empty(indicators)}}<th scope="col" role="columnheader">{{words.figures}}</th>{{/empty(indicators)}}</tr></thead>
    {{#groups}}
    <tbody role="rowgroup">
    <tr class="group" role="row"><th scope="rowgroup" colspan="5" role="rowheader">{{title}} <small>{{count}}</small></th></tr>
    {{#rows}}
    <tr role="row"{{#needsAttention}} class="flagged"{{/needsAttention}}>
    <th scope="row" role="rowheader"><bdi>{{name}}</bdi> <small>{{ref}}</small>\
    {{#exit}}<span>{{.}}</span>{{/exit}}<span>{{since}}</span></th>
    <td role="cell" data-label="{{words.sessions-column}}"><div>{{sessions}}\
    {{#lastSession}}<span>{{.}}</span>{{/lastSession}}</div></td>
    <td role="cell" data-label="{{words.milestones}}"><div>{{milestones}}\
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
    <rect class="track" width="100" height="10"/><rect class="value" width="{{milestonesPercent}}" height="10"/></svg>\
    {{#milestoneNote}}<span>{{.}}</span>{{/milestoneNote}}</div></td>
    <td role="cell" data-label="{{words.next-due}}"><div>{{due}}\
    {{#dueOn}}<span{{#isOverdue}} class="overdue"{{/isOverdue}}>{{.}}</span>{{/dueOn}}</div></td>
    {{^empty(indicators)}}
    <td role="cell" data-label="{{words.figures}}"><div class="lines">{{#figures}}\
    <p class="line{{#isUnknown}} unknown{{/isUnknown}}"><span class="name">{{title}}</span>\
    <span class="unseen">: {{sentence}}.</span><span class="values" aria-hidden="true">\
    {{^isAllUnknown}}{{baseline}} → {{/isAllUnknown}}<b>{{latest}}</b>\
    {{^isAllUnknown}} → {{target}}{{/isAllUnknown}}</span>{{#bar}}\
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
    <rect class="track" width="100" height="10"/><rect class="value" width="{{.latest}}" height="10"/>\
    {{#.baseline}}<rect class="start" x="{{.}}" width="1" height="10"/>{{/.baseline}}\
    <rect class="goal" x="{{.target}}" width="1" height="10" transform="translate(-1)"/></svg>{{/bar}}</p>\
    {{/figures}}</div></td>
    {{/empty(indicators)}}
    </tr>
    {{/rows}}
    </tbody>
    {{/groups}}
    </table>
    </section>
    {{/empty(groups)}}
    {{#isEmpty}}
    <section aria-labelledby="organisations">
    <h2 id="organisations">{{words.heading-organisations}}</h2>
    <p class="calm">{{words.no-enrolments}}</p>
    </section>
    {{/isEmpty}}
    {{/sections.progress}}
    """
}
