import RugeCore
import RugeStore
import RugeWords

/// What is due now in the one enrolment that a change was about; nothing where there were several.
struct DueNow {
  let lines: [String]

  init(after subjects: Set<Subject>, _ store: Store, _ context: CommandContext) throws {
    let enrolments = subjects.filter { $0.kind == .enrolment }
    guard enrolments.count == 1, let subject = enrolments.first, let row = try store.enrolment(subject.number) else {
      lines = []
      return
    }
    let scope = try EnrolmentScope(Subject.enrolment(row.enrolment).description, on: context.today, in: store, context)
    guard let state = try scope.state(on: context.today) else {
      lines = []
      return
    }
    let next = ChangeReport.next(of: state, try OpenActions(of: state, store), false, scope, context)
    lines = next.isEmpty ? [] : [context.words.dueNow] + next.map { "  - \($0)" }
  }
}
