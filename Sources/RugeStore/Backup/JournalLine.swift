import RugeCore

/// A record of an export, as ``Store/export(_:)`` writes it.
struct JournalLine: Decodable {
  let record: String
  let format: Int?
  let id: Int64?
  let login: String?
  let at: String?
  let author: Int64?
  let origin: String?
  let version: Int64?
  let programme: String?
  let hash: String?
  let fileName: String?
  let text: String?
  let base64: String?
  let sequence: Int64?
  let batch: Int64?
  let subject: String?
  let on: String?
  let type: String?
  let element: String?
  let part: String?
  let choice: String?
  let amount: String?
  let minutes: Int64?
  let day: String?
  let refers: Int64?
  let definition: Int64?
  let ended: Int64?
  let texts: [String: String]?

  /// The row of the table that a fact was; `nil` where it is none.
  var row: FactRow? {
    guard let sequence, let batch, let subject = subject.flatMap({ Subject($0) }), let on = on.flatMap({ Day($0) }),
      let type, let version
    else { return nil }
    var columns = FactColumns(
      type: type, version: Int(clamping: version), element: element, part: part, choice: choice,
      minutes: minutes.map { Int(clamping: $0) }, refers: refers, definition: definition)
    if let amount {
      guard let quantity = Quantity(amount) else { return nil }
      columns.amount = quantity.millionths
    }
    if let day {
      guard let day = Day(day) else { return nil }
      columns.day = day
    }
    return FactRow(sequence: sequence, batch: batch, subject: subject, on: on, columns)
  }
}
