import RugeCore

/// Questions that are left out by their own answer, or each by the other's.
struct UnlessRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    doubts(among: programme.organisationFields, in: .entry(.key("organisations"), ["fields"]))
      + programme.forms.flatMap { doubts(among: $0.fields, in: .element(section: "forms", id: $0.id, key: "fields")) }
      + programme.sessions.flatMap {
        doubts(among: $0.fields, in: .element(section: "sessions", id: $0.id, key: "fields"))
      }
      + programme.records.flatMap {
        doubts(among: $0.fields, in: .element(section: "records", id: $0.id, key: "fields"))
      }
  }

  private func doubts(among fields: [Field], in table: DefinitionPart) -> [Doubt] {
    let exceptions = fields.compactMap { field in field.unless.map { (field.id, [$0.field]) } }
    guard !exceptions.isEmpty else { return [] }
    let others = Dictionary(exceptions, uniquingKeysWith: { first, _ in first })
    return Cycles.all(from: exceptions.lazy.map(\.0), others, atMost: Self.mostDoubts).map { cycle in
      Doubt(.leftOutByItself(cycle.map(\.rawValue)), in: .entry(table, [cycle[0].rawValue, "unless"]), .error)
    }
  }
}
