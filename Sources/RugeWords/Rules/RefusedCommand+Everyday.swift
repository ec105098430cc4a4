import RugeCore

extension RefusedCommand {
  /// Why the enrolment as a whole does not change so.
  func lifeRefusal(_ names: ProgrammeWords) -> String {
    let words = names.words
    switch refusal {
    case .restsAlready(let day):
      return words.say(
        da: "\(words.genitive(organisation)) forløb holder allerede pause, siden \(words.date(day)).",
        en: "\(words.genitive(organisation)) enrolment rests already, since \(words.date(day)).")
    case .doesNotRest:
      return words.say(
        da: "\(words.genitive(organisation)) forløb holder ikke pause.",
        en: "\(words.genitive(organisation)) enrolment is not paused.")
    case .endsBeforeItBegins(let until, let from):
      return words.say(
        da: "Pausen begynder \(words.date(from)) og kan ikke slutte \(words.date(until)): angiv en senere dag.",
        en: "The pause begins on \(words.date(from)) and cannot end on \(words.date(until)): give a later day.")
    case .begunAlready(let stage, let day):
      // Only an exit that means leaving: whoever copies the line would end the enrolment by it.
      let leaving = names.programme.exits(completing: false).filter { $0.meaning?.isLoss ?? false }
      let exit = (leaving.first { $0.meaning == .declined } ?? leaving.first).map { " --exit \($0.id)" } ?? ""
      return words.say(
        da: """
          \(organisation) startede på \(names.stage(stage)) \(words.date(day)): en ansøgning afgøres før den første \
          fase. Den, der ikke skal videre, afsluttes med: ruge enrolment withdraw NAVN\(exit)
          """,
        en: """
          \(organisation) entered \(names.stage(stage)) on \(words.date(day)): an application is decided before the first \
          stage. Whoever goes no further is withdrawn with: ruge enrolment withdraw NAME\(exit)
          """)
    case .notInRole(let role, let person):
      return words.say(
        da: "\(name(.person(person))) er ikke \(names.role(role)) for \(organisation) den dag.",
        en: "\(name(.person(person))) is not \(names.role(role)) of \(organisation) on that day.")
    case .intakeFull(let stage, let most):
      return words.say(
        da:
          "Der er ikke plads til \(organisation): \(names.stage(stage)) har \(most) \(most == 1 ? "plads" : "pladser"), og der er ikke flere. Sæt på venteliste med »waitlist«, eller skriv, hvorfor der skal være en til: --override GRUND",
        en:
          "There is no room for \(organisation): \(names.stage(stage)) has \(most) \(most == 1 ? "place" : "places"), and no more are left. Put it on the waiting list with “waitlist”, or say why there must be one more: --override REASON"
      )
    case .onWaitingList(let stage, let day):
      return words.say(
        da:
          "\(organisation) har stået på venteliste siden \(words.date(day)): giv pladsen først med »ruge enrolment decide«, eller skriv, hvorfor \(names.stage(stage)) begynder alligevel: --override GRUND",
        en:
          "\(organisation) has been on the waiting list since \(words.date(day)): give it a place first with “ruge enrolment decide”, or say why \(names.stage(stage)) begins all the same: --override REASON"
      )
    case .exitMeansOtherwise(let exit, let isCompletion, let fitting):
      return exitRefusal(exit, isCompletion: isCompletion, fitting, names)
    default: return ""
    }
  }

  /// An exit belongs to one of two commands; the other one, and the exits that this one takes, are named.
  private func exitRefusal(
    _ exit: ElementID, isCompletion: Bool, _ fitting: [ElementID], _ names: ProgrammeWords
  ) -> String {
    let words = names.words
    let choices = fitting.isEmpty ? nil : words.choice(fitting.map(\.rawValue))
    if isCompletion {
      let way = choices.map { words.say(da: ", eller vælg blandt \($0)", en: ", or choose from \($0)") } ?? ""
      return words.say(
        da:
          "»\(names.exit(exit))« er for den, der ikke gennemfører: brug »ruge enrolment withdraw --exit \(exit)«\(way).",
        en:
          "“\(names.exit(exit))” is for those who do not go through with it: use “ruge enrolment withdraw --exit \(exit)”\(way)."
      )
    }
    let way =
      choices.map {
        words.say(da: "vælg blandt \($0), eller lad --exit være", en: "choose from \($0), or leave --exit out")
      }
      ?? words.say(da: "lad --exit være", en: "leave --exit out")
    return words.say(
      da:
        "»\(names.exit(exit))« er for den, der har gennemført: brug »ruge enrolment complete --exit \(exit)«; ellers \(way).",
      en:
        "“\(names.exit(exit))” is for those who have gone through with it: use “ruge enrolment complete --exit \(exit)”; otherwise \(way)."
    )
  }

  /// Why a session, an action point or a question does not change so.
  func everydayRefusal(_ words: Words) -> String {
    switch refusal {
    case .noSession(let id):
      return words.say(
        da: "Der er ingen session \(id) her på den dag.", en: "There is no session \(id) here on that day.")
    case .sessionSettled(let id, .cancelled):
      return words.say(da: "\(id) er aflyst.", en: "\(id) was cancelled.")
    case .sessionSettled(let id, _):
      return words.say(da: "\(id) er allerede holdt.", en: "\(id) was held already.")
    case .confirmedAlready(let id, let person):
      return words.say(
        da: "\(name(.person(person))) har allerede bekræftet \(id).",
        en: "\(name(.person(person))) has confirmed \(id) already.")
    case .confirmedByHost(let id, let person):
      return words.say(
        da: "\(name(.person(person))) holdt selv \(id): den bekræftes af den anden part.",
        en: "\(name(.person(person))) held \(id): the other party confirms it.")
    case .noAction(let id):
      return words.say(
        da: "Der er ingen opgave \(id) her på den dag.", en: "There is no action point \(id) here on that day.")
    case .actionClosed(let id, .dropped, let day):
      return words.say(da: "\(id) blev opgivet \(words.date(day)).", en: "\(id) was dropped on \(words.date(day)).")
    case .actionClosed(let id, _, let day):
      return words.say(da: "\(id) blev klaret \(words.date(day)).", en: "\(id) was done on \(words.date(day)).")
    case .noAsk(let id):
      return words.say(da: "Der er ikke spurgt om noget som \(id).", en: "Nothing was asked as \(id).")
    case .askSettled(let id, .closed):
      return words.say(da: "\(id) er lukket for svar.", en: "\(id) is closed for answers.")
    case .askSettled(let id, _):
      return words.say(da: "\(id) er allerede besvaret.", en: "\(id) has been answered already.")
    default: return ""
    }
  }
}
