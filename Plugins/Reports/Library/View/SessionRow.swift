import RugePluginKit

/// How many sessions of a kind were held, and the hours they took.
struct SessionRow {
  let title: String
  /// How many of them were with people who take part in nothing, how many came, and where nobody counted.
  let note: String?
  let count: String
  let hours: String

  init(_ total: SessionTotal, _ phrases: Phrases) {
    title = PlainText.line(total.title)
    let guests = total.open?.guests ?? 0
    let parts = [
      total.open.map { phrases.say(.openSessions, count: $0.count) },
      guests > 0 ? phrases.say(.guests, count: guests) : nil,
      total.open?.uncounted.map { phrases.say(.uncounted, count: $0) },
    ].compactMap(\.self)
    note = parts.isEmpty ? nil : parts.joined(separator: ", ")
    count = phrases.number(total.count)
    hours = phrases.number(Hours.decimal(minutes: total.minutes))
  }
}
