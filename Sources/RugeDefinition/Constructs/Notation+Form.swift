import RugeCore
import RugeYAML

private enum FormKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.form))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let by = Key("by", Notation<ElementID>.reference(to: .role))
  static let about = Key("about", Notation<Void>.only("organisation"))
  static let fields = Key.required("fields", Notation<[Field]>.table(of: Field.shape, names: .identifier, Field.read))
  /// Read last, since what an answer may be follows from its field.
  static let passedWhen = Key(
    "passed_when", Notation<Node>.node(later: Notation<FormCondition>.formCondition(over: []).shape))

  static let all = Keys(id, title, by, about, fields, passedWhen)
}

extension Notation<Form> {
  /// Questions with answers.
  static var form: Notation {
    .mapping(FormKeys.all) { values in
      let id = values[FormKeys.id] ?? .unreadable
      let questions = values[FormKeys.fields] ?? []
      _ = values[FormKeys.about]
      let condition = Notation<FormCondition>.formCondition(over: questions)
      return Form(
        id: id,
        title: values[FormKeys.title] ?? LocalisedText(id.rawValue),
        by: values[FormKeys.by].map { .role($0) },
        fields: questions,
        passedWhen: values[FormKeys.passedWhen].flatMap { condition.read($0, values.reader) })
    }
  }
}
