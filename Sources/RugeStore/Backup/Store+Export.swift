import Foundation
import RugeCore

extension Store {
  /// All data as JSON Lines: one object a line, each with its `record`.
  ///
  /// | record | fields |
  /// |---|---|
  /// | `store` | `format` (1), `sequence` and `hash` of the last fact |
  /// | `author` | `id`, `login` |
  /// | `batch` | `id`, `at` (ISO 8601), `author`, `origin` |
  /// | `definition` | `version`, `programme`, `hash`, `fileName`, `text` or, where it is not UTF-8, `base64` |
  /// | `fact` | `sequence`, `batch`, `subject` (`E-7`), `on` (ISO 8601), `type`, `version`, and what the type uses of `element`, `part`, `choice`, `amount` (decimal), `minutes`, `day`, `refers`, `definition`; `ended`; `texts`, by purpose; `hash` |
  ///
  /// Records come in this order, each by its number. A field without a value is left out. A text of the purpose
  /// `note-private` is for its author alone.
  ///
  /// `line` is called with each line, without its end.
  package func export(_ line: (String) throws -> Void) throws {
    let head = try head()
    var first = JSONLine()
    first.put("record", "store")
    first.put("format", 1)
    first.put("sequence", head.sequence)
    first.put("hash", head.hash)
    try line(first.line)
    try exportAuthors(line)
    try exportBatches(line)
    try exportDefinitions(line)
    try exportFacts(line)
  }

  private func exportAuthors(_ line: (String) throws -> Void) throws {
    try connection.forEach("SELECT id, login FROM author ORDER BY id") { row in
      var object = JSONLine()
      object.put("record", "author")
      object.put("id", row.integer(0))
      object.put("login", row.text(1))
      try line(object.line)
    }
  }

  private func exportBatches(_ line: (String) throws -> Void) throws {
    try connection.forEach("SELECT id, at, author, origin FROM batch ORDER BY id") { row in
      var object = JSONLine()
      object.put("record", "batch")
      object.put("id", row.integer(0))
      object.put("at", row.integer(1).map { Instant(milliseconds: $0).description })
      object.put("author", row.integer(2))
      object.put("origin", row.text(3))
      try line(object.line)
    }
  }

  private func exportDefinitions(_ line: (String) throws -> Void) throws {
    try connection.forEach("SELECT version, programme, hash, file_name, bytes FROM definition ORDER BY version") {
      row in
      var object = JSONLine()
      object.put("record", "definition")
      object.put("version", row.integer(0))
      object.put("programme", row.text(1))
      object.put("hash", row.text(2))
      object.put("fileName", row.text(3))
      let bytes = row.bytes(4) ?? []
      if let text = String(validating: bytes, as: UTF8.self) {
        object.put("text", text)
      } else {
        object.put("base64", Data(bytes).base64EncodedString())
      }
      try line(object.line)
    }
  }

  private func exportFacts(_ line: (String) throws -> Void) throws {
    let texts = try TextReader(connection)
    defer { texts.finish() }
    try connection.forEach("SELECT \(FactRow.columns), f.hash FROM fact f ORDER BY f.sequence") { row in
      let fact = FactRow(row)
      func day(_ number: Int64?) -> String? { number.map { Day(compact: Int($0))?.description ?? String($0) } }
      var object = JSONLine()
      object.put("record", "fact")
      object.put("sequence", fact.sequence)
      object.put("batch", fact.batch)
      object.put("subject", Subject.Kind(rawValue: fact.kind).map { Subject($0, fact.subject).description })
      object.put("on", day(fact.day))
      object.put("type", fact.type)
      object.put("version", fact.version)
      object.put("element", fact.element)
      object.put("part", fact.part)
      object.put("choice", fact.choice)
      object.put("amount", fact.amount.map { Quantity(millionths: $0).description })
      object.put("minutes", fact.minutes)
      object.put("day", day(fact.otherDay))
      object.put("refers", fact.refers)
      object.put("definition", fact.definition)
      object.put("ended", fact.ended)
      object.put(
        "texts", try texts.texts(of: fact.sequence).compactMap { entry in entry.text.map { (entry.purpose, $0) } })
      object.put("hash", row.bytes(FactRow.columnCount).map { Hexadecimal.text($0) })
      try line(object.line)
    }
  }
}
