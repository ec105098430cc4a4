import RugeCore

extension Words {
  /// When it is closed: `at weekends and in “sommerpause”`.
  func times(_ closed: ClosedDays) -> String {
    let weekends = closed.hasWeekends ? [say(da: "i weekender", en: "at weekends")] : []
    return list(weekends + closed.periods.map { say(da: "i »\($0)«", en: "in “\($0)”") })
  }

  /// Where a due date on a closed day goes.
  func move(_ closed: ClosedDays) -> String {
    switch closed.move {
    case .next:
      say(
        da: "en frist, der falder der, rykker til den næste åbne dag",
        en: "a due date that falls there moves to the next open day")
    case .previous:
      say(
        da: "en frist, der falder der, rykker til den sidste åbne dag før",
        en: "a due date that falls there moves to the last open day before")
    }
  }
}
