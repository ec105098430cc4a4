import ArgumentParser
import RugeCore
import RugeStore

/// Names and ids of the workspace, for the shell to complete.
extension CompletionKind {
  static var enrolments: CompletionKind { names(CompletionAnswer.enrolments) }
  static var organisations: CompletionKind { names(CompletionAnswer.organisations) }
  static var people: CompletionKind { names(CompletionAnswer.people) }
  static var everybody: CompletionKind { names(CompletionAnswer.everybody) }
  static var programmes: CompletionKind { names(CompletionAnswer.programmes) }
  static var cohorts: CompletionKind { elements { $0.cohorts.map(\.id) } }
  static var stages: CompletionKind { elements { $0.stages.map(\.id) } }
  static var milestones: CompletionKind { elements { $0.milestones.map(\.id) } }
  static var indicators: CompletionKind { elements { $0.indicators.map(\.id) } }
  static var forms: CompletionKind { elements { $0.forms.map(\.id) } }
  static var roles: CompletionKind { elements { $0.roles.map(\.id) } }
  static var exits: CompletionKind { elements { $0.exits.map(\.id) } }
  static var agreementKinds: CompletionKind { elements { $0.agreements.map(\.id) } }
  static var recordKinds: CompletionKind { elements { $0.records.map(\.id) } }
  static var sessionKinds: CompletionKind { elements { $0.sessions.map(\.id) } }
  static var reports: CompletionKind { elements { [ElementID("progress")] + $0.reports.map(\.id) } }

  private static func names(
    _ find: @escaping @Sendable (CompletionAnswer, Store) throws -> [String]
  ) -> CompletionKind {
    .custom { words, _, prefix in CompletionAnswer(words, prefix: prefix).candidates(find) }
  }

  private static func elements(_ ids: @escaping @Sendable (Programme) -> [ElementID]) -> CompletionKind {
    names { answer, store in try answer.elements(store, ids) }
  }
}
