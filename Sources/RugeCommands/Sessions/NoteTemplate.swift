import RugeCore
import RugeStore
import RugeWords

/// What stands in the editor before anything is written: the kind's questions, and what is promised already.
struct NoteTemplate {
  private let lines: [String]

  init(
    _ text: String?, about reference: String?, kind: String?, on day: Day, _ programme: String?,
    _ context: CommandContext
  )
    throws
  {
    let words = context.words
    var comments = [words.templateHelp]
    if let reference {
      comments += try context.reading { store in
        let scope = try EnrolmentScope(
          reference, on: day, in: store, programme: programme.map { ElementID($0) }, context)
        let kind = try scope.programme.sessionKind(orOnlyOne: kind)
        let open = try scope.state(on: day).map { try OpenActions(of: $0, store) }
        let actions = open.map { open in
          open.actions.map { words.action($0, open.text(of: $0), owner: open.owner(of: $0), on: context.today) }
        }
        return ["\(scope.organisation) · \(scope.names.session(kind.id))"]
          + kind.fields.map { "\($0.id): \($0.ask[words.language])" }
          + (actions.map { $0.isEmpty ? [] : [words.openActions] + $0 } ?? [])
      }
    }
    lines = [text ?? ""] + comments.map { "# \($0)".displaySafeLine }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }
}
