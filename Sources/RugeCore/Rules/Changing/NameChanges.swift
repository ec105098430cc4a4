/// The ids that elements of one version have in another one.
package struct NameChanges: Hashable, Sendable {
  private var names: [ElementKind: [ElementID: ElementID]] = [:]
  /// Of parts, by where they stand under the new ids.
  private var parts: [PartPlace: [ElementID: ElementID]] = [:]
  /// In the order in which they are recorded.
  package private(set) var renamings: [Renaming] = []

  package init() {}

  mutating func add(_ renaming: Renaming) {
    if let place = renaming.place {
      // Two elements that became one may have had the same question.
      guard parts[place, default: [:]].updateValue(renaming.to, forKey: renaming.from) == nil else { return }
    } else {
      names[renaming.kind, default: [:]][renaming.from] = renaming.to
    }
    renamings.append(renaming)
  }

  /// The way back, to the ids that the elements had.
  ///
  /// - Parameter old: The version that is gone back to. Of elements that became one, that which had the id there already
  ///   keeps it, or else the first takes what the one has.
  /// - Returns: What the elements of the later version are called in it.
  package func reversed(into old: Programme) -> NameChanges {
    var back = NameChanges()
    for renaming in renamings.reversed() {
      if let place = renaming.place {
        guard let former = former(place, in: old) else { continue }
        back.parts[former, default: [:]][renaming.to] = renaming.from
      } else if !old.has(renaming.kind, renaming.to) {
        back.names[renaming.kind, default: [:]][renaming.to] = renaming.from
      }
    }
    back.renamings = renamings.reversed().filter { renaming in
      guard let place = renaming.place else { return back.names[renaming.kind]?[renaming.to] == renaming.from }
      return former(place, in: old).map { back.parts[$0]?[renaming.to] == renaming.from } ?? false
    }.map(\.reversed)
    return back
  }

  /// Where parts stood in the version that is gone back to, told by the ids there.
  private func former(_ place: PartPlace, in old: Programme) -> PartPlace? {
    let whole = place.whole
    guard let element = old.ids(whole.kind).first(where: { self[whole.kind, $0] == whole.id }) else { return nil }
    let question = place.question.map { question in
      parts[PartPlace(.field, of: whole)]?.filter { $0.value == question }.keys.min() ?? question
    }
    return PartPlace(place.kind, of: .init(whole.kind, element), question: question)
  }

  package var isEmpty: Bool { renamings.isEmpty }

  /// What an id is called in the other version: another id, or the same.
  package subscript(kind: ElementKind, id: ElementID) -> ElementID { names[kind]?[id] ?? id }

  /// What a part is called, of an element by its new id.
  package func part(_ kind: ElementKind, _ id: ElementID, of whole: RecordedElement.Whole) -> ElementID {
    parts[PartPlace(kind, of: whole)]?[id] ?? id
  }

  /// What an option is called, of a question by its new ids.
  package func option(_ option: String, of question: RecordedElement) -> String {
    guard let whole = question.whole else { return option }
    let place = PartPlace(.option, of: whole, question: question.id)
    return parts[place]?[ElementID(option)]?.rawValue ?? option
  }

  /// What was answered to a question, by its new ids, with the options called what they are.
  package func answer(_ answer: Answer, to question: RecordedElement) -> Answer {
    answer.options.reduce(answer) { $0.choosing(option($1, of: question), insteadOf: $1) }
  }
}
