import RugeCore

extension Words {
  /// That a test is in another unit than what it is held against, and how it is put right.
  func otherUnit(_ amount: String, of tested: DefinitionProblem.TestedNumber) -> String {
    switch tested {
    case .inUnit(let name, let unit):
      say(
        da: "»\(amount)« holdes op mod »\(name.brief)«, som opgøres i »\(unit.brief)«; skriv tallet i den enhed, "
          + "eller tallet alene.",
        en: "“\(amount)” is held against “\(name.brief)”, which is counted in “\(unit.brief)”; write the number in "
          + "that unit, or the number alone.")
    case .figure(let name):
      say(
        da: "»\(amount)« holdes op mod »\(name.brief)«, som ikke har nogen enhed; skriv tallet alene, "
          + "eller sæt »unit« på indikatoren.",
        en: "“\(amount)” is held against “\(name.brief)”, which has no unit; write the number alone, "
          + "or give the indicator a “unit”.")
    case .answer(let name):
      say(
        da: "»\(amount)« holdes op mod »\(name.brief)«, som besvares uden enhed; skriv tallet alene, "
          + "eller »number ENHED« i spørgsmålet.",
        en: "“\(amount)” is held against “\(name.brief)”, which is answered without a unit; write the number alone, "
          + "or “number UNIT” in the question.")
    case .mark(let name):
      say(
        da: "»\(amount)« holdes op mod »\(name.brief)«, som er et trin på en skala uden enhed; skriv tallet alene.",
        en: "“\(amount)” is held against “\(name.brief)”, which is a mark on a scale and has no unit; write the number "
          + "alone.")
    case .score(let form):
      say(
        da: "»\(amount)« holdes op mod en score eller plads i »\(form.brief)«, som ingen enhed har; "
          + "skriv tallet alene.",
        en: "“\(amount)” is held against a score or place of “\(form.brief)”, which has no unit; "
          + "write the number alone.")
    case .sessions:
      say(
        da: "»\(amount)« holdes op mod et antal møder; skriv tallet alene. Timer prøves med »hours«.",
        en: "“\(amount)” is held against a number of sessions; write the number alone. Hours are tested by “hours”.")
    case .hours:
      say(
        da: "»\(amount)« er ikke et nøjagtigt antal timer; skriv timer eller minutter, som »1.5 hours« eller "
          + "»90 minutes«.",
        en: "“\(amount)” is no exact number of hours; write hours or minutes, such as “1.5 hours” or “90 minutes”.")
    case .records(let kind):
      say(
        da: "»\(amount)« holdes op mod antallet af »\(kind.brief)«; skriv tallet alene.",
        en: "“\(amount)” is held against the number of “\(kind.brief)”; write the number alone.")
    }
  }
}
