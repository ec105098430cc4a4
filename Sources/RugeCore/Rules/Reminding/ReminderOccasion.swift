/// Something that a rule reminds of, and the day that it counts from.
struct ReminderOccasion {
  let matter: ReminderDue.Matter
  let anchor: Day
  /// Whether the day is one of the enrolment's own course, so that a pause moves what counts from it.
  let isOwn: Bool

  init(_ matter: ReminderDue.Matter, from anchor: Day, isOwn: Bool = false) {
    self.matter = matter
    self.anchor = anchor
    self.isOwn = isOwn
  }
}
