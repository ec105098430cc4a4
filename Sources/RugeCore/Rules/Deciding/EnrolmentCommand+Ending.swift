extension EnrolmentCommand {
  /// How an enrolment that is known to have ended by an exit ended: whoever never began, or left by an exit that is a
  /// loss, has not gone through the programme.
  ///
  /// - Parameters:
  ///   - state: The enrolment before its end.
  ///   - exit: How it ended, where that is known.
  ///   - isWithdrawal: Whether it is said to have been withdrawn.
  ///   - programme: What it took part in.
  /// - Returns: The end, which no gate judges any more.
  package static func end(
    _ state: EnrolmentState?, by exit: ElementID?, isWithdrawal: Bool, in programme: Programme
  ) -> EnrolmentCommand {
    let neverBegan = state?.stage == nil && !programme.stages.isEmpty
    let isLoss = exit.flatMap { programme.exit($0)?.meaning?.isLoss } ?? false
    return isWithdrawal || neverBegan || isLoss
      ? .withdraw(exit: exit, overriding: true) : .complete(exit: exit, overriding: true)
  }
}
