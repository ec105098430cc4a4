extension MarkdownReport {
  static let template = """
    # {{programme}}

    {{workspace}} · {{reportTitle}}

    {{#facts}}
    - {{.}}
    {{/facts}}
    {{#notice}}

    **{{.}}**
    {{/notice}}
    {{#sections.narrative}}

    ## {{words.heading-narrative}}
    {{#empty(narrative)}}

    {{words.narrative-missing}}
    {{/empty(narrative)}}
    {{#narrativeLines}}

    {{.}}
    {{/narrativeLines}}
    {{/sections.narrative}}
    {{#sections.progress}}

    ## {{words.heading-key-figures}}

    {{#keyFigures}}
    - {{label}}: **{{value}}** ({{note}})
    {{/keyFigures}}

    ## {{words.heading-stages}}

    | {{words.stage}} | {{words.count}} |
    |---|---:|
    {{#bars}}
    | {{title}}{{#isFollowUp}} ({{words.follow-up}}){{/isFollowUp}} | {{count}} |
    {{/bars}}

    ## {{words.heading-attention}}

    {{#empty(attention)}}
    {{words.nothing-needs-attention}}
    {{/empty(attention)}}
    {{#attention}}
    - **{{name}}** ({{ref}} · {{place}})
    {{#reasons}}
      - {{#overdue}}**{{.}}:** {{/overdue}}{{sentence}}
    {{/reasons}}
    {{/attention}}
    {{#attentionRest}}

    {{.}}
    {{/attentionRest}}
    {{/sections.progress}}
    {{^empty(indicators)}}

    ## {{words.heading-figures}}

    | {{words.figure}} | {{words.baseline}} | {{words.latest}} | {{words.change}} | {{words.target}} |
    |---|---|---|---|---|
    {{#indicators}}
    | {{title}}{{#unit}} ({{.}}){{/unit}} | {{baseline}} | {{latest}} | {{change}} | {{target}} |
    {{/indicators}}
    {{/empty(indicators)}}
    {{^empty(periodFigures)}}

    ## {{words.heading-period}}

    | {{words.figure}} | {{words.first-in-period}} | {{words.last-in-period}} | {{words.change}} |
    |---|---|---|---|
    {{#periodFigures}}
    | {{title}}{{#unit}} ({{.}}){{/unit}} | {{first}} | {{last}} | {{change}} |
    {{/periodFigures}}
    {{/empty(periodFigures)}}
    {{^empty(sessionKinds)}}

    ## {{words.heading-sessions}}

    | {{words.session-kind}} | {{words.count}} | {{words.session-hours}} |
    |---|---:|---:|
    {{#sessionKinds}}
    | {{title}}{{#note}} ({{.}}){{/note}} | {{count}} | {{hours}} |
    {{/sessionKinds}}
    {{/empty(sessionKinds)}}
    {{#forms}}

    ## {{title}}
    {{#nobody}}

    {{.}}
    {{/nobody}}
    {{^empty(rows)}}

    | {{words.organisation}} |{{#columns}} {{.}} |{{/columns}}
    |---|{{#columns}}---|{{/columns}}
    {{#rows}}
    | {{name}} ({{ref}}) |{{#cells}} {{answer.line}} |{{/cells}}
    {{/rows}}
    {{/empty(rows)}}
    {{#questions}}

    ### {{title}}
    {{#total}}

    {{.}}
    {{/total}}

    {{#answers}}
    - **{{name}}** ({{ref}}): {{answer.line}}
    {{/answers}}
    {{#rest}}

    {{.}}
    {{/rest}}
    {{/questions}}
    {{#rest}}

    {{.}}
    {{/rest}}
    {{/forms}}
    {{#records}}

    ## {{title}}

    {{#empty(tally)}}
    {{words.no-records}}
    {{/empty(tally)}}
    {{^empty(tally)}}
    {{#tally}}
    - {{.}}
    {{/tally}}

    {{#entries}}
    - **{{name}}**{{#ref}} ({{.}}){{/ref}}: {{state}}
    {{#lines}}
      - {{question}}: {{answer.line}}
    {{/lines}}
    {{/entries}}
    {{/empty(tally)}}
    {{#rest}}

    {{.}}
    {{/rest}}
    {{/records}}
    {{#sections.progress}}

    ## {{words.heading-organisations}}

    {{#isEmpty}}
    {{words.no-enrolments}}
    {{/isEmpty}}
    {{^empty(groups)}}
    | {{words.organisation}} | {{words.stage}} | {{words.sessions-column}} | {{words.milestones}} | {{words.next-due}} \
    |{{#indicators}} {{title}} |{{/indicators}}
    |---|---|---|---|---|{{#indicators}}---|{{/indicators}}
    {{#groups}}
    {{#rows}}
    | {{name}} ({{ref}}) | {{place}}{{#exit}}, {{.}}{{/exit}}, {{since}} \
    | {{sessions}}{{#lastSession}}, {{.}}{{/lastSession}} \
    | {{milestones}}{{#milestoneNote}}, {{.}}{{/milestoneNote}} \
    | {{due}}{{#dueOn}} {{#isOverdue}}**{{.}}**{{/isOverdue}}{{^isOverdue}}({{.}}){{/isOverdue}}{{/dueOn}} \
    |{{#figures}} {{#isAllUnknown}}{{latest}}{{/isAllUnknown}}\
    {{^isAllUnknown}}{{baseline}} → **{{latest}}** → {{target}}{{/isAllUnknown}} |{{/figures}}
    {{/rows}}
    {{/groups}}
    {{/empty(groups)}}
    {{^empty(overview)}}
    {{words.overview-only}}

    | {{words.organisation}} | {{words.stage}} | {{words.since}} | {{words.sessions-column}} | {{words.milestones}} |
    |---|---|---|---:|---|
    {{#overview}}
    | {{#needsAttention}}**{{name}}**{{/needsAttention}}{{^needsAttention}}{{name}}{{/needsAttention}} ({{ref}}) \
    | {{place}} | {{since}} | {{sessions}} | {{milestones}}{{#overdue}}, {{.}}{{/overdue}} |
    {{/overview}}
    {{/empty(overview)}}
    {{/sections.progress}}
    {{#sections.deviations}}

    ## {{words.heading-deviations}}

    {{#empty(deviations)}}
    {{words.no-deviations}}
    {{/empty(deviations)}}
    {{#deviations}}
    - **{{name}}** ({{ref}})
    {{#sentences}}
      - {{.}}
    {{/sentences}}
    {{/deviations}}
    {{#deviationsRest}}

    {{.}}
    {{/deviationsRest}}
    {{/sections.deviations}}

    ---

    {{closing}}

    """
}
