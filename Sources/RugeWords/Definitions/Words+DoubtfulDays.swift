import RugeCore

/// What is doubtful about the days that a definition has.
extension Words {
  /// The dates of a stage are so many days, weeks or months, and its length is another.
  func datesDisagree(_ stage: String, _ dates: Span, _ length: ProgrammeLength) -> String {
    say(
      da: "Datoerne giver fasen »\(stage.brief)« omkring \(span(dates)), men dens længde er \(self.length(length)).",
      en: "The dates give the stage “\(stage.brief)” about \(span(dates)), but its length is \(self.length(length)).")
  }

  /// A day or period of a cohort begins before one that the calendar has above it.
  func datesOutOfOrder(_ name: String, _ other: String) -> String {
    say(
      da: "»\(name.brief)« begynder før »\(other.brief)«, som kalenderen nævner først.",
      en: "“\(name.brief)” begins before “\(other.brief)”, which the calendar names first.")
  }

  func datesOverlap(_ stage: String, _ previous: String) -> String {
    say(
      da: "Fasen »\(stage.brief)« begynder, før »\(previous.brief)« er slut.",
      en: "The stage “\(stage.brief)” begins before “\(previous.brief)” is over.")
  }

  /// A cohort gives several days to what is a day.
  func periodForDay(_ name: String) -> String {
    say(
      da: "»\(name.brief)« er en enkelt dag i kalenderen, så kun den første dag her gælder; skriv én dag, "
        + "eller »period of cohort« i kalenderen.",
      en: "“\(name.brief)” is a single day in the calendar, so that only the first day here counts; write one day, "
        + "or “period of cohort” in the calendar.")
  }

  func cohortLacksDate(_ name: String, _ cohort: String) -> String {
    say(
      da: "Holdet »\(cohort.brief)« mangler en dato for »\(name.brief)«.",
      en: "The cohort “\(cohort.brief)” has no date for “\(name.brief)”.")
  }

  /// The dates of the stages together reach over so long, and the programme's length is another.
  func datesBeyondLength(_ dates: Span, _ length: ProgrammeLength) -> String {
    say(
      da: "Fasernes datoer strækker sig over cirka \(span(dates)), men programmet tager \(self.length(length)); "
        + "ret en af delene.",
      en: "The dates of the stages reach over about \(span(dates)), but the programme takes \(self.length(length)); "
        + "correct one of them.")
  }

  /// Our own deadline for a report comes before what it covers is over.
  func internalTooEarly(_ report: String) -> String {
    say(
      da: "Den interne frist for »\(report.brief)« ligger, før det, rapporten dækker, er slut; skriv en kortere tid.",
      en: "The internal deadline of “\(report.brief)” comes before what the report covers is over; write a shorter "
        + "time.")
  }

  func leavesTimeOut(_ report: String) -> String {
    say(
      da: "»\(report.brief)« kommer sjældnere end det, den dækker, så der er tid, som ingen rapport handler om; "
        + "skriv flere frister, eller lad den dække mere.",
      en: "“\(report.brief)” comes less often than what it covers, so that there is time that no report is about; "
        + "write more due dates, or let it cover more.")
  }

  /// A report is due just before what it would cover is over.
  func dueBeforeCutOff(_ report: String) -> String {
    say(
      da: "»\(report.brief)« har frist, lige før det, den skulle dække, er slut, så den handler om tiden før det; "
        + "skriv en senere frist.",
      en: "“\(report.brief)” is due just before what it should cover is over, so that it is about the time before "
        + "that; write a later due date.")
  }

  /// Sessions are planned for each stage, and there is none.
  func nothingPlanned(_ session: String) -> String {
    say(
      da: "»\(session.brief)« er planlagt i hver fase, og programmet har ingen; skriv fx »plan: 4« eller "
        + "»plan: every 2 weeks«.",
      en: "“\(session.brief)” is planned for each stage, and the programme has none; write “plan: 4” or "
        + "“plan: every 2 weeks”, for instance.")
  }

  /// Something that is asked for on a day on which nobody can be asked.
  func neverAsked(_ name: String, _ day: DefinitionProblem.UselessDay) -> String {
    switch day {
    case .beforeEnrolment:
      say(
        da: "»\(name.brief)« ligger før optagelsen, hvor ingen deltager endnu; skriv »after enrolment«, eller regn fra "
          + "en anden dag.",
        en: "“\(name.brief)” lies before the enrolment, when nobody takes part yet; write “after enrolment”, or count "
          + "from another day.")
    case .beforeEnd:
      say(
        da: "»\(name.brief)« ligger før slutningen, som ingen kender, før den er der; skriv »after end«, "
          + "eller regn fra en anden dag.",
        en: "“\(name.brief)” lies before the end, which nobody knows before it is there; write “after end”, or count "
          + "from another day.")
    case .afterEnd:
      say(
        da: "»\(name.brief)« ventes først, når forløbet er slut, og da spørges ingen; giv programmet en fase med "
          + "»follow_up: true«, og regn fra slutningen af en fase (»end of FASE«).",
        en: "“\(name.brief)” is due only when the enrolment has ended, and nobody is asked then; give the programme a "
          + "stage with “follow_up: true”, and count from the end of a stage (“end of STAGE”).")
    }
  }
}
