import RugeCore

extension ProgrammeWords {
  /// What is asked of sessions, as a clause after “when”: `“Coaching” was held at least 5 times`.
  func sessions(_ test: SessionsTest) -> String {
    let kind = test.kind.map { words.quoted(session($0)) }
    switch test.measure {
    case .held(let number): return held(kind, number)
    case .hours(let number): return hours(kind, number)
    case .missed(let number):
      let times = bounds(number, one: words.say(da: "én gang", en: "once"), many: words.say(da: "gange", en: "times"))
      let what = kind ?? words.say(da: "møder", en: "sessions")
      return words.say(
        da: "\(theParticipant) er udeblevet fra \(what) \(times)", en: "\(theParticipant) has missed \(what) \(times)")
        + scope(number)
    case .attendedAll:
      guard let kind else {
        return words.say(
          da: "\(theParticipant) har deltaget i alle møder", en: "\(theParticipant) has attended every session")
      }
      return words.say(
        da: "\(theParticipant) har deltaget i \(kind) hver gang",
        en: "\(theParticipant) has attended \(kind) every time")
    }
  }

  private func held(_ kind: String?, _ number: NumberTest) -> String {
    guard number.measure == .level else {
      let what = kind ?? words.say(da: "møder", en: "sessions")
      return words.say(da: "antallet af \(what) ", en: "the number of \(what) ") + test(number)
    }
    guard let kind else {
      let sessions = bounds(
        number, one: words.say(da: "ét møde", en: "one session"), many: words.say(da: "møder", en: "sessions"))
      return words.say(
        da: "der er holdt \(sessions)", en: "\(sessions) \(number.isAboutOne ? "was" : "were") held") + scope(number)
    }
    let times = bounds(number, one: words.say(da: "én gang", en: "once"), many: words.say(da: "gange", en: "times"))
    return words.say(da: "\(kind) er holdt \(times)", en: "\(kind) was held \(times)") + scope(number)
  }

  private func hours(_ kind: String?, _ number: NumberTest) -> String {
    let what = kind ?? words.say(da: "møderne", en: "the sessions")
    guard number.measure == .level else {
      return words.say(da: "timerne med \(what) ", en: "the hours of \(what) ") + test(number)
    }
    let hours = bounds(number, one: words.say(da: "én time", en: "one hour"), many: words.say(da: "timer", en: "hours"))
    return words.say(
      da: "\(what) har varet \(hours) i alt",
      en: "\(what) \(kind == nil ? "have" : "has") taken \(hours) in all") + scope(number)
  }
}
