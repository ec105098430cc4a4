/// A picture of a programme as text of Mermaid, which many wikis and editors draw.
package struct MermaidText: Sendable {
  private let diagram: CourseDiagram

  package init(_ diagram: CourseDiagram) {
    self.diagram = diagram
  }

  /// The flowchart; it ends with a line break.
  package var text: String {
    // Mermaid keeps one line above a subgraph, and turns one that nothing leads into unless its direction is said.
    let title = ([diagram.title] + diagram.facts).joined(separator: " · ")
    var lines = ["flowchart TD", "  subgraph programme[\(label([title]))]", "    direction TB"]
    lines.append("    start([\(label([diagram.start]))])")
    var previous = "start"
    for (index, step) in diagram.steps.enumerated() {
      let id = "stage\(index + 1)"
      lines += stage(step, id: id, after: previous)
      previous = id
    }
    lines += group(diagram.anywhere, id: "anywhere")
    lines += exits(after: previous) + bands + ["  end"]
    lines.append("  classDef followUp stroke-dasharray: 7 4")
    let after = diagram.steps.indices.filter { diagram.steps[$0].isFollowUp }.map { "stage\($0 + 1)" }
    if !after.isEmpty { lines.append("  class \(after.joined(separator: ",")) followUp") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func stage(_ step: DiagramStep, id: String, after previous: String) -> [String] {
    var lines: [String] = []
    if step.gate.isEmpty {
      lines.append("    \(previous) --> \(id)[\(label(step.note))]")
    } else {
      lines.append("    \(previous) --- \(id)gate{{\(label(step.gate))}}")
      lines.append("    \(id)gate --> \(id)[\(label(step.note))]")
    }
    if let others = step.others { lines.append("    \(id)gate -.-> exit\(others + 1)") }
    if step.repeats { lines.append("    \(id) --> \(id)") }
    if let rest = step.rest { lines.append("    \(id) <--> \(id)rest[\(label(rest))]") }
    return lines
      + step.milestones.enumerated().map { number, note in
        "    \(id) -.- \(id)milestone\(number + 1)[/\(label(note))/]"
      }
  }

  private func exits(after previous: String) -> [String] {
    let notes = diagram.exits.notes.enumerated().map { "      exit\($0 + 1)([\(label($1))])" }
    return ["    subgraph exits[\(label([diagram.exits.title]))]"] + notes + ["    end", "    \(previous) --> exits"]
  }

  private var bands: [String] {
    diagram.bands.enumerated().flatMap { number, band in group(band, id: "band\(number + 1)") }
  }

  private func group(_ group: DiagramGroup, id: String) -> [String] {
    guard !group.notes.isEmpty else { return [] }
    let notes = group.notes.enumerated().map { "      \(id)note\($0 + 1)[\(label($1))]" }
    return ["    subgraph \(id)[\(label([group.title]))]"] + notes + ["    end"]
  }

  private func label(_ note: DiagramNote) -> String {
    label([note.title] + note.details)
  }

  /// Lines as one label between quotes.
  private func label(_ lines: [String]) -> String {
    "\"" + lines.map(Self.escaped).joined(separator: "<br/>") + "\""
  }

  /// The text with everything as an entity that Mermaid, its Markdown, or the HTML it makes would read as its own.
  private static func escaped(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)[...]
    var escaped = ""
    // “1.”, “-” and “+” begin a list of Markdown, but only where a line begins.
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    scalars = scalars.dropFirst(digits.count)
    escaped.unicodeScalars.append(contentsOf: digits)
    let marks: Set<Unicode.Scalar> = digits.isEmpty ? ["-", "+"] : [".", ")"]
    if let mark = scalars.first, marks.contains(mark) {
      escaped += "#\(mark.value);"
      scalars = scalars.dropFirst()
    }
    return scalars.reduce(into: escaped) { $0 += entity($1) }
  }

  private static func entity(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "#quot;"
    case "&": "#amp;"
    case "<": "#lt;"
    case ">": "#gt;"
    case "#", "`", "\\", "%", "*", "_", "~", "$", "{", "}", "[", "]", "|", ";": "#\(scalar.value);"
    default:
      scalar.value >= 0x20 && scalar.value != 0x7F && !scalar.properties.isNoncharacterCodePoint ? String(scalar) : " "
    }
  }
}
