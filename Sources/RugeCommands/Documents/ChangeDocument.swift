import RugeCore
import RugeStore

/// A change of the workspace in JSON: `ruge history --json` without a reference.
struct ChangeDocument: Encodable {
  /// What `ruge undo` takes.
  let batch: Int64
  /// When it was recorded.
  let at: String
  let by: String
  let origin: String
  /// How many records it has.
  let records: Int
  /// Whom the first of them is about.
  let subject: String
  /// The day that the first of them is of.
  let on: String
  /// What the first of them says.
  let sentence: String
  /// The sequence of the fact that took the first of them back, where nothing of the change stands any more.
  let withdrawnBy: Int64?
  /// Whether the first of them was taken back and others stand.
  let isPartlyTakenBack: Bool
  /// Whether all of it was taken back, and what took it back was no undo; not written.
  let isCorrected: Bool
  /// The same moment for the clock; not written.
  let moment: Instant

  private enum CodingKeys: String, CodingKey {
    case batch, at, by, origin, records, subject, on, sentence, withdrawnBy
    case isPartlyTakenBack = "partlyTakenBack"
  }

  /// The document of a change.
  ///
  /// - Parameters:
  ///   - batch: The change.
  ///   - first: Its first record.
  ///   - sentence: What that says, and whom it is about.
  ///   - stands: Whether anything of it still stands.
  ///   - isUndone: Whether its first record was taken back by an undo.
  init(_ batch: RecordedBatch, _ first: FactDocument, _ sentence: String, stands: Bool, isUndone: Bool) {
    self.batch = batch.id
    self.at = first.at
    self.moment = batch.at
    self.by = batch.author
    self.origin = batch.origin.rawValue
    self.records = batch.count
    self.subject = first.subject
    self.on = first.on
    self.sentence = sentence
    self.withdrawnBy = stands ? nil : first.withdrawnBy
    self.isPartlyTakenBack = stands && first.withdrawnBy != nil
    self.isCorrected = !stands && first.withdrawnBy != nil && !isUndone
  }
}
