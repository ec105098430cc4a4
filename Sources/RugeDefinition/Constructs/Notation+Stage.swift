import RugeCore
import RugeYAML

private enum StageKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.stage))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let length = Key("length", Notation<ProgrammeLength>.phrase)
  static let dates = Key("dates", Notation<ElementID>.reference(to: .period))
  static let followUp = Key("follow_up", Notation<Bool>.boolean)
  static let optional = Key("optional", Notation<Bool>.boolean)
  static let repeats = Key("repeats", Notation<Bool>.boolean)
  static let capacity = Key("capacity", Notation<Capacity>.phrase)
  static let choose = Key("choose", Notation<StageChoice>.stageChoice)
  static let enterWhen = Key("enter_when", Notation<Condition>.condition)
  static let leaveWhen = Key("leave_when", Notation<Condition>.condition)

  static let all = Keys(
    id, title, formerly, length, dates, followUp, optional, repeats, capacity, choose, enterWhen, leaveWhen)
}

private enum ChoiceKeys {
  static let by = Key("by", Notation<ElementID>.reference(to: .role))
  static let order = Key.required("order", Notation<RankOrder>.phrase)
  static let others = Key("others", Notation<ElementID>.reference(to: .exit))

  static let all = Keys(by, order, others)
}

extension Notation<Stage> {
  /// A stage; `- udvikling` alone is one too.
  static var stage: Notation {
    let id = Notation<ElementID>.new(.stage)
    return .either(
      text: Notation(shape: id.shape) { node, reader in
        id.read(node, reader).map { id in
          reader.noteUntitled([id.rawValue], .item, at: node.range)
          return Stage(id: id, title: LocalisedText(id.rawValue))
        }
      },
      else: .mapping(StageKeys.all) { fields in
        let id = fields[StageKeys.id] ?? .unreadable
        return Stage(
          id: id,
          title: fields.title(StageKeys.title, of: id, at: StageKeys.id) ?? LocalisedText(id.rawValue),
          formerly: fields[StageKeys.formerly] ?? [],
          length: fields[StageKeys.length],
          dates: fields[StageKeys.dates],
          isFollowUp: fields[StageKeys.followUp] ?? false,
          isOptional: fields[StageKeys.optional] ?? false,
          isRepeatable: fields[StageKeys.repeats] ?? false,
          capacity: fields[StageKeys.capacity],
          choice: fields[StageKeys.choose],
          enterWhen: fields[StageKeys.enterWhen],
          leaveWhen: fields[StageKeys.leaveWhen])
      })
  }
}

extension Notation<StageChoice> {
  /// How those who enter are chosen.
  fileprivate static var stageChoice: Notation {
    .mapping(ChoiceKeys.all) { fields in
      let by = fields[ChoiceKeys.by]
      let order = fields[ChoiceKeys.order]
      let others = fields[ChoiceKeys.others]
      return order.map { StageChoice(by: by, form: $0.form, measure: $0.measure, others: others) }
    }
  }
}
