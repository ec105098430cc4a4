package import RugeCore
import RugeYAML

/// Reads and checks a programme's definition.
///
///     let reading = DefinitionReader.read(SourceText(name: "Programmes/rugekassen.yaml", bytes: bytes))
///     guard let programme = reading.programme else { show(reading.diagnostics) }
package enum DefinitionReader {
  /// The programme that a text defines, and everything that is wrong or doubtful about the text, found in one go.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - wasChecked: Whether the text was found sound before: then it is read, and what it means is not judged again.
  /// - Returns: The programme, or none where something is wrong, and the findings.
  package static func read(_ source: SourceText, wasChecked: Bool = false) -> DefinitionReading {
    let reader = NodeReader(source)
    guard let root = reader.parseReadable() else {
      return DefinitionReading(programme: nil, diagnostics: reader.diagnostics)
    }
    let programme = Notation<Programme>.programme.read(root, reader)
    reader.names.reportUnknown(to: reader)
    if !wasChecked { StyleAdvice(reader: reader).check(root) }
    // What parts of a definition mean together is known only where all of it can be read.
    if !wasChecked, let programme, !reader.isPatchy {
      MeaningCheck(programme: programme, root: root, reader: reader).run()
    }
    return DefinitionReading(programme: reader.hasErrors ? nil : programme, diagnostics: reader.diagnostics)
  }
}
