extension Form {
  /// Whether nobody may see who answered what: those who take part answer about each other.
  package var isSecret: Bool { by == .eachParticipant && about != .organisation }

  /// What fewer secret answers come to would tell what one of them was.
  package static let fewestShown = 3

  /// Whether so many answers, or what they come to, may be shown.
  ///
  /// The place that they give may be seen in any case.
  package func mayShow(answers count: Int) -> Bool { !isSecret || count >= Self.fewestShown }
}

extension FormStanding {
  /// Whether so many have answered in full that their score may be shown.
  package var mayShowScore: Bool { form.mayShow(answers: complete.count) }

  /// The score for those who read it; `nil` too where it would tell what one of few respondents answered.
  package var scoreToShow: Quantity? { mayShowScore ? score : nil }

  /// That the score is not what it must be, without the score where that is nobody's to know.
  func gap(of score: Quantity?, _ test: NumberTest) -> Gap {
    score == nil || mayShowScore ? .scoreNotMet(reference, score, test) : .secretScoreNotMet(reference, test)
  }
}
