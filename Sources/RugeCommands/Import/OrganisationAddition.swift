import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// What a row of a list adds to an organisation that is there already: cells that could not be used the first time.
///
/// Only a list that was written with the reasons of an import is known to be about the same organisations; of any other
/// the cells are pointed out, with the command that adds them.
struct OrganisationAddition {
  /// Whether the list is one of rejects.
  let isCorrection: Bool
  private let store: Store
  private let journal: Journal
  private let context: CommandContext

  init(_ table: TableImport, _ store: Store, _ journal: Journal, _ context: CommandContext) {
    isCorrection = table.columns.contains { Words.reasonHeadings.contains($0.heading) }
    self.store = store
    self.journal = journal
    self.context = context
  }

  /// What becomes of a row whose organisation is there already; `nil` where it says nothing new.
  func outcome(of row: OrganisationRow, _ fate: RowFate) throws -> RowOutcome? {
    guard let subject = fate.existing, let present = try store.subject(subject) else { return nil }
    let figures = try row.figures.filter { figure in
      try !store.keptFigures(of: subject.number).contains { $0.element == figure.id }
    }
    let texts = row.texts.filter { purpose, _ in
      purpose != .name && present.texts[purpose] == nil
        && !(purpose.register.map { register in present.registrations.contains { $0.register == register } } ?? false)
    }
    guard !texts.isEmpty || !figures.isEmpty else { return nil }
    let words = context.words
    let named =
      texts.sorted { $0.key < $1.key }.map { "\(words.textName($0.key)) \(words.quoted($0.value))" }
      + figures.map { "\($0.heading) \(words.number($0.amount))" }
    guard isCorrection else {
      return RowOutcome(
        action: .there, title: row.name, detail: words.notTakenIn(named, by: subject), isNotable: true)
    }
    do {
      if !texts.isEmpty {
        let checked = try RegistrationCheck(store).checked(texts, of: subject)
        try journal.append(Draft(.existing(subject), on: context.today, .body(.edited), texts: checked))
      }
    } catch let problem as SubjectProblem {
      return RowOutcome(
        action: .there, title: row.name, detail: problem.explanation(in: words), isNotable: true)
    }
    for figure in figures {
      try journal.append(
        Draft(
          .existing(subject), on: context.today, .figureKept(figure.id, figure.amount),
          texts: [.heading: figure.heading]))
    }
    return RowOutcome(action: .changed, title: row.name, detail: words.list(named), isNotable: true)
  }
}

extension RowFate {
  /// Whether a row is about an organisation that is there already, in the workspace or in the list.
  var isDuplicate: Bool {
    switch self {
    case .duplicate: true
    case .added, .sameNumber, .invalid: false
    }
  }

  /// The organisation in the workspace that a row is about.
  var existing: Subject? {
    switch self {
    case .duplicate(let known):
      if case .existing(let subject) = known.source { subject } else { nil }
    case .added, .sameNumber, .invalid: nil
    }
  }
}
