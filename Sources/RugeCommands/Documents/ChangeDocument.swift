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
  /// The sequence of the fact that took the first of them back, where nothing of the change stands any more; of a change
  /// that only took something back, of the first fact by which that stands again.
  let withdrawnBy: Int64?
  /// Whether some of them were taken back and others stand.
  let isPartlyTakenBack: Bool
  /// What has become of it; not written.
  let outcome: BatchOutcome
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
  ///   - outcome: What has become of it.
  ///   - end: The fact that took it back; not looked at where any of it stands.
  init(_ batch: RecordedBatch, _ first: FactDocument, _ sentence: String, outcome: BatchOutcome, end: Int64?) {
    self.batch = batch.id
    self.at = first.at
    self.moment = batch.at
    self.by = batch.author
    self.origin = batch.origin.rawValue
    self.records = batch.count
    self.subject = first.subject
    self.on = first.on
    self.sentence = sentence
    self.withdrawnBy = [.corrected, .undone].contains(outcome) ? end : nil
    self.isPartlyTakenBack = outcome == .standingInPart
    self.outcome = outcome
  }
}
