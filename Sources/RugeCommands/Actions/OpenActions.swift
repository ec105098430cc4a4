import RugeCore
import RugeStore
import RugeWords

/// What is promised in an enrolment and not done yet, with its words.
struct OpenActions {
  /// Those with the earliest day first, those without one last.
  let actions: [ActionState]
  private let texts: [Int64: [TextPurpose: String]]
  private let owners: [Int64: String]

  /// How many are listed after a change; the rest is counted.
  private static let shown = 10

  init(of state: EnrolmentState, _ store: Store) throws {
    actions = state.actions.values.filter(\.isOpen).sorted { first, second in
      (first.due ?? .distantFuture, first.id) < (second.due ?? .distantFuture, second.id)
    }
    texts = try store.texts(of: actions.map(\.id.number), [.note])
    let names = StoreNames(store)
    owners = Dictionary(
      Set(actions.compactMap(\.owner)).map { ($0, names.name(of: .person($0)) ?? Subject.person($0).description) },
      uniquingKeysWith: { first, _ in first })
  }

  func text(of action: ActionState) -> String? { texts[action.id.number]?[.note] }

  func owner(of action: ActionState) -> String? { action.owner.flatMap { owners[$0] } }

  /// What was promised, where an action point is due.
  func text(of due: Due) -> String? { due.action.flatMap { texts[$0.number]?[.note] } }

  /// A line for each, the overdue ones marked.
  func lines(_ context: CommandContext) -> [String] {
    let lines = actions.prefix(Self.shown).map { action in
      let line = context.words.action(action, text(of: action), owner: owner(of: action), on: context.today)
        .displaySafeLine
      return action.isOverdue(on: context.today) ? context.style.alarm(line) : line
    }
    return lines + (actions.count > Self.shown ? [context.words.andMore(actions.count - Self.shown)] : [])
  }
}

extension Due {
  /// The action point that is due.
  ///
  /// Swift 6.3.1 cannot optimise it where it is inlined for a due that is part of something else ("Found outside of
  /// lifetime use").
  @inline(never)
  var action: ActionID? {
    if case .action(let id) = subject { id } else { nil }
  }
}

extension Day {
  /// Sorts what is due on no day after all else.
  fileprivate static var distantFuture: Day { supported.upperBound }
}
