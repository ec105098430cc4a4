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
    default: ""
    }
  }
}
