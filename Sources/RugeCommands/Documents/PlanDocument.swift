import RugeCore
import RugeStore
import RugeWords

/// What a definition would change: `ruge programme plan --json`.
struct PlanDocument: Encodable {
  /// A consequence for several enrolments.
  struct Effect: Encodable {
    let effect: String
    /// The element it is about, and what takes its place.
    let element: String?
    let becomes: String?
    /// By how many days a due date moves.
    let days: Int?
    /// Whether they cannot move before somebody has decided something.
    let blocks: Bool
    let enrolments: [String]
    let sentence: String
    /// What is recorded under an element that is dropped.
    let recorded: [DroppedRecords.Item]?
  }

  /// A consequence for what is recorded about the programme itself.
  struct OwnEffect: Encodable {
    let effect: String
    let element: String?
    /// Whether the definition cannot be applied.
    let blocks: Bool
    let sentence: String
  }

  /// What was answered about organisations to a question that is dropped.
  struct OrganisationEffect: Encodable {
    /// The question.
    let element: String
    let organisations: [String]
    let sentence: String
    let recorded: [DroppedRecords.Item]
  }

  struct Detail: Encodable {
    let enrolment: String
    let organisation: EnrolmentDocument.Named
    let from: String
    let sentences: [String]
  }

  let programme: String
  let title: String
  /// The version in use.
  let from: String?
  let to: String
  /// What `ruge programme apply --plan` asks for.
  let plan: String
  let problems: [String]
  let otherUnits: [String]
  let difference: DifferenceDocument?
  /// How many enrolments would move along, and for how many of them something changes.
  let enrolments: Int
  let affected: Int
  let blocked: Int
  let ended: Int
  let effects: [Effect]
  /// What becomes of the programme's own records that stay.
  let ofProgramme: [OwnEffect]
  /// The programme's own records whose kind is dropped.
  let recorded: [DroppedRecords.Item]
  let ofOrganisations: [OrganisationEffect]
  /// With `--details`.
  let details: [Detail]?

  init(
    _ preview: ChangePreview, _ code: PlanCode, _ names: [Int64: String], _ dropped: DroppedRecords,
    _ ofProgramme: DroppedProgrammeRecords, hasDetails: Bool, _ words: Words
  ) throws {
    let said = preview.changeWords(words)
    self.programme = preview.target.programme.id.rawValue
    self.title = preview.target.programme.title[words.language]
    self.from = preview.newest.map { Subject.programme($0.version).description }
    self.to = preview.target.name
    self.plan = code.description
    self.problems = preview.problems.map { $0.sentence(words) }
    self.otherUnits = preview.otherUnits.sorted().map(\.rawValue)
    self.difference = preview.difference.map { DifferenceDocument(ChangeWords(words, $0, hints: preview.hints)) }
    self.enrolments = preview.plan.effects.count
    self.affected = preview.plan.affected.count
    self.blocked = preview.plan.blockedCount
    self.ended = preview.endedCount
    self.effects = try preview.plan.entries.map { entry in
      let names = entry.group.names
      return Effect(
        effect: names.effect, element: names.element, becomes: names.becomes, days: names.days,
        blocks: entry.group.isObstacle, enrolments: entry.enrolments.map { Subject.enrolment($0).description },
        sentence: said.entry(entry), recorded: try preview.plan.recorded(entry, dropped))
    }
    let saidByVersion = preview.changeWordsByVersion(words)
    self.ofProgramme = preview.ofProgramme.map { consequence in
      let names = consequence.group.names
      return OwnEffect(
        effect: names.effect, element: names.element, blocks: consequence.isObstacle,
        sentence: said.ofProgramme(consequence))
    }
    self.recorded = ofProgramme.items
    self.ofOrganisations = preview.ofOrganisations.entries.map { entry in
      OrganisationEffect(
        element: entry.question.id.rawValue, organisations: entry.organisations.map(\.description),
        sentence: said.consequence(.outside(entry.question)),
        recorded: preview.ofOrganisations.items(of: entry, words, dropped.names))
    }
    self.details =
      !hasDetails
      ? nil
      : preview.plan.affected.map { effect in
        let organisation = Subject.organisation(effect.organisation).description
        return Detail(
          enrolment: Subject.enrolment(effect.enrolment).description,
          organisation: .init(id: organisation, name: names[effect.organisation] ?? organisation),
          from: Subject.programme(effect.definition).description,
          sentences: effect.consequences.compactMap { saidByVersion[effect.definition]?.consequence($0) })
      }
  }
}

extension ChangePlan {
  fileprivate func recorded(_ entry: Entry, _ dropped: DroppedRecords) throws -> [DroppedRecords.Item]? {
    guard let element = entry.group.outOfSight else { return nil }
    return try effects(on: entry.enrolments).flatMap { try dropped.items(under: element, of: $0) }
  }
}
