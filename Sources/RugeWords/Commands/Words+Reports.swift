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

  package func enteredAgainstGate(_ stage: ElementID, on day: Day) -> String {
    words.say(
      da: "startede på \(self.stage(stage)) \(words.date(day)), selv om betingelserne ikke var opfyldt",
      en: "entered \(self.stage(stage)) on \(words.date(day)) although the gate was closed")
  }
}
