/// Something that a rule reminds of, and the day that it counts from.
struct ReminderOccasion {
  let matter: ReminderDue.Matter
  let anchor: Day

  init(_ matter: ReminderDue.Matter, from anchor: Day) {
    self.matter = matter
    self.anchor = anchor
  }
}
