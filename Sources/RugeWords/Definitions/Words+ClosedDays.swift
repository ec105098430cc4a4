import RugeCore

extension ProgrammeWords {
  /// When it is closed: `at weekends and in “Summer”`.
  func times(_ closed: ClosedDays) -> String {
    let weekends = closed.hasWeekends ? [words.say(da: "i weekender", en: "at weekends")] : []
    return words.list(weekends + closed.periods.map(period).map { words.say(da: "i »\($0)«", en: "in “\($0)”") })
  }
}

extension Words {
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
