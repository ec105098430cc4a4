/// Questions with answers: admission, a rubric by several assessors, a peer ranking, a questionnaire.
package struct Form: Hashable, Sendable {
  /// Who answers.
  package enum Respondent: Hashable, Sendable {
    /// Whoever holds a role; one set of answers.
    case role(ElementID)
    /// Everybody who holds a role, each for themselves.
    case eachInRole(ElementID)
    /// The organisation that takes part.
    case participant
    /// Every organisation of the cohort, each for itself.
    case eachParticipant
  }

  /// Whom the answers are about.
  package enum About: String, CaseIterable, Hashable, Sendable {
    case organisation
    case eachApplicant = "each applicant"
    case eachOrganisation = "each organisation"
    case eachOther = "each other organisation in cohort"
  }

  /// How the numbers of several answers become one.
  package enum Score: String, CaseIterable, Hashable, Sendable {
    case mean, sum, lowest, highest
  }

  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  package let by: Respondent?
  package let about: About
  /// In order; empty for a form that is answered once.
  package let rounds: [FormRound]
  /// In the order they are asked.
  package let fields: [Field]
  package let score: Score?
  /// What the answers must be for the form to count as passed; without it a complete form is passed.
  package let passedWhen: FormCondition?
  /// Who sees the result.
  package let shownTo: [Party]

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], by: Respondent? = nil,
    about: About = .organisation, rounds: [FormRound] = [], fields: [Field], score: Score? = nil,
    passedWhen: FormCondition? = nil, shownTo: [Party] = []
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.by = by
    self.about = about
    self.rounds = rounds
    self.fields = fields
    self.score = score
    self.passedWhen = passedWhen
    self.shownTo = shownTo
  }

  package func field(_ id: ElementID) -> Field? { fields.first { $0.id == id } }
  package func round(_ id: ElementID) -> FormRound? { rounds.first { $0.id == id } }

  /// Whether several people or bodies answer about the same organisation.
  package var hasSeveralRespondents: Bool {
    switch by {
    case .eachInRole, .eachParticipant: true
    case .role, .participant, nil: false
    }
  }
}
