import RugeCore

extension RefusedCommand {
  /// Why a figure is not recorded.
  func figureRefusal(_ names: ProgrammeWords) -> String {
    let words = names.words
    switch refusal {
    case .counted(let id, let rule):
      return words.say(
        da: "»\(names.indicator(id))« tælles af sig selv (\(counted(rule, names))) og tastes ikke ind.",
        en: "“\(names.indicator(id))” counts itself (\(counted(rule, names))) and is not typed in.")
    case .categoryNeeded(let id, let categories):
      let list = words.list(categories.map { IndicatorReference(id, category: $0).description })
      return words.say(
        da: "»\(names.indicator(id))« opgøres for hver kategori. Angiv hvilken: \(list)",
        en: "“\(names.indicator(id))” is recorded category by category. Say which one: \(list)")
    case .outsideScale(let reference, let bounds):
      return words.say(
        da: "»\(names.indicator(reference))« er et helt tal fra \(bounds.lowerBound) til \(bounds.upperBound).",
        en: "“\(names.indicator(reference))” is a whole number from \(bounds.lowerBound) to \(bounds.upperBound).")
    case .mergedAndParts(let reference, let others):
      let list = words.list(others.map { names.indicator(IndicatorReference(reference.indicator, category: $0)) })
      return words.say(
        da:
          "Samme dag er registreret: \(list). Hvad der kendes hver for sig, opgøres ikke også samlet som »\(names.indicator(reference))« – og omvendt.",
        en:
          "Recorded for the same day: \(list). What is known apart is not also recorded together with “\(names.indicator(reference))”, or the other way round."
      )
    case .collectionOver(let id, let day):
      return words.say(
        da: "»\(names.indicator(id))« blev fulgt til \(words.date(day)).",
        en: "“\(names.indicator(id))” was followed until \(words.date(day)).")
    default: return ""
    }
  }

  private func counted(_ rule: CountRule, _ names: ProgrammeWords) -> String {
    let words = names.words
    return switch rule {
    case .sessions(let kind): words.say(da: "møder: \(names.session(kind))", en: "sessions: \(names.session(kind))")
    case .hours(let kind): words.say(da: "timer: \(names.session(kind))", en: "hours: \(names.session(kind))")
    case .attendance(let kind):
      words.say(da: "deltagere: \(names.session(kind))", en: "attendance: \(names.session(kind))")
    case .records(let kind, nil): names.record(kind)
    case .records(let kind, let state?): "\(names.record(kind)), \(names.state(state, of: kind))"
    case .milestones: words.say(da: "nåede milepæle", en: "milestones reached")
    }
  }
}
