package import RugeCore

/// What is said about reports.
extension Words {
  package var format: String { say(da: "Formater", en: "Formats") }

  package func reportWritten(_ file: String, enrolments: Int) -> String {
    say(
      da: "\(file) er skrevet (\(enrolments) forløb).",
      en: "\(file) written (\(enrolments) \(enrolments == 1 ? "enrolment" : "enrolments")).")
  }
}

/// Which enrolments a report covers, and how.
extension Words {
  package func onlyCohort(_ cohort: String) -> String {
    say(da: "Kun hold \(cohort).", en: "Only the cohort \(cohort).")
  }

  package func leftOut(under span: Span) -> String {
    say(
      da: "Forløb med under \(self.span(span)) aktivitet i perioden er udeladt.",
      en: "Enrolments with under \(self.span(span)) of activity in the period are left out.")
  }

  /// That there are words which are not for the reader.
  package var withheld: String { say(da: "(ikke til disse læsere)", en: "(not for these readers)") }

  /// That the answer stands at another question, by how that is put.
  package func seeQuestion(_ question: String) -> String {
    say(da: "se »\(question)«", en: "see “\(question)”")
  }

  /// That a report is to have a part which somebody has to write.
  package func narrativeWanted(_ report: String) -> String {
    say(
      da: "\(report) mangler sin beretning; den kan gives med --narrative TEKST eller --narrative @FIL.",
      en: "\(report) is to have a narrative, and none was given: --narrative TEXT or --narrative @FILE.")
  }

  package var countedInPeriod: String {
    say(
      da: "Møder og afvigelser er periodens egne; alt andet er, som det stod på periodens sidste dag.",
      en: "Sessions and deviations are those of the period; everything else is as it stood on its last day.")
  }
}

extension ProgrammeWords {
  /// A report that is owed: what it covers, for whom, and its deadlines.
  package func reportOwed(_ due: ReportDue) -> String {
    let about = [due.cohort.map(cohort), due.enrolment.map { Subject.enrolment($0).description }].compactMap(\.self)
    let whom = about.isEmpty ? "" : " (\(about.joined(separator: ", ")))"
    let period = due.period.map { period in
      let days = "\(words.date(period.lowerBound)) – \(words.date(period.upperBound))"
      return words.say(da: " for \(days)", en: " for \(days)")
    }
    let internally = due.internalOn.map { day in
      words.say(
        da: "; intern frist \(words.date(day))", en: "; the internal deadline is \(words.date(day))")
    }
    let what = "»\(report(due.rule))«\(whom)\(period ?? "")"
    let whatEnglish = "“\(report(due.rule))”\(whom)\(period ?? "")"
    return words.say(
      da: "\(programme.title[.danish]): rapporten \(what) har frist \(words.date(due.on))\(internally ?? "").",
      en: "\(programme.title[.english]): the report \(whatEnglish) is due on \(words.date(due.on))\(internally ?? "").")
  }

  /// That a stage was entered against its gate, with the reason where the reader may know it.
  package func enteredAgainstGate(_ stage: ElementID, on day: Day, reason: String? = nil) -> String {
    words.say(
      da: "startede på \(self.stage(stage)) \(words.date(day)), selv om betingelserne ikke var opfyldt",
      en: "entered \(self.stage(stage)) on \(words.date(day)) although the gate was closed")
      + (reason.map { ": \($0)" } ?? "")
  }

  /// What was done otherwise than the programme says, and why, where the reader may know.
  package func deviated(on day: Day, _ texts: [TextPurpose: String], readsTexts: Bool) -> String {
    let what = readsTexts ? [texts[.note], texts[.reason]].compactMap(\.self) : []
    return words.say(
      da: "afveg fra programmet \(words.date(day))", en: "departed from the programme on \(words.date(day))")
      + (what.isEmpty ? "" : ": " + what.joined(separator: " · "))
  }

  /// That it was completed although something was still asked for.
  package func completedAgainstGate(on day: Day, reason: String?) -> String {
    words.say(
      da: "afsluttet som gennemført \(words.date(day)), selv om betingelserne ikke var opfyldt",
      en: "completed on \(words.date(day)) although the gate was closed") + (reason.map { ": \($0)" } ?? "")
  }

  /// That a gate was passed on the strength of an acceptance that was taken back afterwards.
  package func acceptanceLost(_ lost: LostAcceptance) -> String {
    words.say(
      da: """
        startede på \(stage(lost.stage)) \(words.date(lost.entered)); godkendelsen af \(milestone(lost.milestone)) \
        \(words.date(lost.on)), som betingelserne bygger på, er siden taget tilbage
        """,
      en: """
        entered \(stage(lost.stage)) on \(words.date(lost.entered)); the acceptance of \(milestone(lost.milestone)) \
        on \(words.date(lost.on)), which the gate rests on, has since been taken back
        """)
  }
}
