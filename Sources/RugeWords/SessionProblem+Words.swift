package import RugeCore

extension SessionProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .noSuchTime(let day, let time):
      return words.say(
        da: "\(words.dateWithWeekday(day)) findes \(words.clock(time)) ikke: uret stilles frem. Vælg en anden tid.",
        en: "There is no time \(words.clock(time)) on \(words.dateWithWeekday(day)): clocks go forward. Choose another."
      )
    case .planInThePast(let day):
      return words.say(
        da: "\(words.dateWithWeekday(day)) er forbi: skriv et holdt møde ind med »ruge session log … --on \(day)«.",
        en: "\(words.dateWithWeekday(day)) is past: log what was held with “ruge session log … --on \(day)”.")
    case .replaced(let id, let new):
      return words.say(
        da: "\(id) er rettet og hedder nu \(new).", en: "\(id) was corrected and goes by \(new) now.")
    case .takenBack(let id):
      return words.say(da: "\(id) er fortrudt.", en: "\(id) was undone.")
    case .absence(let id):
      return words.say(
        da:
          "\(id) er, at nogen ikke kom, og intet møde. Kom de alligevel: »ruge session attend MØDE NAVN«; var det med "
          + "afbud eller uden: »ruge session amend \(id) --excused« eller »--absent«; var det slet ikke sådan: »ruge session "
          + "cancel \(id)«.",
        en: "\(id) is that somebody did not come, and no session. If they came after all: “ruge session attend SESSION "
          + "NAME”; if it was with an excuse, or without: “ruge session amend \(id) --excused” or “--absent”; if it was not "
          + "so at all: “ruge session cancel \(id)”.")
    case .ofNobody(let id):
      return words.say(
        da: "\(id) var med folk, der ikke deltager i noget: fortryd det, og skriv det rigtigt ind.",
        en: "\(id) was with people who take part in nothing: undo it, and log it as it should be.")
    case .holdsPrivateNote(let id):
      return words.say(
        da: "Til \(id) hører et notat, som kun den, der skrev det, må læse: bed vedkommende om at rette den.",
        en: "\(id) has a note that only whoever wrote it may read: ask them to amend it.")
    case .notHeld(let id):
      return words.say(
        da: "\(id) er aftalt, men ikke holdt endnu. Registrér den først med »ruge session hold \(id)«.",
        en: "\(id) is planned and not held yet. Record it first with “ruge session hold \(id)”.")
    case .confirmedByAll(let id):
      return words.say(
        da: "\(id) er bekræftet af alle, der skal.", en: "\(id) is confirmed by everybody who has to.")
    case .nobodyConfirms(let id, let parties):
      return words.say(
        da: "\(id) skal bekræftes af \(parties), men ingen har den rolle her: giv den med »ruge person role«.",
        en: "\(id) is to be confirmed by \(parties), and nobody has that role here: give it with “ruge person role”.")
    case .seriesEnds(let last, let first):
      return words.say(
        da:
          "Rækken ville slutte \(words.date(last)), før dens første møde \(words.date(first)): giv en senere --until.",
        en:
          "The series would end on \(words.date(last)), before its first session on \(words.date(first)): give a later "
          + "--until.")
    case .unmatched(let names):
      let lines = names.map { "\n  - " + unmatched($0, words) }.joined()
      return words.say(
        da: "Intet er registreret: disse på listen passer ikke på én. Ret dem, eller brug --skip-unknown.\(lines)",
        en: "Nothing was recorded: these on the list fit nobody alone. Correct them, or use --skip-unknown.\(lines)")
    case .planUnlisted(let id, let name):
      return words.say(
        da: "\(id) er aftalt med \(words.quoted(name)), og listen siger ikke, om de kom: skriv dem på, eller brug "
          + "--absent eller --excused.",
        en:
          "\(id) is planned with \(words.quoted(name)), and the list does not say whether they came: put them on it, or "
          + "use --absent or --excused.")
    case .heldAlready(let id):
      return words.say(
        da: """
          \(id) er allerede holdt. Ret den med »ruge session amend \(id)«, eller fortryd den med »ruge undo \(id.number)«; \
          af flere, der var med, tages én ud med »ruge session attend \(id) --absent NAVN«.
          """,
        en: """
          \(id) was held already. Correct it with “ruge session amend \(id)”, or take it back with “ruge undo \
          \(id.number)”; one of several who came is taken out with “ruge session attend \(id) --absent NAME”.
          """)
    case .severalThatDay(let ids, let isExcused):
      let (named, first) = (words.list(ids.map(\.description)), ids.first?.description ?? "S-n")
      let option = isExcused ? "--excused" : "--absent"
      return words.say(
        da: "Den dag står de som kommet til et møde af den slags: \(named). Var det det: »ruge session attend \(first) "
          + "\(option) NAVN«. Var det et andet: »ruge session log … --another«.",
        en:
          "They are down as having come to such a session on that day: \(named). If that is the one: “ruge session attend "
          + "\(first) \(option) NAME”. If it was another: “ruge session log … --another”.")
    case .absentThatDay(let absence, let meeting):
      let (da, en) =
        meeting.map { ("ruge session attend \($0) NAVN", "ruge session attend \($0) NAME") }
        ?? ("ruge session cancel \(absence)", "ruge session cancel \(absence)")
      return words.say(
        da:
          "Den dag står de som udeblevet fra et møde af den slags: \(absence). Kom de alligevel til det: »\(da)«. Var "
          + "det et andet: »ruge session log … --another«, eller af et aftalt »ruge session hold … --another«.",
        en: "They are down as having stayed away from such a session on that day: \(absence). If they came to it after "
          + "all: “\(en)”. If it was another: “ruge session log … --another”, or of a planned one “ruge session hold … "
          + "--another”.")
    case .meetingsThatDay(let ids):
      let (named, first) = (words.list(ids.map(\.description)), ids.first?.description ?? "S-n")
      guard ids.count > 1 else {
        return words.say(
          da: "Den dag er der allerede holdt et møde af den slags: \(named). Kom de til det: »ruge session attend "
            + "\(first) …«. Var det et andet: »ruge session attend --event … --another«.",
          en: "Such a session was held on that day already: \(named). If they came to that one: “ruge session attend "
            + "\(first) …”. If it was another: “ruge session attend --event … --another”.")
      }
      return words.say(
        da: "Den dag er der allerede holdt flere møder af den slags: \(named). Kom de til et af dem: »ruge session "
          + "attend« med dets nummer, f.eks. »ruge session attend \(first) …«. Var det et andet: »ruge session attend "
          + "--event … --another«.",
        en: "Several such sessions were held on that day already: \(named). If they came to one of them: “ruge session "
          + "attend” with its number, such as “ruge session attend \(first) …”. If it was another: “ruge session attend "
          + "--event … --another”.")
    case .ownThatDay(let own, let name, let isAmongOthers):
      let name = words.quoted(name)
      let (da, en) =
        isAmongOthers
        ? ("ruge session attend \(own) --absent NAVN", "ruge session attend \(own) --absent NAME")
        : ("ruge undo \(own.number)", "ruge undo \(own.number)")
      return words.say(
        da:
          "\(name) har den dag et møde af den slags for sig: \(own). Var det dette: »\(da)«, og så dette igen. Var det "
          + "et andet: --another.",
        en:
          "\(name) had such a session of their own on that day: \(own). If it was this one: “\(en)”, then this again. "
          + "If it was another: --another.")
    case .presenceUnclear(let rows):
      let lines = rows.map { "\n  - " + unclear($0, words) }.joined()
      return words.say(
        da: "Intet er registreret: listen siger ikke, om disse kom. Skriv ja, afbud eller nej ud for dem.\(lines)",
        en: "Nothing was recorded: the list does not say whether these came. Write yes, excused or absent beside "
          + "them.\(lines)")
    case .hostConfirms(let name):
      return words.say(
        da: "\(words.quoted(name)) holdt selv mødet: det bekræftes af den anden part.",
        en: "\(words.quoted(name)) held the session: the other party confirms it.")
    case .listedBelow(let session):
      return words.say(
        da: "Rækken er registreret som \(session), men står under en ny af samme møde: flyt den op over de nye.",
        en: "The row is recorded as \(session), but stands below a new one of the same meeting: move it above the new "
          + "ones.")
    case .noteEmpty:
      return words.say(
        da: "Teksten er tom, så intet er registreret.", en: "The text is empty, so nothing was recorded.")
    case .noEditor:
      return words.say(
        da: "Der er ingen editor at skrive i: sæt VISUAL eller EDITOR, og kør kommandoen i en terminal.",
        en: "There is no editor to write in: set VISUAL or EDITOR, and run the command in a terminal.")
    case .editorFailed(let command):
      return words.say(
        da: "\(words.typed(command)) sluttede med en fejl, så intet er registreret.",
        en: "\(words.typed(command)) ended with an error, so nothing was recorded.")
    }
  }

  private func unclear(_ row: Unclear, _ words: Words) -> String {
    let said = words.say(da: "linje \(row.line)", en: "line \(row.line)") + ": \(words.typed(row.name))"
    guard !row.said.isEmpty else { return said }
    guard let heading = row.heading else { return "\(said): \(words.typed(row.said))" }
    return "\(said): \(words.typed(row.said)), "
      + words.say(
        da: "og overskriften »\(heading)« er ikke kendt: kald kolonnen »Mødt«",
        en: "and the heading “\(heading)” is not known: call the column “Attended”")
  }

  private func unmatched(_ name: Unmatched, _ words: Words) -> String {
    let place = words.say(da: "linje \(name.line)", en: "line \(name.line)")
    let said = "\(place): \(words.typed(name.name))"
    guard !name.nearest.isEmpty else { return said }
    let nearest = words.choice(name.nearest)
    return words.say(da: "\(said) – måske \(nearest)", en: "\(said) – perhaps \(nearest)")
  }
}
