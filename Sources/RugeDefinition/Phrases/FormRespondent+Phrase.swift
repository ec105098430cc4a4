package import RugeCore

/// `rådgiver`, `each jury`, `organisation`, `each organisation`.
///
/// A programme's own word for what takes part stands here as a role; the programme knows better, see
/// ``Programme``'s notation.
extension Form.Respondent: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .respondent }
  package static var examples: [String] { ["adviser", "each jury", "organisation", "each organisation"] }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    let isEach = words.take("each")
    guard let name = words.lastName() else { return nil }
    switch (isEach, name == Participants.organisations.kind) {
    case (false, true): self = .participant
    case (true, true): self = .eachParticipant
    case (false, false): self = .role(name)
    case (true, false): self = .eachInRole(name)
    }
  }

  package var phrase: String {
    switch self {
    case .role(let id): id.rawValue
    case .eachInRole(let id): "each \(id)"
    case .participant: Participants.organisations.kind.rawValue
    case .eachParticipant: "each \(Participants.organisations.kind)"
    }
  }

  package var references: [ElementReference] {
    switch self {
    case .role(let id), .eachInRole(let id): [ElementReference(.role, .participant, name: id.rawValue)]
    case .participant, .eachParticipant: []
    }
  }
}
