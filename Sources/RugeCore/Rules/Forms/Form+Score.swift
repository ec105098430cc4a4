extension Form {
  /// What the numbers of several filled-in forms come to.
  ///
  /// A form counts once all of its numbers are answered; what does not apply is left out. A mean is rounded once, at the
  /// end, to a millionth; only where respondents were asked different numbers of questions, the mean of each is.
  ///
  /// - Returns: `nil` where the form has no score, no filled-in form is complete, or a number is said to be unknown.
  package func score(of sheets: [FilledForm]) -> Quantity? {
    guard let score else { return nil }
    let ballots = sheets.compactMap(numbers)
    guard !ballots.isEmpty, let known = Self.known(ballots) else { return nil }
    switch score {
    case .sum: return Quantity.sum(known.flatMap(\.self))
    case .lowest: return known.compactMap { $0.min() }.min()
    case .highest: return known.compactMap { $0.max() }.max()
    case .mean: return Self.mean(known.filter { !$0.isEmpty })
    }
  }

  /// What one respondent's numbers come to.
  package func score(of sheet: FilledForm) -> Quantity? { score(of: [sheet]) }

  /// Whether a respondent has answered all that the score takes, and what is required beside it; `nil` where there is no
  /// score.
  package func isMarked(_ sheet: FilledForm) -> Bool? {
    let asked = sheet.asked
    guard score != nil, asked.contains(where: \.kind.isScored) else { return nil }
    return asked.allSatisfy { !($0.isRequired || $0.kind.isScored) || sheet.answer(to: $0.id) != nil }
  }

  /// The numbers of a sheet, or `nil` while one of them has no answer.
  private func numbers(of sheet: FilledForm) -> [Known<Quantity>]? {
    let fields = sheet.asked.filter(\.kind.isScored)
    let answers = fields.compactMap { sheet.answer(to: $0.id) }
    guard !fields.isEmpty, answers.count == fields.count else { return nil }
    return answers.compactMap { answer in
      switch answer {
      case .value(.number(let number)): .value(number)
      case .notApplicable: nil
      case .unknown, .value: .unknown
      }
    }
  }

  private static func known(_ ballots: [[Known<Quantity>]]) -> [[Quantity]]? {
    let known = ballots.map { $0.compactMap(\.value) }
    return zip(ballots, known).allSatisfy { $0.count == $1.count } ? known : nil
  }

  private static func mean(_ ballots: [[Quantity]]) -> Quantity? {
    if Set(ballots.map(\.count)).count == 1 {
      return Quantity.sum(ballots.flatMap(\.self))?.divided(by: ballots.reduce(0) { $0 + $1.count })
    }
    let means = ballots.compactMap { Quantity.sum($0)?.divided(by: $0.count) }
    return means.count == ballots.count ? Quantity.sum(means)?.divided(by: means.count) : nil
  }
}

extension FieldKind {
  /// Whether answers are numbers that a score is made of; money is not.
  package var isScored: Bool {
    switch self {
    case .number, .scale: true
    default: false
    }
  }
}
