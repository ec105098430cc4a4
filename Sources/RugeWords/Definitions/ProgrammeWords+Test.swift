package import RugeCore

extension ProgrammeWords {
  /// What a number must be, as the end of a clause: `is at least 5`, `has fallen by at least 60 % from the baseline`.
  package func test(_ test: NumberTest) -> String {
    switch test.measure {
    case .level: words.say(da: "er ", en: "is ") + bounds(test) + scope(test)
    case .change: change(test) + scope(test)
    }
  }

  /// The bounds of a number without a verb: `at least 5`, `at least 5 and at most 10`.
  func bounds(_ test: NumberTest) -> String {
    words.list(test.comparisons.map(bound))
  }

  /// The bounds with what is counted: `at least 5 times`, `at least once`.
  ///
  /// What is counted is given in the plural, and together with the number one.
  func bounds(_ test: NumberTest, one: String, many: String) -> String {
    guard test.isAboutOne, let comparison = test.comparisons.first else { return "\(bounds(test)) \(many)" }
    return [relation(comparison.relation), one].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What of the number counts, after a bound: ` within the last 6 weeks, not counting “summer”`.
  func scope(_ test: NumberTest) -> String {
    var scope = ""
    if let span = test.within {
      let length = words.span(span)
      scope +=
        span.count == 1
        ? words.say(da: " inden for \(length)", en: " within \(length)")
        : words.say(da: " inden for de seneste \(length)", en: " within the last \(length)")
    }
    if let span = test.held {
      scope += words.say(da: " i \(words.span(span)) uden afbrydelse", en: " for \(words.span(span)) without a break")
    }
    if let period = test.excluding.map(period) {
      scope += words.say(da: " (»\(period)« ikke medregnet)", en: " (not counting “\(period)”)")
    }
    return scope
  }

  private func bound(_ comparison: NumberTest.Comparison) -> String {
    [relation(comparison.relation), amount(comparison.bound)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// An amount with its unit in the reader's language, where an indicator names that in several.
  private func amount(_ amount: Amount) -> String {
    let unit = amount.unit.map { own in
      programme.indicators.lazy.compactMap(\.unit).first { $0.variants.values.contains(own) }?[words.language] ?? own
    }
    return words.amount(Amount(amount.value, unit: unit, isPercent: amount.isPercent))
  }

  private func relation(_ relation: NumberTest.Relation) -> String {
    switch relation {
    case .is: ""
    case .atLeast: words.say(da: "mindst", en: "at least")
    case .atMost: words.say(da: "højst", en: "at most")
    case .above: words.say(da: "over", en: "above")
    case .below: words.say(da: "under", en: "below")
    }
  }

  private func change(_ test: NumberTest) -> String {
    words.list(test.comparisons.map(change))
      + words.say(da: " i forhold til starttallet", en: " from the baseline")
  }

  /// A change as a rise or a fall: at most −60 % is a fall of at least 60 %.
  private func change(_ comparison: NumberTest.Comparison) -> String {
    let bound = comparison.bound
    let size = amount(
      Amount(Quantity(millionths: abs(bound.value.millionths)), unit: bound.unit, isPercent: bound.isPercent))
    guard bound.value.millionths != 0 else { return changeFromNothing(comparison.relation) }
    let isRise = bound.value.millionths > 0
    let verb = isRise ? words.say(da: "er steget", en: "has risen") : words.say(da: "er faldet", en: "has fallen")
    let by = words.say(da: " med ", en: " by ")
    // A fall turns the relation round.
    switch (comparison.relation, isRise) {
    case (.is, _): return verb + by + size
    case (.atLeast, true), (.atMost, false): return verb + by + words.say(da: "mindst ", en: "at least ") + size
    case (.atMost, true), (.atLeast, false): return verb + by + words.say(da: "højst ", en: "at most ") + size
    case (.above, true), (.below, false): return verb + by + words.say(da: "mere end ", en: "more than ") + size
    case (.below, true), (.above, false): return verb + by + words.say(da: "mindre end ", en: "less than ") + size
    }
  }

  private func changeFromNothing(_ relation: NumberTest.Relation) -> String {
    switch relation {
    case .is: words.say(da: "er uændret", en: "has not changed")
    case .atLeast: words.say(da: "ikke er faldet", en: "has not fallen")
    case .atMost: words.say(da: "ikke er steget", en: "has not risen")
    case .above: words.say(da: "er steget", en: "has risen")
    case .below: words.say(da: "er faldet", en: "has fallen")
    }
  }
}

extension NumberTest {
  /// One bound on the number itself, and nothing else.
  var isPlain: Bool {
    measure == .level && comparisons.count == 1 && within == nil && held == nil && excluding == nil
  }

  /// One bound, and it is one.
  var isAboutOne: Bool {
    comparisons.count == 1 && comparisons[0].bound.value.millionths == 1_000_000 && !comparisons[0].bound.isPercent
  }
}
