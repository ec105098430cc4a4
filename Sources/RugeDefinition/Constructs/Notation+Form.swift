import RugeCore
import RugeYAML

private enum FormKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.form))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let by = Key("by", Notation<Form.Respondent>.phrase)
  static let about = Key("about", Notation<Form.About>.word.knowingOwnWord(in: Form.About.allCases.map(\.rawValue)))
  static let rounds = Key(
    "rounds",
    Notation<[FormRound]>.table(of: FormRound.shape, names: .id(of: .round, mayBeNumbered: true)) {
      FormRound.read($0, $1)
    })
  static let fields = Key.required("fields", Notation<[Field]>.fields)
  static let score = Key("score", Notation<Form.Score>.word)
  /// Read last, since what an answer may be follows from its field.
  static let passedWhen = Key(
    "passed_when", Notation<Node>.node(later: Notation<FormCondition>.formCondition(over: .none).shape))
  static let shownTo = Key("shown_to", Notation<[ElementID]>.oneOrMore(of: .reference(to: .role, .participant)))

  static let all = Keys(id, title, formerly, by, about, rounds, fields, score, passedWhen, shownTo)
}

private enum RoundKeys {
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let when = Key.required("when", Notation<FormRound.Window>.phrase)

  static let all = Keys(title, when)
}

extension Notation<Form> {
  /// Questions with answers.
  static var form: Notation {
    .mapping(FormKeys.all) { values in
      let id = values[FormKeys.id] ?? .unreadable
      let questions = values[FormKeys.fields] ?? []
      let rounds = values[FormKeys.rounds] ?? []
      if let node = values.node(of: FormKeys.rounds) {
        values.reader.define(rounds.map(\.id), .round, of: id, in: node)
      }
      let condition = Notation<FormCondition>.formCondition(over: Indexed(questions, by: \.id))
      return Form(
        id: id,
        title: values.title(FormKeys.title, of: id, at: FormKeys.id) ?? LocalisedText(id.rawValue),
        formerly: values[FormKeys.formerly] ?? [],
        by: values[FormKeys.by],
        about: values[FormKeys.about] ?? .organisation,
        rounds: rounds,
        fields: questions,
        score: values[FormKeys.score],
        passedWhen: values[FormKeys.passedWhen].flatMap { condition.read($0, values.reader) },
        shownTo: (values[FormKeys.shownTo] ?? []).map { .role($0) })
    }
  }
}

extension FormRound {
  static var shape: Shape { .either([Notation<Window>.phrase.shape, .mapping(RoundKeys.all)]) }

  /// Reads `trial-1: end of workshop-1`, or a mapping with a title and the time.
  static func read(_ entry: Entry, _ reader: NodeReader) -> FormRound? {
    guard let id = reader.identifier(entry.key.text, at: entry.key.range, mayBeNumbered: true) else { return nil }
    guard entry.value.shape == .mapping else {
      return Notation<Window>.phrase.read(entry.value, reader).map { window in
        reader.noteUntitled([id.rawValue], .round, at: entry.key.range)
        return FormRound(id: id, window: window)
      }
    }
    let notation = Notation<FormRound>.mapping(RoundKeys.all) { fields in
      let title = fields.title(RoundKeys.title, of: id, at: entry.key.range)
      return fields[RoundKeys.when].map { FormRound(id: id, title: title, window: $0) }
    }
    return notation.read(entry.value, reader)
  }
}
