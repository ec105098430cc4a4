import RugeCore

/// What to do where one part of the language stands in the place of another.
extension Words {
  /// A name that nothing of a kind has, and maybe something of another kind.
  func unknownReference(
    _ name: String, _ kind: DefinitionProblem.ElementKind, isA other: DefinitionProblem.ElementKind?
  ) -> String {
    let also = other.map { say(da: "; »\(name)« er \(one($0))", en: "; “\(name)” is \(one($0))") } ?? ""
    if kind == .period {
      return say(da: "Kalenderen har ikke »\(name)«\(also).", en: "The calendar has no “\(name)”\(also).")
    }
    return say(
      da: "Der er \(no(kind)) ved navn »\(name)« i definitionen\(also).",
      en: "There is \(no(kind)) called “\(name)” in the definition\(also).")
  }

  /// A date of a cohort whose name the programme's calendar lacks.
  func dateOutsideCalendar(_ name: String, _ dates: String) -> String {
    say(
      da: "Programmets egen kalender har ikke »\(name)«; skriv »\(name): \(dates)« i den, så kan hvert hold sætte sin "
        + "egen dato.",
      en: "The programme’s own calendar has no “\(name)”; write “\(name): \(dates)” in it, so that each cohort can set "
        + "its own date.")
  }

  /// A test beside a condition instead of in it.
  func testOutside(_ condition: String) -> String {
    say(
      da: "Det, der kræves, står sammen med det, det gælder; skriv »\(condition)«.",
      en: "What is required stands together with what it is about; write “\(condition)”.")
  }

  /// A test, or a list, where one answer should stand.
  func oneAnswer(_ field: String, example: String) -> String {
    say(
      da: "Her skal stå ét bestemt svar på »\(field)«, som »\(field): \(example)«; en prøve eller en liste kan ikke "
        + "stå her.",
      en: "One certain answer to “\(field)” should stand here, such as “\(field): \(example)”; a test or a list cannot."
    )
  }
}
