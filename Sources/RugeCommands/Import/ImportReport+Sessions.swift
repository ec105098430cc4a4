import RugeCore
import RugeWords

/// What is said of the rows of a list of sessions.
extension ImportReport {
  /// Counts a session that goes in.
  ///
  /// Of two that are alike but for their notes nobody knows whether they are one, so that the second is pointed out.
  func addSession(_ session: SessionRow, line: Int, isAlike: Bool) {
    count(.added)
    showProgress(every: 0x4000)
    if isAlike { return pointOut(session, line: line) }
    let isListed = listsAdded()
    guard isListed || plan.isJSON && previews.count < complaintLimit else { return }
    let detail = "\(words.date(session.day)), \(words.minutes(session.minutes))"
    preview(.added, line, session.organisation, detail, isShown: isListed)
  }

  private func pointOut(_ session: SessionRow, line: Int) {
    alike += 1
    let isShown = alike <= previewLimit
    preview(.added, line, session.organisation, words.sessionAlike(session.day, session.minutes), isShown: isShown)
  }

  /// Reports a session that is there already.
  ///
  /// - Parameters:
  ///   - session: The row.
  ///   - line: Its line.
  ///   - id: As what it is recorded.
  ///   - confirmedBy: Who confirms it by this row.
  ///   - differing: The columns that say something else than what is recorded, and are not taken in.
  func leaveOut(
    _ session: SessionRow, line: Int, recordedAs id: SessionID, confirmedBy: [String], differing: [String]
  ) {
    let action = confirmedBy.isEmpty ? RowAction.there : .changed
    count(action)
    let fate =
      confirmedBy.isEmpty
      ? words.sessionThere(session.day) : words.sessionConfirmed(session.day, by: confirmedBy)
    let difference = differing.isEmpty ? nil : words.sessionDiffers(id.description, differing)
    let sentence = ([fate] + [difference].compactMap(\.self)).joined(separator: "; ")
    keep(action, line, session.organisation, sentence)
    let said = "\(place(line)): \(session.organisation): \(sentence)".displaySafeLine
    if difference == nil { tell([said]) } else { tellDifference(context.style.warning(said)) }
  }
}
