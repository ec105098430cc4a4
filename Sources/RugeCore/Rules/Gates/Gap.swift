/// One thing that a closed gate still lacks.
package indirect enum Gap: Hashable, Sendable {
  /// A milestone that is needed is not accepted; how far it has come, and its due date where one is known.
  case milestoneOpen(ElementID, MilestoneStatus.Step?, due: Day?)
  /// The condition by which a milestone is reached by itself lacks these.
  case milestoneNotReached(ElementID, due: Day?, [Gap])
  /// The condition of a milestone asks for the milestone itself.
  case asksForItself(ElementID)
  /// It is not settled whether the organisation needs a milestone.
  case milestoneNotAgreed(ElementID)
  /// Questions of a form, or of a round of it, have no answer.
  case formUnanswered(FormReference, fields: [ElementID])
  /// To questions of a form the answer is that nobody knows.
  case formUnknown(FormReference, fields: [ElementID])
  /// Answers of a form are not what they must be.
  case formNotPassed(FormReference, fields: [ElementID])
  /// Values that are settled per organisation and have not been.
  case notAgreed([AgreedItem])
  case notInStage(ElementID)
  case notExited(ElementID)
  case notSigned(ElementID)
  /// Fewer milestones are reached than needed; of so many more it is not known whether they are.
  case tooFewMilestones(reached: Int, needed: Int, unknown: Int = 0)
  /// Respondents, by number, who have not answered a form in full; `nil` where nobody knows yet who they are.
  case respondentsMissing(FormReference, [Int64]?)
  /// Enrolments, by number, about whom this one's organisation has not answered a form in full; `nil` where nobody looked
  /// who they are.
  case subjectsMissing(FormReference, [Int64]?)
  /// A form's score, or the place it gives; `nil` where there is none yet.
  case scoreNotMet(FormReference, Quantity?, NumberTest)
  case placeNotMet(FormReference, Quantity?, NumberTest)
  /// The score of a form that too few have answered for it to be shown.
  case secretScoreNotMet(FormReference, NumberTest)
  /// How many sessions were held or missed, or their hours; `nil` where nobody knows, or there was nothing to miss yet.
  case sessionsNotMet(SessionsTest, Quantity?)
  /// A figure; `nil` where nobody knows it.
  case figureNotMet(IndicatorReference, Quantity?, NumberTest)
  /// How many records there are; `nil` where nobody knows.
  case recordsNotMet(RecordsTest, Quantity?)
  /// So many of several conditions must hold, and fewer do.
  case tooFew(met: Int, needed: Int, of: [Gap])

  /// Whether it is not known, rather than known not to hold.
  package var isUnknown: Bool {
    switch self {
    case .milestoneNotAgreed, .formUnanswered, .formUnknown, .notAgreed, .respondentsMissing, .subjectsMissing,
      .asksForItself:
      true
    case .milestoneOpen, .formNotPassed, .notInStage, .notExited, .notSigned, .secretScoreNotMet: false
    case .scoreNotMet(_, let value, _), .placeNotMet(_, let value, _), .figureNotMet(_, let value, _),
      .sessionsNotMet(_, let value), .recordsNotMet(_, let value):
      value == nil
    case .milestoneNotReached(_, _, let gaps): gaps.allSatisfy(\.isUnknown)
    case .tooFewMilestones(let reached, let needed, let unknown): reached + unknown >= needed
    case .tooFew(let met, let needed, let gaps): met + gaps.count(where: \.isUnknown) >= needed
    }
  }
}
