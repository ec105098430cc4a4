import RugeCore

/// A definition that has every side an element can have, and one change of each.
enum EverySide {
  /// A text of the definition and what takes its place.
  struct Change {
    let aspect: ElementAspect
    let old: String
    let new: String

    init(_ aspect: ElementAspect, _ old: String, _ new: String) {
      self.aspect = aspect
      self.old = old
      self.new = new
    }
  }

  static let definition = """
    programme: alt
    title: {da: Alt, en: Everything}
    host: Fonden
    source: Opslaget 2026
    languages: [da, en]
    length: 4 to 6 months
    enrols: {kind: family, title: {da: Familie, en: Family}, named: name}
    organisations:
      fields:
        form: {ask: {da: Form, en: Shape}, answer: [idé: {da: Påfund, en: Notion}, forening]}
    roles:
      rådgiver: {title: {da: Rådgiver, en: Adviser}, time: 4 hours per month}
      leder: {title: {da: Leder, en: Manager}, part: payer}
      kontakt: {title: {da: Kontakt, en: Contact}, of: family}
    calendar:
      sommer: {title: {da: Sommer, en: Summer}, dates: every year from 1 July to 31 July}
      jul: every year from 24 December to 26 December
      forår: 2026-03-01 to 2026-05-31
      efterår: 2026-09-01 to 2026-11-30
      finale: day of cohort
      prøve: day of cohort
    closed:
      on: [weekends, sommer]
      then: next open day
    cohorts:
      "2026": {title: {da: Hold 2026, en: Cohort 2026}, calendar: {finale: 2026-06-05, prøve: 2026-05-05}}
    forms:
      - id: optagelse
        title: {da: Optagelse, en: Admission}
        by: rådgiver
        about: organisation
        rounds: {første: {title: {da: Første, en: First}, when: 2 weeks after enrolment}, anden: 2026-09-01 to 2026-10-15}
        fields:
          emne: {ask: {da: Hvilket emne?, en: Which subject?}, answer: [Penge, Folk, Lovgivning]}
          antal: {ask: {da: Hvor mange?, en: How many?}, answer: 1 to 5}
          hvorfor: {ask: {da: Hvorfor?, en: Why?}, answer: text, unless: {emne: none}}
        score: mean
        passed_when: {score: {at_least: 3}}
        shown_to: [leder]
    stages:
      - id: afklaring
        title: {da: Afklaring, en: Clarification}
        length: 2 to 4 weeks
        leave_when: {milestone: plan}
      - id: kursus
        title: {da: Kursus, en: Course}
        dates: forår
        capacity: 10 to 12
        choose: {by: leder, order: optagelse.første.score, others: afslag}
        enter_when: {signed: samtykke}
      - {id: praktik, title: {da: Praktik, en: Placement}, optional: true, repeats: true}
      - {id: efter, title: {da: Efter, en: After}, follow_up: true}
    exits:
      afslag: {title: {da: Afslag, en: Refused}, means: declined}
    sessions:
      - id: sparring
        title: {da: Sparring, en: Coaching}
        shape: one to one
        host: rådgiver
        plan: every 2 weeks
        length: 90 minutes
        attendance: required
        confirmed_by: kontakt
        open: true
        fields: {noter: long text}
      - {id: show, title: {da: Visning, en: Show}, on: finale}
    milestones:
      - id: plan
        title: {da: Planen, en: The plan}
        stage: afklaring
        due: 2 weeks after enrolment
        evidence: file
        reviewed_by: rådgiver
        weight: 2
      - {id: regnskab, title: {da: Regnskab, en: Accounts}, needed: agreed, due: agreed}
      - {id: samtaler, title: {da: Samtaler, en: Talks}, reached_when: {sessions: {kind: sparring, at_least: 3}}}
    indicators:
      - id: frivillige
        title: {da: Frivillige, en: Volunteers}
        unit: {da: personer, en: people}
        collect: every 3 months
        baseline: enrolment
        target: 50
        aggregate: sum
      - id: trin
        title: {da: Trin, en: Level}
        scale: {1: {da: Idé, en: Idea}, 2: Plan}
        total: lowest
        categories:
          hold: {title: {da: Hold, en: Team}}
          marked: {title: {da: Marked, en: Market}, weight: 0.5}
      - {id: tælling, title: {da: Møder, en: Meetings}, count: sessions sparring}
    agreements:
      samtykke: {title: {da: Samtykke, en: Consent}, evidence: file, with: leder}
    records:
      - id: henvisning
        title: {da: Henvisning, en: Referral}
        about: family
        fields: {dato: {ask: {da: Hvornår?, en: When?}, answer: date}}
        states: [sendt: {da: Sendt, en: Sent}, [optaget, afvist: {da: Afvist, en: Refused}]]
    reminders:
      - id: stille
        title: {da: Stille, en: Silence}
        when: 30 days after last sparring
        repeat: every 2 weeks
        to: rådgiver
        quiet: sommer
        unless: {stage: efter}
        suggests: pause
        escalate:
          - {after: 2 weeks, to: leder}
    reports:
      - id: kvartal
        title: {da: Kvartal, en: Quarter}
        audience: board
        to: leder
        due: 1 month after quarter end
        internal: 10 days before
        skip_when: under 3 months of activity
        sections: [narrative, indicators]
      - {id: bevilling, title: {da: Bevilling, en: Grant}, audience: funder, due: 15 March and 15 September,
         covers: until last day of February and August, sections: narrative}
    """

  private static let practice =
    "  - {id: praktik, title: {da: Praktik, en: Placement}, optional: true, repeats: true}\n"
  private static let after = "  - {id: efter, title: {da: Efter, en: After}, follow_up: true}\n"

  static let changes = [
    Change(.title, "title: {da: Alt, en: Everything}", "title: {da: Alt, en: All}"),
    Change(.title, "title: {da: Alt, en: Everything}", "title: {da: Det hele, en: Everything}"),
    Change(.host, "host: Fonden", "host: Foreningen"),
    Change(.source, "source: Opslaget 2026", "source: Opslaget 2027"),
    Change(.languages, "languages: [da, en]", "languages: [da]"),
    Change(.length, "length: 4 to 6 months", "length: 6 months"),
    Change(.participants, "named: name}", "named: pseudonym}"),
    Change(.organisationFields, ", forening]}", ", forening, firma: {da: Firma, en: Company}]}"),
    Change(.organisationFields, "{da: Påfund, en: Notion}", "{da: Indfald, en: Notion}"),
    Change(.organisationFields, "forening]", "forening: {da: forening, en: association}]"),
    Change(.closedDays, "then: next open day", "then: previous open day"),
    Change(.title, "{da: Rådgiver, en: Adviser}", "{da: Rådgiver, en: Coach}"),
    Change(.time, "4 hours per month", "6 hours per month"),
    Change(.part, "part: payer", "part: investor"),
    Change(.side, "{da: Leder, en: Manager}, part: payer", "{da: Leder, en: Manager}, part: payer, of: family"),
    Change(.dates, "jul: every year from 24 December to 26 December", "jul: 2026-12-24 to 2026-12-26"),
    Change(.dates, "{finale: 2026-06-05, prøve: 2026-05-05}", "{finale: 2026-06-12, prøve: 2026-05-05}"),
    Change(.respondent, "by: rådgiver\n    about", "by: each leder\n    about"),
    Change(.about, "about: organisation\n    rounds", "about: each applicant\n    rounds"),
    Change(
      .rounds, "when: 2 weeks after enrolment}, anden:",
      "when: 3 weeks after enrolment}, tredje: 2026-05-01, anden:"),
    Change(.rounds, "{da: Første, en: First}", "{da: Den første, en: First}"),
    Change(.title, "{da: Sommer, en: Summer}", "{da: Sommer, en: Summer break}"),
    Change(.rounds, ", anden: 2026-09-01 to 2026-10-15", ""),
    Change(.fields, "answer: [Penge, Folk, Lovgivning]", "answer: [Penge, Lovgivningen, Marked]"),
    Change(.fields, "answer: [Penge, Folk, Lovgivning]", "answer: [Folk, Penge, Lovgivning]"),
    Change(.fields, "answer: [Penge, Folk, Lovgivning]", "answer: {several: [Penge, Folk]}"),
    Change(.fields, "answer: 1 to 5}", "answer: 1 to 9, required: true}"),
    Change(.fields, "{da: Hvor mange?, en: How many?}", "{da: Hvor mange er I?, en: How many are you?}"),
    Change(.fields, "{da: Hvor mange?, en: How many?}", "{da: Hvor mange er I?, en: How many?}"),
    Change(.fields, ", unless: {emne: none}", ""),
    Change(.fields, "antal: {ask", "tal: {was: antal, ask"),
    Change(.fields, "      antal: {ask: {da: Hvor mange?, en: How many?}, answer: 1 to 5}\n", ""),
    Change(.fields, "answer: text, unless: {emne: none}}", "answer: text, unless: {emne: none}}\n      ny: yes or no"),
    Change(.score, "score: mean\n", "score: sum\n"),
    Change(.passedWhen, "{score: {at_least: 3}}", "{score: {at_least: 4}}"),
    Change(.readers, "shown_to: [leder]", "shown_to: [leder, family]"),
    Change(.length, "length: 2 to 4 weeks", "length: 4 weeks"),
    Change(.leaveWhen, "leave_when: {milestone: plan}", "leave_when: {all: [milestone: plan, agreed: all]}"),
    Change(.leaveWhen, "leave_when: {milestone: plan}", "leave_when: {all: [milestone: plan]}"),
    Change(.dates, "dates: forår", "dates: efterår"),
    Change(.capacity, "capacity: 10 to 12", "capacity: up to 15"),
    Change(.choice, "by: leder, order", "by: rådgiver, order"),
    Change(.enterWhen, "    enter_when: {signed: samtykke}\n", ""),
    Change(.optional, "optional: true, repeats: true", "repeats: true"),
    Change(.repeatable, "optional: true, repeats: true", "optional: true"),
    Change(.followUp, ", follow_up: true", ""),
    Change(.order, practice + after, after + practice),
    Change(.meaning, "means: declined", "means: dropped"),
    Change(.shape, "shape: one to one", "shape: group"),
    Change(.hostRole, "host: rådgiver", "host: leder"),
    Change(.plan, "plan: every 2 weeks", "plan: every month"),
    Change(.length, "length: 90 minutes", "length: 1 hour"),
    Change(.attendance, "attendance: required", "attendance: counted"),
    Change(.confirmers, "confirmed_by: kontakt", "confirmed_by: [leder, family]"),
    Change(.openness, "    open: true\n", ""),
    Change(.fields, "fields: {noter: long text}", "fields: {noter: long text, timer: number}"),
    Change(.day, "on: finale", "on: prøve"),
    Change(.stage, "stage: afklaring", "stage: kursus"),
    Change(.due, "due: 2 weeks after enrolment\n    evidence", "due: last day of March\n    evidence"),
    Change(.evidence, "evidence: file\n    reviewed", "evidence: link\n    reviewed"),
    Change(.reviewer, "reviewed_by: rådgiver", "reviewed_by: leder"),
    Change(.weight, "weight: 2", "weight: 3"),
    Change(.need, "needed: agreed, due: agreed", "due: agreed"),
    Change(.reachedWhen, "at_least: 3}}}", "at_least: 5}}}"),
    Change(.unit, "{da: personer, en: people}", "{da: timer, en: hours}"),
    Change(.unit, "{da: personer, en: people}", "{da: mennesker, en: people}"),
    Change(.collection, "collect: every 3 months", "collect: at 12 and 24 months"),
    Change(.baseline, "baseline: enrolment", "baseline: 6 months before enrolment"),
    Change(.target, "target: 50", "target: agreed"),
    Change(.aggregate, "aggregate: sum", "aggregate: mean"),
    Change(.scale, "2: Plan}", "2: Plan, 3: Drift}"),
    Change(.scale, "{da: Idé, en: Idea}", "{da: Tanke, en: Idea}"),
    Change(.total, "total: lowest", "total: highest"),
    Change(.categories, "{da: Hold, en: Team}}", "{da: Hold, en: Crew}}"),
    Change(.categories, "weight: 0.5", "weight: 2"),
    Change(.categories, "marked: {title", "produkt: {title: {da: Produkt, en: Product}}\n      marked: {title"),
    Change(.count, "count: sessions sparring", "count: hours sparring"),
    Change(.evidence, "evidence: file, with", "evidence: text, with"),
    Change(.signatory, "with: leder", "with: rådgiver"),
    Change(.about, "about: family\n    fields: {dato", "about: nothing\n    fields: {dato"),
    Change(.fields, "{ask: {da: Hvornår?, en: When?}, answer: date}", "{ask: {da: Hvornår?, en: When?}, answer: text}"),
    Change(.states, "states: [sendt: ", "states: [foreslået, sendt: "),
    Change(.states, "{da: Sendt, en: Sent}", "{da: Afsendt, en: Dispatched}"),
    Change(.states, "{da: Afvist, en: Refused}", "{da: Afvist, en: Declined}"),
    Change(.schedule, "30 days after last sparring", "45 days after last sparring"),
    Change(.repetition, "repeat: every 2 weeks", "repeat: after 7 and 14 days"),
    Change(.recipients, "to: rådgiver\n", "to: [rådgiver, leder]\n"),
    Change(.quiet, "quiet: sommer", "quiet: [sommer, jul]"),
    Change(.unless, "unless: {stage: efter}", "unless: {stage: praktik}"),
    Change(.suggestion, "suggests: pause", "suggests: end"),
    Change(.escalations, "{after: 2 weeks, to: leder}", "{after: 3 weeks, to: leder}"),
    Change(.audience, "audience: board", "audience: staff"),
    Change(.recipients, "to: leder\n    due", "to: rådgiver\n    due"),
    Change(.due, "due: 1 month after quarter end", "due: 2 weeks after half-year end"),
    Change(.internalDeadline, "internal: 10 days before", "internal: 2 weeks before"),
    Change(.skipping, "under 3 months of activity", "under 1 month of activity"),
    Change(.sections, "[narrative, indicators]", "[narrative, progress, henvisning]"),
    Change(
      .comparison, "    sections: [narrative, indicators]",
      "    compares: period\n    sections: [narrative, indicators]"),
    Change(.coverage, "covers: until last day of February and August", "covers: half-year"),
  ]
}
