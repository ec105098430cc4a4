/// Compares two versions of one element, side by side.
///
/// What the old version names is first called what it is called in the new one: a due date that counts from a stage
/// with another id is still the same due date.
struct AspectComparison {
  let names: NameChanges
  private(set) var differing: [ElementAspect] = []

  init(_ names: NameChanges) {
    self.names = names
  }

  mutating func compare<Value: Equatable>(_ aspect: ElementAspect, _ old: Value, _ new: Value) {
    if old != new { differing.append(aspect) }
  }

  /// An element without a title goes by its id: with another id it has no other title.
  mutating func compareTitles(
    _ old: LocalisedText, of former: ElementID, _ new: LocalisedText, of id: ElementID
  ) {
    let hasNone = old == LocalisedText(former.rawValue) && new == LocalisedText(id.rawValue)
    if !hasNone { compare(.title, old, new) }
  }

  mutating func compare(_ aspect: ElementAspect, _ old: Condition?, _ new: Condition?) {
    if old?.renamed(names) != new { differing.append(aspect) }
  }

  mutating func compare(_ aspect: ElementAspect, _ old: [Field], _ new: [Field]) {
    if old.map({ $0.renamed(names) }) != new.map({ $0.renamed(NameChanges()) }) { differing.append(aspect) }
  }
}

extension ProgrammeElement {
  /// The sides in which an element differs from the one of the old version; none where they are not of one kind.
  func aspects(differingFrom old: ProgrammeElement, _ names: NameChanges) -> [ElementAspect] {
    var sides = AspectComparison(names)
    switch (old, self) {
    case (.stage(let old), .stage(let new)): sides.compare(old, new)
    case (.exit(let old), .exit(let new)): sides.compare(old, new)
    case (.session(let old), .session(let new)): sides.compare(old, new)
    case (.form(let old), .form(let new)): sides.compare(old, new)
    case (.milestone(let old), .milestone(let new)): sides.compare(old, new)
    case (.indicator(let old), .indicator(let new)): sides.compare(old, new)
    case (.agreement(let old), .agreement(let new)): sides.compare(old, new)
    case (.record(let old), .record(let new)): sides.compare(old, new)
    case (.role(let old), .role(let new)): sides.compare(old, new)
    case (.period(let old), .period(let new)): sides.compare(old, new)
    case (.cohort(let old), .cohort(let new)): sides.compare(old, new)
    case (.reminder(let old), .reminder(let new)): sides.compare(old, new)
    case (.report(let old), .report(let new)): sides.compare(old, new)
    default: break
    }
    return sides.differing
  }
}
