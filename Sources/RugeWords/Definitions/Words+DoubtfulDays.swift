import RugeCore

/// What is doubtful about the days that a definition asks for.
extension Words {
  func days(_ problem: DefinitionProblem) -> String {
    switch problem {
    case .datesBeyondLength(let dates, let length):
      say(
        da: "Fasernes datoer strækker sig over cirka \(span(dates)), men programmet tager \(self.length(length)); "
          + "ret en af delene.",
        en: "The dates of the stages reach over about \(span(dates)), but the programme takes \(self.length(length)); "
          + "correct one of them.")
    case .internalTooEarly(let report):
      say(
        da: "Den interne frist for »\(report.brief)« ligger, før det, rapporten dækker, er slut; skriv en kortere tid.",
        en: "The internal deadline of “\(report.brief)” comes before what the report covers is over; write a shorter "
          + "time.")
    case .leavesTimeOut(let report):
      say(
        da: "»\(report.brief)« kommer sjældnere end det, den dækker, så der er tid, som ingen rapport handler om; "
          + "skriv flere frister, eller lad den dække mere.",
        en: "“\(report.brief)” comes less often than what it covers, so that there is time that no report is about; "
          + "write more due dates, or let it cover more.")
    case .dueBeforeCutOff(let report):
      say(
        da: "»\(report.brief)« har frist, lige før det, den skulle dække, er slut, så den handler om tiden før det; "
          + "skriv en senere frist.",
        en: "“\(report.brief)” is due just before what it should cover is over, so that it is about the time before "
          + "that; write a later due date.")
    case .nothingPlanned(let session):
      say(
        da: "»\(session.brief)« er planlagt i hver fase, og programmet har ingen; skriv fx »plan: 4« eller "
          + "»plan: every 2 weeks«.",
        en: "“\(session.brief)” is planned for each stage, and the programme has none; write “plan: 4” or "
          + "“plan: every 2 weeks”, for instance.")
    case .neverAsked(let name, .beforeEnrolment):
      say(
        da: "»\(name.brief)« ligger før optagelsen, hvor ingen deltager endnu; skriv »after enrolment«, eller regn fra "
          + "en anden dag.",
        en: "“\(name.brief)” lies before the enrolment, when nobody takes part yet; write “after enrolment”, or count "
          + "from another day.")
    case .neverAsked(let name, .beforeEnd):
      say(
        da: "»\(name.brief)« ligger før slutningen, som ingen kender, før den er der; skriv »after end«, "
          + "eller regn fra en anden dag.",
        en: "“\(name.brief)” lies before the end, which nobody knows before it is there; write “after end”, or count "
          + "from another day.")
    case .neverAsked(let name, .afterEnd):
      say(
        da: "»\(name.brief)« ventes først, når forløbet er slut, og da spørges ingen; giv programmet en fase med "
          + "»follow_up: true«, og regn fra slutningen af en fase (»end of FASE«).",
        en: "“\(name.brief)” is due only when the enrolment has ended, and nobody is asked then; give the programme a "
          + "stage with “follow_up: true”, and count from the end of a stage (“end of STAGE”).")
    default: ""
    }
  }
}
