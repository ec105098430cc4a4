import RugeCore

/// What is doubtful about the figures that a definition asks for.
extension Words {
  /// `total` of an indicator without categories.
  var nothingToTotal: String {
    say(
      da: "»total« samler kategorier, og her er ingen; slet nøglen. Tal fra flere organisationer samles med "
        + "»aggregate«.",
      en: "“total” puts categories together, and there are none here; delete the key. Figures of several "
        + "organisations are put together by “aggregate”.")
  }

  /// A target that no figure on the scale can reach.
  func targetBeyondScale(_ target: String, _ scale: ClosedRange<Int>) -> String {
    say(
      da: "Intet tal kan nå \(target): skalaen går fra \(scale.lowerBound) til \(scale.upperBound); sæt målet "
        + "inden for den.",
      en: "No figure can reach \(target): the scale goes from \(scale.lowerBound) to \(scale.upperBound); set the "
        + "target within it.")
  }

  /// A condition tests the change of an indicator that has no baseline.
  func changeWithoutBaseline(_ indicator: String) -> String {
    say(
      da: "»\(indicator.brief)« har ingen »baseline«, så ingen bedes om det tal, som ændringen måles fra; "
        + "skriv »baseline: enrolment« i indikatoren.",
      en: "“\(indicator.brief)” has no “baseline”, so that nobody is asked for the figure from which its change is "
        + "measured; write “baseline: enrolment” in the indicator.")
  }

  /// A report is to compare the figures of a period, and lacks what that takes.
  func comparesNothing(_ lack: DefinitionProblem.ComparisonLack) -> String {
    switch lack {
    case .period:
      say(
        da: "Rapporten dækker intet tidsrum, så der er ingen første og sidste opgørelse at sammenligne; "
          + "skriv »covers«, eller slet »compares«.",
        en: "The report covers no period, so that there is no first and last figure to compare; "
          + "write “covers”, or delete “compares”.")
    case .indicators:
      say(
        da: "Rapporten har intet afsnit med tal, så der er intet at sammenligne; skriv »indicators« under »sections«, "
          + "eller slet »compares«.",
        en: "The report has no section with figures, so that there is nothing to compare; write “indicators” under "
          + "“sections”, or delete “compares”.")
    }
  }

  /// A key of an indicator whose figures are counted and never typed in.
  func besideCount(_ key: String) -> String {
    say(
      da: "Med »count« tælles tallet op og tastes aldrig ind, så »\(key.brief)« gør intet; slet den ene.",
      en: "With “count” the figure is counted and never typed in, so that “\(key.brief)” does nothing; delete "
        + "one of them.")
  }

  /// Categories that each stand for the next one, the last of them for the first.
  func mergesItself(_ categories: [String]) -> String {
    categories.count == 1
      ? say(
        da: "Kategorien »\(list(categories))« kan ikke stå for sig selv under »merges«.",
        en: "The category “\(list(categories))” cannot stand for itself under “merges”.")
      : say(
        da: "Kategorierne \(list(categories.map(quoted))) står for hinanden under »merges«; "
          + "skriv kun dem, som tal kan tastes ind for.",
        en: "The categories \(list(categories.map(quoted))) stand for each other under “merges”; "
          + "name only those that figures can be given for.")
  }

  /// A category, and one under its `merges` that stands for others itself.
  func mergesMerged(_ category: String, _ part: String) -> String {
    say(
      da: "»\(part.brief)« under »merges« står selv for andre; skriv i stedet de kategorier, som »\(category.brief)« "
        + "i alt står for.",
      en: "“\(part.brief)” under “merges” stands for others itself; write instead all the categories that "
        + "“\(category.brief)” stands for.")
  }
}
