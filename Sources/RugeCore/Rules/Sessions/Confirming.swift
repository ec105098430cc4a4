/// Who has to say of sessions of a kind, besides whoever held them, that they took place.
package struct Confirming: Sendable {
  /// Everyone that has to; empty where the kind names nobody.
  package let parties: [Party]
  private let programme: Programme

  package init(_ kind: ElementID, in programme: Programme) {
    self.programme = programme
    parties = programme.sessionKind(kind)?.confirmedBy ?? []
  }

  /// Those for whom nobody has said so yet.
  package func lacking(_ confirmations: [SessionConfirmation]) -> [Party] {
    parties.filter { party in !confirmations.contains { speaks(for: party, $0.roles) } }
  }

  /// Whether somebody who has these roles may say so.
  package func admits(_ roles: Set<ElementID>) -> Bool {
    parties.isEmpty || parties.contains { speaks(for: $0, roles) }
  }

  /// The people in roles who are asked to say so: those of whoever lacks, else of everyone that has to, or of what takes
  /// part where the kind names nobody; whoever has said so already is not asked again while others have not.
  package func candidates(_ state: EnrolmentState, after confirmations: [SessionConfirmation]) -> [Int64] {
    let (all, lacking) = (parties.isEmpty ? [.participant] : parties, lacking(confirmations))
    let roles = (lacking.isEmpty ? all : lacking).flatMap { party in
      switch party {
      case .role(let id): [id]
      case .participant: Array(own)
      }
    }
    let asked = Set(roles.flatMap { state.roles[$0] ?? [] })
    let left = asked.subtracting(confirmations.map(\.person))
    return (left.isEmpty ? asked : left).sorted()
  }

  /// The roles of what takes part.
  private var own: Set<ElementID> { Set(programme.roles.filter { $0.side == .organisation }.map(\.id)) }

  /// Somebody without any role is none of the programme's people, and may well be what takes part, or one of its people.
  private func speaks(for party: Party, _ roles: Set<ElementID>) -> Bool {
    switch party {
    case .role(let id): roles.contains(id)
    case .participant: roles.isEmpty || !roles.isDisjoint(with: own)
    }
  }
}

extension Programme {
  /// Whether any kind of session names somebody who has to confirm it.
  package var asksForConfirmation: Bool { sessions.contains { !$0.confirmedBy.isEmpty } }
}
