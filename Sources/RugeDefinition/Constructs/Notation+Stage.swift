import RugeCore
import RugeYAML

private enum StageKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.stage))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let length = Key("length", Notation<ProgrammeLength>.phrase)
  static let followUp = Key("follow_up", Notation<Bool>.boolean)
  static let enterWhen = Key("enter_when", Notation<Condition>.condition)
  static let leaveWhen = Key("leave_when", Notation<Condition>.condition)

  static let all = Keys(id, title, length, followUp, enterWhen, leaveWhen)
}

extension Notation<Stage> {
  /// A stage; `- udvikling` alone is one too.
  static var stage: Notation {
    .either(
      text: Notation<ElementID>.new(.stage).map { Stage(id: $0, title: LocalisedText($0.rawValue)) },
      else: .mapping(StageKeys.all) { fields in
        let id = fields[StageKeys.id] ?? .unreadable
        return Stage(
          id: id,
          title: fields[StageKeys.title] ?? LocalisedText(id.rawValue),
          length: fields[StageKeys.length],
          isFollowUp: fields[StageKeys.followUp] ?? false,
          enterWhen: fields[StageKeys.enterWhen],
          leaveWhen: fields[StageKeys.leaveWhen])
      })
  }
}
