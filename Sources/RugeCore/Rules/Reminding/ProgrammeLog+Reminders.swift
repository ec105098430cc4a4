extension ProgrammeLog {
  /// The reminders about records of the programme itself that are due on a day and have not gone out.
  ///
  /// They go to those who have the roles in a running enrolment of any body that has a part in the record; where it is
  /// about nobody, in any running enrolment. What a rule says under `unless` is about an enrolment, and keeps none of
  /// these back.
  ///
  /// - Parameters:
  ///   - programme: The programme as it is now.
  ///   - version: The version that they are recorded at.
  ///   - today: The day.
  ///   - states: The enrolments, which say who has which role.
  ///   - present: The body that goes on for one that was merged; any other body for itself.
  /// - Returns: The reminders, in the order of the rules.
  /// - Throws: What `present` throws.
  package func reminders(
    in programme: Programme, version: Int64, on today: Day, among states: [EnrolmentState],
    present: (Subject) throws -> Subject
  ) rethrows -> [ReminderDue] {
    let running = states.filter { $0.isActive }
    return try programme.reminders.flatMap { rule -> [ReminderDue] in
      guard case .record(let kind, let state) = rule.anchor else { return [] }
      let quiet = rule.quiet.compactMap { programme.period($0, cohort: nil) }
      let clock = ReminderClock(rule, quiet: quiet, pauses: [], on: today)
      guard !clock.isQuiet else { return [] }
      return try clock.newest(of: ReminderOccasion.records(records.values, of: kind, in: state)).flatMap { occasion in
        let concerned = try concerned(by: occasion, among: running, present)
        return clock.reminders(of: occasion, at: .programme(version), organisation: nil) { role in
          Array(Set(concerned.flatMap { $0.roles[role] ?? [] })).sorted()
        }
      }
      .filter { !remindersSent.contains($0.key) }
    }
  }

  /// The enrolments of those who have a part in the record; all of them where nobody has.
  private func concerned(
    by occasion: ReminderOccasion, among running: [EnrolmentState], _ present: (Subject) throws -> Subject
  ) rethrows -> [EnrolmentState] {
    guard case .record(let id, _, _, _) = occasion.matter, let parties = records[id]?.parties, !parties.isEmpty else {
      return running
    }
    let bodies = Set(try parties.map { try present($0.subject) })
    // On a day before the merge the enrolment itself still stands under the body that it had then.
    return try running.filter { bodies.contains(try present(.organisation($0.organisation))) }
  }
}

extension Programme {
  /// Whether a rule reminds of records that belong to no enrolment.
  package var remindsOfOwnRecords: Bool {
    reminders.contains { rule in
      guard case .record(let kind, _) = rule.anchor else { return false }
      return switch recordKind(kind)?.about {
      case .nothing, .severalOrganisations: true
      case .participant, .role, nil: false
      }
    }
  }
}
