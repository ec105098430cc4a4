import RugeCore
import RugeImport
import RugeWords
import RugeYAML

/// What the columns of a list mean, as a file says it.
///
///     kind: session
///     columns:
///       Firma: organisation
///       Mødt den: day
///     values:
///       minutes: 60
struct MappingFile {
  /// A column by its heading, and where the file says so.
  struct Column {
    let heading: String
    let field: ImportField
    let range: SourceRange
  }

  let kind: ImportKind?
  let values: [ImportField: String]
  private let entries: [Column]
  private let reader: NodeReader

  var columns: [String: ImportField] {
    Dictionary(entries.map { ($0.heading, $0.field) }, uniquingKeysWith: { first, _ in first })
  }

  static func read(_ name: String, _ context: CommandContext) throws -> MappingFile {
    let source = try SourceFile.read(context.path(name), name: name)
    let reader = NodeReader(source)
    let content = reader.parse().flatMap { Notation.mapping.read($0, reader) }
    guard let content, !reader.hasErrors else { throw FaultyText(source, reader.diagnostics) }
    return MappingFile(
      kind: content.kind, values: Dictionary(content.values.map { ($0.field, $0.text) }, uniquingKeysWith: { $1 }),
      entries: content.columns, reader: reader)
  }

  /// Refuses headings that the table has not, and meanings that its kind of list has not.
  func check(_ kind: ImportKind, against file: OpenedFile, _ options: ImportOptions) throws {
    var plain = options
    plain.columns = [:]
    let headings = try file.placing {
      try TableHeadings(source: file.source, file: file.name, kind: kind, options: plain)
    }.columns.map(\.heading)
    for entry in entries {
      if !headings.contains(where: { TableHeadings.areSame($0, entry.heading) }) {
        reader.add(
          .error, .unknownKey(entry.heading, known: headings), at: entry.range,
          suggestion: reader.suggestion(for: entry.heading, among: headings))
      }
      if !kind.takes(entry.field) {
        reader.add(.error, .badValue(entry.field.word, expected: .oneOf(kind.words)), at: entry.range)
      }
    }
    if reader.hasErrors { throw FaultyText(reader.source, reader.diagnostics) }
  }

  /// Writes down what the columns of a table mean.
  static func write(_ table: TableImport, _ options: ImportOptions, to name: String, _ context: CommandContext) throws {
    var lines = ["kind: \(table.kind.rawValue)", "columns:"]
    for column in table.columns where !column.heading.isEmpty {
      let word = (column.place.importField ?? .ignored).word
      lines.append("  \(YAMLText.quoted(column.heading)): \(YAMLText.scalar(word))")
    }
    if !options.values.isEmpty { lines.append("values:") }
    for (field, value) in options.values.sorted(by: { $0.key.word < $1.key.word }) {
      lines.append("  \(YAMLText.quoted(field.word)): \(YAMLText.quoted(value))")
    }
    let file = try OutputFile(context.path(name))
    try file.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    try file.finish()
  }
}

/// What stands in a mapping file.
private struct MappingContent {
  let kind: ImportKind?
  let columns: [MappingFile.Column]
  let values: [(field: ImportField, text: String)]
}

extension Notation<MappingContent> {
  fileprivate static var mapping: Notation {
    let kind = Key("kind", Notation<ImportKind>.word)
    let columns = Key("columns", Notation<[MappingFile.Column]>.columns)
    let values = Key("values", Notation<[(field: ImportField, text: String)]>.values)
    return .mapping(Keys(kind, columns, values).needingOne(of: "columns", "values")) { fields in
      MappingContent(kind: fields[kind], columns: fields[columns] ?? [], values: fields[values] ?? [])
    }
  }
}

extension Notation<[MappingFile.Column]> {
  fileprivate static var columns: Notation {
    .table(of: Notation<ImportField>.field.shape) { entry, reader in
      Notation<ImportField>.field.read(entry.value, reader).map {
        MappingFile.Column(heading: entry.key.text, field: $0, range: entry.key.range)
      }
    }
  }
}

extension Notation<[(field: ImportField, text: String)]> {
  fileprivate static var values: Notation {
    .table(of: .text) { entry, reader in
      guard let field = ImportField(entry.key.text) else {
        reader.rejectKey(of: entry, in: entry.value, known: ImportField.allWords)
        return nil
      }
      return reader.text(of: entry.value).map { (field, $0) }
    }
  }
}

extension Notation<ImportField> {
  fileprivate static var field: Notation {
    .scalar(.oneOf(ImportField.allWords)) { ImportField($0) }
  }
}
