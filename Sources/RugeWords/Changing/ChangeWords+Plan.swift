package import RugeCore

extension ChangeWords {
  /// What happens to several enrolments: with its days where they are the same for all, else with those they lie between.
  package func entry(_ entry: ChangePlan.Entry) -> String {
    if entry.consequences.count == 1 { return consequence(entry.consequences[0]) }
    let extent = [subjects(entry.consequences), days(entry.consequences), numbers(entry.consequences)]
      .compactMap { $0 }
    return group(entry.group) + (extent.isEmpty ? "" : " (\(extent.joined(separator: ", ")))")
  }

  /// How many things a reminder is about that are named.
  private static let named = 3

  /// What reminders are about.
  private func subjects(_ consequences: [Consequence]) -> String? {
    var seen: Set<String> = []
    return some(consequences.compactMap(\.reminder).flatMap(about).filter { seen.insert($0).inserted })
  }

  /// The first things of a list, and how many more there are; `nil` where there are none.
  func some(_ things: [String]) -> String? {
    guard !things.isEmpty else { return nil }
    let rest = things.count - Self.named
    guard rest > 0 else { return words.list(things) }
    return things.prefix(Self.named).joined(separator: ", ")
      + words.say(da: " og \(rest) til", en: " and \(rest) more")
  }

  private func days(_ consequences: [Consequence]) -> String? {
    let days = consequences.compactMap(\.day)
    // Days that are those of some alone would be read as the days of all.
    guard days.count == consequences.count else { return nil }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first == last ? words.date(first) : words.dates(.fixed(first...last))
  }
}

extension Consequence {
  fileprivate var reminder: ReminderKey? {
    switch self {
    case .reminderNow(let key), .reminderAgain(let key), .reminderCovered(let key), .reminderGone(let key): key
    default: nil
    }
  }

  /// The one day that it is about.
  fileprivate var day: Day? {
    switch self {
    case .milestoneAdded(_, let day): day
    case .dueAdded(_, let day), .dueGone(_, let day), .dateStays(_, let day), .dateGoes(_, let day): day
    default: reminder?.occurrence
    }
  }
}
