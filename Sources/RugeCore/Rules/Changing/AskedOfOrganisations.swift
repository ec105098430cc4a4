/// What versions of a programme have asked about organisations: such questions keep their ids.
struct AskedOfOrganisations {
  private let present: [ElementID: Field]
  private let earlier: [Field]

  /// - Parameters:
  ///   - present: A version.
  ///   - earlier: Those before it.
  init(_ present: Programme, after earlier: [Programme]) {
    self.present = Dictionary(present.organisationFields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.earlier = earlier.flatMap(\.organisationFields)
  }

  /// The questions of a later version that are not asked now, and once were.
  func questions(returningIn next: Programme) -> [RecordedElement] {
    let once = Set(earlier.map(\.id))
    return next.organisationFields.filter { present[$0.id] == nil && once.contains($0.id) }
      .map { RecordedElement(.field, $0.id) }
  }

  /// The options of a later version, by their question, that are not there now, and once were.
  func options(returningIn next: Programme) -> [RecordedElement: Set<ElementID>] {
    var found: [RecordedElement: Set<ElementID>] = [:]
    for field in next.organisationFields {
      guard let now = present[field.id] else { continue }
      let once = Set(earlier.filter { $0.id == field.id }.flatMap(\.kind.options))
      let returning = field.kind.options.filter { once.contains($0) && !now.kind.options.contains($0) }
      if !returning.isEmpty { found[RecordedElement(.field, field.id)] = Set(returning.map { ElementID($0) }) }
    }
    return found
  }
}
