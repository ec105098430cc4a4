import RugeCore

/// What is wrong with names that are each right by themselves.
extension Words {
  func naming(_ problem: DefinitionProblem) -> String {
    switch problem {
    case .nameOfAnother(let name, let other):
      say(
        da: "»\(name.brief)« er også navnet på »\(other.brief)«, og den, der skriver det, får den; "
          + "kald en af dem noget andet.",
        en: "“\(name.brief)” is also the name of “\(other.brief)”, and whoever types it gets that; "
          + "call one of them something else.")
    case .sameTitle(let title, let other):
      say(
        da: "Også »\(other.brief)« hedder »\(title.brief)«, så ingen kan kende forskel; "
          + "kald en af dem noget andet.",
        en: "“\(other.brief)” is called “\(title.brief)”, too, so that nobody can tell them apart; "
          + "call one of them something else.")
    case .answerWord(let word):
      say(
        da: "»\(word.brief)« kan svares på alt, når ingen ved det, eller det ikke passer; her ville det være et valg "
          + "som de andre. Slet det, eller kald det noget andet.",
        en: "“\(word.brief)” can be answered to anything where nobody knows or it does not apply; here it would be a "
          + "choice like the others. Delete it, or call it something else.")
    case .wasItself(let id):
      say(
        da: "»\(id.brief)« hed ikke det samme før; skriv det id, der gjaldt dengang, eller slet »was«.",
        en: "“\(id.brief)” cannot have been called the same before; write the id that it had, or delete “was”.")
    case .stillThere(let former, let id):
      say(
        da: "»\(id.brief)« var »\(former.brief)«, siges det, men »\(former.brief)« er her stadig, så ingen ved, "
          + "hvem det registrerede hører til; slet »was«, eller giv den nye »\(former.brief)« et andet id.",
        en:
          "“\(id.brief)” says that it was “\(former.brief)”, but “\(former.brief)” is still here, so that nobody knows "
          + "whose is what was recorded; delete “was”, or give the new “\(former.brief)” another id.")
    case .swappedIDs(let one, let other):
      say(
        da: "»\(one.brief)« og »\(other.brief)« bytter id, siges det, så det registrerede ville skifte plads; "
          + "behold id’erne og byt titlerne, eller giv begge nye id’er.",
        en:
          "“\(one.brief)” and “\(other.brief)” are said to have been each other, so that what was recorded would change "
          + "places; keep the ids and change the titles, or give both of them new ids.")
    case .untitled(let names, let form): untitled(names.map(\.brief), form)
    default: ""
    }
  }

  private func untitled(_ names: [String], _ form: DefinitionProblem.TitleForm) -> String {
    let all = list(names.map(quoted))
    let example = titled(names.first ?? "", form)
    return switch form {
    case .ask, .question:
      say(
        da: "Spørgsmålet \(all) er ikke formuleret, så id’et læses på alle sprog; skriv »\(example)«.",
        en: "The question \(all) is not put into words, so that its id is read in every language; write "
          + "“\(example)”.")
    default:
      names.count == 1
        ? say(
          da: "\(all) har ingen titel, så id’et læses på alle sprog; skriv »\(example)«.",
          en: "\(all) has no title, so that its id is read in every language; write “\(example)”.")
        : say(
          da: "\(all) har ingen titler, så id’erne læses på alle sprog; skriv »\(example)«.",
          en: "\(all) have no titles, so that their ids are read in every language; write “\(example)”.")
    }
  }

  /// How something is written with a title.
  private func titled(_ id: String, _ form: DefinitionProblem.TitleForm) -> String {
    let text = "{da: …, en: …}"
    return switch form {
    case .title: "title: \(text)"
    case .ask: "ask: \(text)"
    case .question: "\(id): {ask: \(text), answer: …}"
    case .item: "{id: \(id), title: \(text)}"
    case .period: "\(id): {title: \(text), dates: …}"
    case .round: "\(id): {title: \(text), when: …}"
    case .option: "\(id): \(text)"
    case .participant: "{kind: \(id), title: \(text)}"
    }
  }
}
