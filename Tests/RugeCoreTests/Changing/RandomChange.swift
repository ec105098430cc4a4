import RugeTestSupport

@testable import RugeCore

/// Definitions that differ at random: elements renamed, dropped, added, moved, split and joined.
struct RandomChange {
  private var generator: SeededGenerator
  private(set) var programme: Programme
  private var count = 0

  init(of programme: Programme, seed: UInt64) {
    self.generator = SeededGenerator(seed: seed)
    self.programme = programme
    for _ in 0..<Int.random(in: 1...5, using: &generator) { change() }
  }

  private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func fresh() -> ElementID {
    count += 1
    return ElementID("ny-\(count)")
  }

  private mutating func change() {
    switch number(0..<28) {
    case 0: renameStage()
    case 1: splitStage()
    case 2: joinStages()
    case 3: programme = programme.with(stages: without(programme.stages))
    case 4: programme = programme.with(stages: programme.stages.shuffled(using: &generator))
    case 5: programme = programme.with(stages: programme.stages + [Stage(id: fresh(), title: .init("Ny"))])
    case 6: renameMilestone()
    case 7: programme = programme.with(milestones: without(programme.milestones))
    case 8: changeDue()
    case 9: renameSession()
    case 10: programme = programme.with(sessions: without(programme.sessions))
    case 11: renameIndicator()
    case 12: programme = programme.with(indicators: without(programme.indicators))
    case 13: renameForm()
    case 14:
      let name = fresh()
      programme = programme.with(
        roles: replace(programme.roles) { [$0.called(name, was: Self.former($0.id, $0.formerly))] })
    case 15:
      let name = fresh()
      programme = programme.with(
        agreements: replace(programme.agreements) { [$0.called(name, was: Self.former($0.id, $0.formerly))] })
    case 16:
      let name = fresh()
      programme = programme.with(
        cohorts: replace(programme.cohorts) { [$0.called(name, was: Self.former($0.id, $0.formerly))] })
    case 17:
      let name = fresh()
      programme = programme.with(
        reminders: replace(programme.reminders) { [$0.called(name, was: Self.former($0.id, $0.formerly))] })
    case 18:
      let name = fresh()
      programme = programme.with(
        records: replace(programme.records) { [$0.with(id: name, was: Self.former($0.id, $0.formerly))] })
    case 19..<25: renamePart()
    default: changeFields()
    }
  }

  private mutating func without<Element>(_ elements: [Element]) -> [Element] {
    guard !elements.isEmpty else { return [] }
    var rest = elements
    rest.remove(at: number(0..<elements.count))
    return rest
  }

  private mutating func replace<Element>(_ elements: [Element], _ change: (Element) -> [Element]) -> [Element] {
    guard !elements.isEmpty else { return [] }
    let chosen = number(0..<elements.count)
    return elements.enumerated().flatMap { $0.offset == chosen ? change($0.element) : [$0.element] }
  }

  /// An element that was new in this very change has no former id.
  private static func former(_ id: ElementID, _ formerly: [ElementID]) -> [ElementID] {
    id.rawValue.hasPrefix("ny-") ? formerly : [id]
  }

  private mutating func renameStage() {
    let name = fresh()
    programme = programme.with(
      stages: replace(programme.stages) { [$0.called(name, was: Self.former($0.id, $0.formerly))] })
  }

  private mutating func splitStage() {
    let (first, second) = (fresh(), fresh())
    programme = programme.with(
      stages: replace(programme.stages) { stage in
        let was = Self.former(stage.id, stage.formerly)
        return [stage.called(first, was: was), stage.called(second, was: was)]
      })
  }

  private mutating func joinStages() {
    guard programme.stages.count > 2 else { return }
    let place = number(0..<programme.stages.count - 1)
    let parts = programme.stages[place...place + 1].flatMap { Self.former($0.id, $0.formerly) }
    var stages = programme.stages
    let joined = stages[place].called(fresh(), was: parts)
    stages.replaceSubrange(place...place + 1, with: [joined])
    programme = programme.with(stages: stages)
  }

  private mutating func renameMilestone() {
    let name = fresh()
    programme = programme.with(
      milestones: replace(programme.milestones) { [$0.with(id: name, was: Self.former($0.id, $0.formerly))] })
  }

  private mutating func changeDue() {
    let due = Milestone.Due.when(.relative(Offset(Span(number(1..<20), .week), .after), .enrolment))
    programme = programme.with(milestones: replace(programme.milestones) { [$0.with(due: due)] })
  }

  private mutating func renameSession() {
    let name = fresh()
    programme = programme.with(
      sessions: replace(programme.sessions) { $0.id.rawValue.hasPrefix("ny-") ? [$0] : [$0.called(name)] })
  }

  private mutating func renameIndicator() {
    let name = fresh()
    programme = programme.with(
      indicators: replace(programme.indicators) { [$0.with(id: name, was: Self.former($0.id, $0.formerly))] })
  }

  /// Renames, drops or splits a question.
  private mutating func changeFields() {
    let place = number(0..<3)
    if place == 0 {
      let forms = programme.forms.map { $0.with(fields: changed($0.fields)) }
      programme = programme.with(forms: forms)
    } else if place == 1 {
      programme = programme.with(sessions: programme.sessions.map { $0.with(fields: changed($0.fields)) })
    } else {
      programme = programme.with(records: programme.records.map { $0.with(fields: changed($0.fields)) })
    }
  }

  private mutating func changed(_ fields: [Field]) -> [Field] {
    let (first, second) = (fresh(), fresh())
    switch number(0..<4) {
    case 0: return without(fields)
    case 1:
      return replace(fields) { field in
        let was = Self.former(field.id, field.formerly)
        return [field.called(first, was: was), field.called(second, was: was)]
      }
    default: return replace(fields) { [$0.called(first, was: Self.former($0.id, $0.formerly))] }
    }
  }

  /// Renames or splits a round, a category, a state or an option.
  private mutating func renamePart() {
    let (first, second) = (fresh(), fresh())
    let names = number(0..<4) == 0 ? [first, second] : [first]
    switch number(0..<5) {
    case 0:
      programme = programme.with(
        forms: programme.forms.map { form in
          form.with(
            rounds: replace(form.rounds) { round in
              names.map {
                FormRound(id: $0, formerly: Self.former(round.id, round.formerly), window: round.window)
              }
            })
        })
    case 1:
      programme = programme.with(
        indicators: programme.indicators.map { indicator in
          indicator.with(
            categories: replace(indicator.categories) { category in
              names.map {
                IndicatorCategory(id: $0, title: category.title, formerly: Self.former(category.id, category.formerly))
              }
            })
        })
    case 2: programme = programme.with(records: programme.records.map { renamingState(of: $0, names) })
    case 3:
      programme = programme.with(
        sessions: programme.sessions.map { kind in kind.with(fields: kind.fields.map { renamingOption(of: $0, names) })
        },
        records: programme.records.map { kind in kind.with(fields: kind.fields.map { renamingOption(of: $0, names) }) })
    default:
      programme = programme.with(
        forms: programme.forms.map { form in form.with(fields: form.fields.map { renamingOption(of: $0, names) }) })
    }
  }

  private mutating func renamingState(of kind: RecordKind, _ names: [ElementID]) -> RecordKind {
    guard let state = kind.states.joined().randomElement(using: &generator) else { return kind }
    let was = Self.former(state, kind.formerStates[state] ?? [])
    let states = kind.states.map { step in step.flatMap { $0 == state ? names : [$0] } }
    let formerStates = kind.formerStates.filter { $0.key != state }.merging(names.map { ($0, was) }) { $1 }
    return kind.with(states: states, formerStates: formerStates)
  }

  private mutating func renamingOption(of field: Field, _ names: [ElementID]) -> Field {
    guard let option = field.kind.options.randomElement(using: &generator) else { return field }
    let was = option.hasPrefix("ny-") ? field.formerOptions[option] ?? [] : [option]
    let options = field.kind.options.flatMap { $0 == option ? names.map(\.rawValue) : [$0] }
    let former = field.formerOptions.filter { $0.key != option }.merging(names.map { ($0.rawValue, was) }) { $1 }
    return field.choosing(options, was: former)
  }

  private mutating func renameForm() {
    let name = fresh()
    programme = programme.with(
      forms: replace(programme.forms) { $0.id.rawValue.hasPrefix("ny-") ? [$0] : [$0.called(name)] })
  }
}
