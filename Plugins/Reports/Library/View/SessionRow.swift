import RugePluginKit

/// How many sessions of a kind were held, and the hours they took.
struct SessionRow {
  let title: String
  let count: String
  let hours: String

  init(_ total: SessionTotal, _ phrases: Phrases) {
    title = PlainText.line(total.title)
    count = phrases.number(total.count)
    hours = phrases.number(Hours.decimal(minutes: total.minutes))
  }
}
