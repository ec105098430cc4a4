import RugeCore
import RugeImport
import RugeStore

/// The columns that a programme gives a list: a role, an indicator or a question each.
struct ProgrammeColumns {
  let columns: [ImportOptions.NamedColumn]

  init(_ kind: ImportKind, _ plan: ImportPlan, _ context: CommandContext) throws {
    switch kind {
    case .organisation, .session, .person, .attendance, .action:
      columns = []
    case .enrolment:
      columns = try Self.programmes(plan, context).flatMap { programme in
        programme.roles.map { Self.column($0.id, $0.title, .role($0.id.rawValue)) }
      }
    case .figure:
      columns = try Self.programmes(plan, context).flatMap { programme in
        programme.indicators.flatMap(Self.columns)
      }
    case .form:
      guard let form = plan.form else {
        columns = []
        return
      }
      let programme = try context.reading { try Programmes($0).newest(plan.programme).programme }
      let fields = programme.form(try programme.formReference(named: form).form)?.fields ?? []
      columns = fields.map { Self.column($0.id, $0.ask, .answerTo($0.id.rawValue)) }
    }
  }

  private static func programmes(_ plan: ImportPlan, _ context: CommandContext) throws -> [Programme] {
    try context.reading { store in
      let programmes = Programmes(store)
      if let named = plan.programme { return [try programmes.newest(named).programme] }
      let ids = Set(try store.definitions().map(\.programme.rawValue)).sorted()
      return try ids.map { try programmes.newest($0).programme }
    }
  }

  private static func columns(_ indicator: Indicator) -> [ImportOptions.NamedColumn] {
    guard !indicator.categories.isEmpty else {
      return [column(indicator.id, indicator.title, .figure(indicator.id.rawValue))]
    }
    return indicator.categories.map { category in
      let id = "\(indicator.id).\(category.id)"
      let titles = indicator.title.variants.values.flatMap { title in
        category.title.variants.values.map { "\(title) \($0)" }
      }
      return ImportOptions.NamedColumn(headings: [id] + titles.sorted(), field: .figure(id))
    }
  }

  private static func column(_ id: ElementID, _ title: LocalisedText, _ field: ImportField) -> ImportOptions.NamedColumn
  {
    ImportOptions.NamedColumn(headings: [id.rawValue] + title.variants.values.sorted(), field: field)
  }
}
