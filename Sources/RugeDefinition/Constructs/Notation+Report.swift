import RugeCore
import RugeYAML

private enum ReportKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.report))
  static let audience = Key.required("audience", Notation<ReportRule.Audience>.word)
  static let due = Key.required("due", Notation<ReportDeadline>.phrase)
  static let sections = Key.required("sections", Notation<[ReportRule.Section]>.oneOrMore(of: .section))

  static let all = Keys(id, audience, due, sections)
}

extension Notation<ReportRule> {
  /// A report that is owed.
  static var report: Notation {
    .mapping(ReportKeys.all) { fields in
      let id = fields[ReportKeys.id] ?? .unreadable
      let audience = fields[ReportKeys.audience]
      let due = fields[ReportKeys.due]
      let sections = fields[ReportKeys.sections]
      guard let audience, let due, let sections else { return nil }
      return ReportRule(id: id, audience: audience, due: .after(due.span, due.period), sections: sections)
    }
  }
}

extension Notation<ReportRule.Section> {
  fileprivate static var section: Notation {
    .oneOf(ReportRule.Section.builtIn.keys.sorted()) { ReportRule.Section.builtIn[$0] }
  }
}
