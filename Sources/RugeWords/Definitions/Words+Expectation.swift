package import RugeCore

extension Words {
  /// What should have been written, with an example: `a length of time, such as “6 weeks”`.
  package func expectation(_ expected: DefinitionProblem.Expectation) -> String {
    switch expected {
    case .boolean: say(da: "»true« for ja eller »false« for nej", en: "“true” for yes or “false” for no")
    case .integer(let bounds):
      say(
        da: "et helt tal fra \(bounds.lowerBound) til \(bounds.upperBound)",
        en: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    case .number:
      say(da: "et tal med punktum som komma, som »1.5«", en: "a number, with a point for decimals, such as “1.5”")
    case .date:
      say(da: "en dato, der findes, som »2026-05-01«", en: "a date that exists, such as “2026-05-01”")
    case .timeZone:
      say(da: "en tidszone, som »Europe/Copenhagen«", en: "a time zone, such as “Europe/Copenhagen”")
    case .oneOf(let choices): choice(choices.map(quoted))
    case .wordOrName(let choices, let kinds):
      choice(choices.map(quoted) + kinds.map { say(da: "navnet på \(one($0))", en: "the id of \(one($0))") })
    case .positive: say(da: "et tal over nul, som »1.5«", en: "a number above zero, such as “1.5”")
    case .numberFromZero:
      say(da: "nul eller et tal over nul, som »1.5«", en: "zero or a number above it, such as “1.5”")
    case .wholeNumber(let least):
      say(da: "et helt tal, \(least) eller derover", en: "a whole number, \(least) or more")
    case .span: say(da: "et tidsrum, som »90 minutes« eller »6 weeks«", en: "a time, such as “90 minutes” or “6 weeks”")
    case .spanAboveZero:
      say(
        da: "et tidsrum over nul, som »90 minutes« eller »6 weeks«",
        en: "a time above zero, such as “90 minutes” or “6 weeks”")
    case .every: say(da: "hvor tit, som »every 2 weeks«", en: "how often, such as “every 2 weeks”")
    case .length:
      say(
        da: "en længde over nul, den korteste først, som »4 to 6 months«, »24 months« eller »open«",
        en: "a length above zero, shortest first, such as “4 to 6 months”, “24 months” or “open”")
    case .amount:
      say(
        da: "et tal, gerne med det, der tælles, som »3«, »15 %« eller »DKK 100000«",
        en: "a number, with what it counts if need be, such as “3”, “15 %” or “DKK 100000”")
    case .capacity:
      say(
        da: "hvor mange, som »25«, »10 to 12« eller »up to 15«", en: "how many, such as “25”, “10 to 12” or “up to 15”")
    case .scale:
      say(
        da: "trin, det laveste først, som »1 to 9«, eller med navne, som »{1: Idé, 2: Plan}«",
        en: "levels, lowest first, such as “1 to 9”, or with names, such as “{1: Idea, 2: Plan}”")
    case .formReference:
      say(da: "et skema, som »SKEMA« eller »SKEMA.RUNDE«", en: "a form, such as “FORM” or “FORM.ROUND”")
    case .indicatorReference:
      say(
        da: "en indikator, som »INDIKATOR« eller »INDIKATOR.KATEGORI«",
        en: "an indicator, such as “INDICATOR” or “INDICATOR.CATEGORY”")
    case .rankOrder:
      say(
        da: "det, der rangordnes efter, som »SKEMA.score« eller »SKEMA.RUNDE.place«",
        en: "what the order follows from, such as “FORM.score” or “FORM.ROUND.place”")
    case .respondent:
      say(
        da: "hvem der svarer, som »ROLLE«, »each ROLLE«, »organisation« eller »each organisation«",
        en: "who answers, such as “ROLE”, “each ROLE”, “organisation” or “each organisation”")
    case .window:
      say(
        da: "hvornår, som »2018-06-01 to 2018-09-30«, »end of FASE« eller en dag i kalenderen",
        en: "when, such as “2018-06-01 to 2018-09-30”, “end of STAGE” or a day of the calendar")
    case .collection:
      say(
        da: "hvornår tallet indsamles, som »every 3 months«, »every 3 months until 24 months after end« "
          + "eller »at 12, 18 and 24 months«",
        en: "when the figure is collected, such as “every 3 months”, “every 3 months until 24 months after end” "
          + "or “at 12, 18 and 24 months”")
    case .baseline:
      say(
        da: "»enrolment« eller en tid før, som »6 months before enrolment«",
        en: "“enrolment” or a time before it, such as “6 months before enrolment”")
    case .countRule:
      say(
        da: "det, der tælles, som »sessions MØDETYPE«, »hours MØDETYPE«, »attendance MØDETYPE«, »REGISTRERINGSTYPE "
          + "TILSTAND« eller »milestones«",
        en: "what is counted, such as “sessions SESSION”, “hours SESSION”, “attendance SESSION”, “RECORD STATE” "
          + "or “milestones”")
    case .repetition:
      say(
        da: "hvornår igen, som »every 2 weeks« eller »after 15, 30 and 60 days«",
        en: "when again, such as “every 2 weeks” or “after 15, 30 and 60 days”")
    case .coverage:
      say(
        da: "det, rapporten dækker, som »quarter« eller »until last day of February and August«",
        en: "what the report covers, such as “quarter” or “until last day of February and August”")
    case .internalDeadline:
      say(
        da: "hvor længe før fristen, som »18 days before«", en: "how long before the due date, such as “18 days before”"
      )
    case .skipRule:
      say(
        da: "hvornår rapporten udelades, som »under 3 months of activity«",
        en: "when the report is left out, such as “under 3 months of activity”")
    case .days:
      say(
        da: "en dag eller en periode, som »2022-04-17« eller »2022-04-25 to 2022-06-14«",
        en: "a day or a period, such as “2022-04-17” or “2022-04-25 to 2022-06-14”")
    case .series:
      say(
        da: "dage, der kommer igen, fx »every 3 months from enrolment« eller »last day of February and August«",
        en: "days that return, such as “every 3 months from enrolment” or “last day of February and August”")
    case .dayRule:
      say(
        da: "en dag, som »2 weeks after enrolment«, »end of FASE« eller »2026-05-01«",
        en: "a day, such as “2 weeks after enrolment”, “end of STAGE” or “2026-05-01”")
    case .milestoneDue:
      say(
        da: "»agreed« eller en dag, som »2 weeks after enrolment«, »end of FASE« eller »2026-05-01«",
        en: "“agreed” or a day, such as “2 weeks after enrolment”, “end of STAGE” or “2026-05-01”")
    case .reminderAnchor:
      say(
        da: "hvornår, som »14 days before each milestone due« eller »30 days after last MØDETYPE«",
        en: "when, such as “14 days before each milestone due” or “30 days after last SESSION”")
    case .plan:
      say(
        da: "hvor mange, som »every 2 weeks«, »4 in FASE« eller »4«",
        en: "how many, such as “every 2 weeks”, “4 in STAGE” or “4”")
    case .earlierDayFirst: say(da: "den tidligste dag først", en: "the earlier day first")
    case .periodDates:
      say(
        da: "dage, der findes, som »every year from 1 July to 31 July« eller »2026-07-01 to 2026-07-31«",
        en: "days that exist, such as “every year from 1 July to 31 July” or “2026-07-01 to 2026-07-31”")
    case .reportDue:
      say(da: "en frist, som »1 month after quarter end«", en: "a deadline, such as “1 month after quarter end”")
    case .roleTime: say(da: "en tid, som »4 hours per month«", en: "a time, such as “4 hours per month”")
    case .fieldKind(let kinds):
      choice(
        kinds.map { quoted(placeholders(in: $0)) } + [
          say(
            da: "en liste af forskellige svar, som »[start, drift]«",
            en: "a list of different answers, such as “[start, running]”")
        ])
    case .condition: say(da: "mindst én betingelse", en: "at least one condition")
    case .target:
      say(
        da: "»agreed« eller et tal, som »65«; det, der tælles, står som indikatorens »unit«",
        en: "“agreed” or a number, such as “65”; what it counts stands as the indicator’s “unit”")
    }
  }

  /// An example in the words of the language with what an author puts in named in this one: `number ENHED`.
  private func placeholders(in example: String) -> String {
    example.replacing("UNIT", with: say(da: "ENHED", en: "UNIT"))
      .replacing("INDICATOR", with: say(da: "INDIKATOR", en: "INDICATOR"))
  }

  /// A kind of node with its article: `a list`.
  func shape(_ shape: DefinitionProblem.Shape) -> String {
    switch shape {
    case .text: say(da: "en tekst", en: "a text")
    case .list: say(da: "en liste", en: "a list")
    case .mapping: say(da: "en gruppe af nøgler med værdier", en: "a group of keys with values")
    }
  }

  /// A kind of element with its indefinite article: `a stage`.
  package func one(_ kind: DefinitionProblem.ElementKind) -> String {
    let beginsWithVowel = [.exit, .indicator, .agreement, .option].contains(kind)
    return say(
      da: "\(isNeuter(kind) ? "et" : "en") \(any(kind))", en: "\(beginsWithVowel ? "an" : "a") \(any(kind))")
  }

  /// None of a kind of element: `no stage`.
  func no(_ kind: DefinitionProblem.ElementKind) -> String {
    say(da: "\(isNeuter(kind) ? "intet" : "ingen") \(any(kind))", en: "no \(any(kind))")
  }

  private func isNeuter(_ kind: DefinitionProblem.ElementKind) -> Bool {
    kind == .form || kind == .field || kind == .cohort
  }

  /// A kind of element: `stage`.
  func any(_ kind: DefinitionProblem.ElementKind) -> String {
    switch kind {
    case .role: say(da: "rolle", en: "role")
    case .form: say(da: "skema", en: "form")
    case .field: say(da: "spørgsmål", en: "field")
    case .stage: say(da: "fase", en: "stage")
    case .exit: say(da: "afslutning", en: "exit")
    case .session: say(da: "mødetype", en: "session")
    case .milestone: say(da: "milepæl", en: "milestone")
    case .indicator: say(da: "indikator", en: "indicator")
    case .period: say(da: "periode", en: "period")
    case .reminder: say(da: "påmindelse", en: "reminder")
    case .report: say(da: "rapport", en: "report")
    case .round: say(da: "runde", en: "round")
    case .category: say(da: "kategori", en: "category")
    case .cohort: say(da: "hold", en: "cohort")
    case .agreement: say(da: "aftale", en: "agreement")
    case .record: say(da: "registreringstype", en: "kind of record")
    case .state: say(da: "tilstand", en: "state")
    case .participant: say(da: "deltager", en: "participant")
    case .option: say(da: "svarmulighed", en: "option")
    }
  }

  /// The name of a language: `Danish`, `dansk`.
  package func languageName(_ language: Language) -> String {
    switch language {
    case .danish: say(da: "dansk", en: "Danish")
    case .english: say(da: "engelsk", en: "English")
    }
  }
}
