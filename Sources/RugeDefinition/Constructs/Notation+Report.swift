import RugeCore
import RugeYAML

private enum ReportKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.report))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let audience = Key.required(
    "audience",
    Notation<ReportRule.Audience>.word.knowingOwnWord(in: ReportRule.Audience.allCases.map(\.rawValue)))
  static let to = Key("to", Notation<[ElementID]>.oneOrMore(of: .reference(to: .role)))
  static let due = Key.required("due", Notation<ReportRule.Due>.phrase)
  static let covers = Key("covers", Notation<ReportRule.Coverage>.phrase)
  static let internalDeadline = Key("internal", Notation<InternalDeadline>.phrase)
  static let skipWhen = Key("skip_when", Notation<SkipRule>.phrase)
  static let compares = Key("compares", Notation<ReportRule.Comparison>.word)
  static let sections = Key.required("sections", Notation<[ReportRule.Section]>.oneOrMore(of: .section))

  static let all = Keys(
    id, title, formerly, audience, to, due, covers, internalDeadline, skipWhen, compares, sections)
}

extension Notation<ReportRule> {
  /// A report that is owed.
  static var report: Notation {
    .mapping(ReportKeys.all) { fields in
      let id = fields[ReportKeys.id] ?? .unreadable
      let title = fields.title(ReportKeys.title, of: id, at: ReportKeys.id)
      let formerly = fields[ReportKeys.formerly] ?? []
      let audience = fields[ReportKeys.audience]
      let to = fields[ReportKeys.to] ?? []
      let due = fields[ReportKeys.due]
      let covers = fields[ReportKeys.covers]
      let deadline = fields[ReportKeys.internalDeadline]
      let skip = fields[ReportKeys.skipWhen]
      let compares = fields[ReportKeys.compares] ?? .baseline
      let sections = fields[ReportKeys.sections]
      guard let audience, let due, let sections else { return nil }
      return ReportRule(
        id: id, title: title, formerly: formerly, audience: audience, to: to, due: due, covers: covers,
        internalDeadline: deadline?.span, skipUnder: skip?.span, compares: compares, sections: sections)
    }
  }
}

extension Notation<ReportRule.Section> {
  /// A section that every programme can have, or the records of a kind, or the answers of a form.
  fileprivate static var section: Notation {
    let words = ReportRule.Section.builtIn.keys.sorted()
    return Notation(shape: .text) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if let section = ReportRule.Section.builtIn[text] { return section }
      reader.names.refer(to: text, anyOf: [.record, .form], or: words, at: node.range)
      return .element(ElementID(text))
    }
  }
}
