import RugeCore
import RugeStore
import RugeWords

/// All that a plan says, to tell whether another one says the same.
///
/// It is said in one language, so that two people who read different ones have the same plan before them.
struct PlanContent {
  let lines: [String]

  /// - Parameters:
  ///   - preview: The plan.
  ///   - store: Where it can be read what was recorded under elements that are dropped.
  /// - Throws: `StoreProblem`.
  init(_ preview: ChangePreview, in store: Store) throws {
    let plan = preview.plan
    let entries = plan.entries
    let words = Words(.english)
    let said = preview.changeWords(words)
    let places = Dictionary(
      entries.enumerated().map { ($0.element.group, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let dropped = DroppedRecords(store, words)
    let recorded = try entries.flatMap { entry -> [String] in
      let shown = try dropped.shown(entry, of: preview.plan)
      return shown.items.map(\.line) + ["\(shown.more)"]
    }
    let ofProgramme = try DroppedProgrammeRecords(preview, in: store, words).items.map(\.line)
    let names = StoreNames(store)
    let ofOrganisations = preview.ofOrganisations.entries.flatMap { entry in
      ["\(entry.question.id)"] + preview.ofOrganisations.items(of: entry, words, names).map(\.line)
    }
    lines =
      ["\(preview.endedCount)"] + entries.map { "\($0.group.names.effect): \(said.group($0.group))" } + recorded
      + ofProgramme + ofOrganisations + preview.ofProgramme.map(said.ofProgramme)
      + plan.effects.map { Self.line($0, places) }
  }

  private static func line(_ effect: EnrolmentEffect, _ places: [ConsequenceGroup: Int]) -> String {
    let consequences = effect.consequences.map { consequence in
      ([places[consequence.group].map(String.init) ?? ""] + consequence.particulars).joined(separator: " ")
    }
    let opening = "\(effect.enrolment) \(effect.definition) \(effect.isGateClosed)"
    return ([opening] + consequences).joined(separator: "; ")
  }
}

extension Consequence {
  /// Its days and numbers, which its group leaves out.
  fileprivate var particulars: [String] {
    switch self {
    case .milestoneAdded(_, let day): [day?.description ?? ""]
    case .dueMoved(_, let from, let to): [from.description, to.description]
    case .dueAdded(_, let day), .dueGone(_, let day), .dateStays(_, let day), .dateGoes(_, let day):
      [day.description]
    case .scoreChanged(_, let from, let to): [from, to].map { number in number.map { "\($0.millionths)" } ?? "" }
    case .figureChanged(_, _, let from, let to): [from, to].map(Self.text)
    case .reminderNow(let key), .reminderAgain(let key), .reminderCovered(let key), .reminderGone(let key):
      [key.about?.rawValue ?? "", key.occurrence.description]
    case .milestoneStands(let id, _, _): [id.rawValue]
    case .targetLapses(_, let value): [value.plain]
    case .confirmationChanged(_, _, let sessions): ["\(sessions)"]
    case .stageRenamed, .stageSplit, .stageMapped, .stageLost, .unitChanged, .answersUnfit, .questionReworded,
      .answerKindChanged, .retitled, .sideChanged, .cohortDropped, .formStands, .secretScoreChanged, .milestoneDropped,
      .gateOpens, .gateCloses, .gateWithheld, .secretsWithheld, .gatePart, .gateLeads, .outside,
      .returned, .answerHidden:
      []
    }
  }

  private static func text(_ figure: Known<Quantity>?) -> String {
    switch figure {
    case .value(let number)?: "\(number.millionths)"
    case .unknown?: "unknown"
    case .notApplicable?: "none"
    case nil: ""
    }
  }
}
