import RugeCore
import RugeYAML

private enum MilestoneKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.milestone))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let stage = Key("stage", Notation<ElementID>.reference(to: .stage))
  static let due = Key("due", Notation<Milestone.Due>.phrase)
  static let needed = Key("needed", Notation<Void>.only("agreed"))
  static let evidence = Key("evidence", Notation<Milestone.EvidenceKind>.word)
  static let reviewedBy = Key("reviewed_by", Notation<ElementID>.reference(to: .role))
  static let weight = Key("weight", Notation<Quantity>.positive)
  static let reachedWhen = Key("reached_when", Notation<Condition>.condition)

  static let all = Keys(id, title, formerly, stage, due, needed, evidence, reviewedBy, weight, reachedWhen)
}

extension Notation<Milestone> {
  /// A milestone.
  static var milestone: Notation {
    .mapping(MilestoneKeys.all) { fields in
      let id = fields[MilestoneKeys.id] ?? .unreadable
      return Milestone(
        id: id,
        title: fields.title(MilestoneKeys.title, of: id, at: MilestoneKeys.id) ?? LocalisedText(id.rawValue),
        formerly: fields[MilestoneKeys.formerly] ?? [],
        stage: fields[MilestoneKeys.stage],
        due: fields[MilestoneKeys.due],
        need: fields[MilestoneKeys.needed] == nil ? .always : .agreed,
        evidence: fields[MilestoneKeys.evidence],
        reviewedBy: fields[MilestoneKeys.reviewedBy],
        weight: fields[MilestoneKeys.weight] ?? Quantity(millionths: 1_000_000),
        reachedWhen: fields[MilestoneKeys.reachedWhen])
    }
  }
}
