/// A kind of thing of the programme's own that is kept in a list: referrals, matches, barriers, placements.
package struct RecordKind: Hashable, Sendable {
  /// Whom one of them is about.
  package enum About: Hashable, Sendable {
    case participant
    /// Two or more bodies, each with its part in it.
    case severalOrganisations
    case nothing
    case role(ElementID)
  }

  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  package let about: About
  package let fields: [Field]
  /// The states it goes through, step by step; a step with several states ends in one of them.
  package let states: [[ElementID]]
  /// What states are called; one without a title is called what its id is.
  package let stateTitles: [ElementID: LocalisedText]
  /// Ids that states had in earlier versions.
  package let formerStates: [ElementID: [ElementID]]

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], about: About = .participant, fields: [Field] = [],
    states: [[ElementID]] = [], stateTitles: [ElementID: LocalisedText] = [:],
    formerStates: [ElementID: [ElementID]] = [:]
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.about = about
    self.fields = fields
    self.states = states
    self.stateTitles = stateTitles
    self.formerStates = formerStates
  }

  /// What a state is called.
  package func title(of state: ElementID) -> LocalisedText { stateTitles[state] ?? LocalisedText(state.rawValue) }

  package func field(_ id: ElementID) -> Field? { fields.first { $0.id == id } }
}
