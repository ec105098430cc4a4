extension EnrolmentState {
  /// The rounds of forms that are not answered, each due on its day or on the last of its window.
  ///
  /// A round whose day had passed before the enrolment asks nothing of it, and one that counts from a stage asks nothing
  /// of an enrolment that still waits for the first.
  func formDues(in programme: Programme, on today: Day) -> [Due] {
    programme.forms.flatMap { form in
      form.rounds.compactMap { round -> Due? in
        guard let day = self.day(of: round, in: programme) else { return nil }
        let reference = FormReference(form.id, round: round.id)
        let isAnswered = Condition.form(reference, .answered).evaluate(self, in: programme, on: today).isMet
        return isAnswered ? nil : Due(.form(reference), on: day)
      }
    }
  }

  private func day(of round: FormRound, in programme: Programme) -> Day? {
    let day: Day?
    switch round.window {
    case .between(let range): day = OpenDays(programme, cohort: cohort).moved(range.upperBound)
    case .when(let rule):
      if rule.stage(in: programme) != nil, begun(in: programme) == nil { return nil }
      day = rule.dueDay(for: self, in: programme)
    }
    return day.flatMap { $0 >= enrolledOn ? $0 : nil }
  }
}
