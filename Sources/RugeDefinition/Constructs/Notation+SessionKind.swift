import RugeCore
import RugeYAML

private enum SessionKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.session))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let shape = Key("shape", Notation<SessionKind.Shape>.word)
  static let host = Key("host", Notation<ElementID>.reference(to: .role))
  static let plan = Key("plan", Notation<SessionKind.Plan>.phrase)
  static let length = Key("length", Notation<Span>.aboveZero)
  static let attendance = Key("attendance", Notation<SessionKind.Attendance>.word)
  static let confirmedBy = Key("confirmed_by", Notation<[ElementID]>.oneOrMore(of: .reference(to: .role, .participant)))
  static let isOpen = Key("open", Notation<Bool>.boolean)
  static let on = Key("on", Notation<ElementID>.reference(to: .period))
  static let fields = Key("fields", Notation<[Field]>.fields)

  static let all = Keys(id, title, formerly, shape, host, plan, length, attendance, confirmedBy, isOpen, on, fields)
}

extension Notation<SessionKind> {
  /// A kind of session.
  static var sessionKind: Notation {
    .mapping(SessionKeys.all) { fields in
      let id = fields[SessionKeys.id] ?? .unreadable
      return SessionKind(
        id: id,
        title: fields.title(SessionKeys.title, of: id, at: SessionKeys.id) ?? LocalisedText(id.rawValue),
        formerly: fields[SessionKeys.formerly] ?? [],
        shape: fields[SessionKeys.shape],
        host: fields[SessionKeys.host],
        plan: fields[SessionKeys.plan],
        length: fields[SessionKeys.length],
        attendance: fields[SessionKeys.attendance],
        confirmedBy: (fields[SessionKeys.confirmedBy] ?? []).map { .role($0) },
        isOpen: fields[SessionKeys.isOpen] ?? false,
        on: fields[SessionKeys.on],
        fields: fields[SessionKeys.fields] ?? [])
    }
  }
}
