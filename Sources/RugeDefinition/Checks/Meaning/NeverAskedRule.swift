import RugeCore

/// What is asked for on a day on which nobody can be asked: before the enrolment, before an end that nobody knows yet,
/// or after the end.
struct NeverAskedRule: DoubtRule {
  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] { milestones + rounds + reminders + reports }

  private var milestones: [Doubt] {
    programme.milestones.compactMap { milestone in
      let day: DefinitionProblem.UselessDay?
      switch milestone.due {
      // That it is due before its stage is told by another rule.
      case .when(.relative(let offset, let anchor)): day = useless(offset, anchor, isStaged: milestone.stage != nil)
      case .repeating(.every(_, .ending)): day = .afterEnd
      case .when(.fixed), .repeating, .agreed, nil: day = nil
      }
      return day.map { Doubt(.neverAsked(milestone.id.rawValue, $0), in: .milestone(milestone, "due")) }
    }
  }

  private var rounds: [Doubt] {
    programme.forms.flatMap { form in
      form.rounds.compactMap { round in
        guard case .when(.relative(let offset, let anchor)) = round.window, let day = useless(offset, anchor) else {
          return nil
        }
        let list = DefinitionPart.element(section: "forms", id: form.id, key: "rounds")
        return Doubt(.neverAsked("\(form.id).\(round.id)", day), in: .entry(list, [round.id.rawValue]))
      }
    }
  }

  private var reminders: [Doubt] {
    programme.reminders.compactMap { reminder in
      guard case .day(.ending) = reminder.anchor, reminder.offset?.direction == .before else { return nil }
      return Doubt(
        .neverAsked(reminder.id.rawValue, .beforeEnd), in: .element(section: "reminders", id: reminder.id, key: "when"))
    }
  }

  private var reports: [Doubt] {
    programme.reports.compactMap { report in
      guard case .when(.relative(let offset, let anchor)) = report.due, let day = useless(offset, anchor),
        day != .afterEnd
      else { return nil }
      return Doubt(
        .neverAsked(report.id.rawValue, day), in: .element(section: "reports", id: report.id, key: "due"))
    }
  }

  private func useless(
    _ offset: Offset?, _ anchor: DayRule.Anchor, isStaged: Bool = false
  ) -> DefinitionProblem.UselessDay? {
    let isBefore = offset.map { $0.direction == .before && $0.span.count > 0 } ?? false
    return switch anchor {
    case .enrolment: isBefore && !isStaged ? .beforeEnrolment : nil
    case .ending: isBefore ? .beforeEnd : .afterEnd
    case .start, .end, .day: nil
    }
  }
}
