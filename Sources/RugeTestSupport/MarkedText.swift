package import RugeCore

/// A text in which places are marked: `⟦unknown-key → stages⟧stagess: []`.
///
/// A mark stands right before the place it means and says what is expected there; the text itself is without marks.
package struct MarkedText: Sendable {
  /// A mark's words and its place in the text without marks.
  package struct Mark: Hashable, Sendable {
    package let label: String
    package let place: SourcePlace
  }

  package let source: SourceText
  package let marks: [Mark]

  package init(_ marked: String, file: String = "test.yaml") {
    var text = ""
    var offsets: [(label: String, scalar: Int)] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      text += rest[..<open]
      offsets.append((String(rest[rest.index(after: open)..<close]), text.unicodeScalars.count))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    let source = SourceText(name: file, text: text)
    let places = source.places(ofScalars: offsets.map(\.scalar))
    self.source = source
    self.marks = offsets.compactMap { offset in
      places[offset.scalar].map { Mark(label: offset.label, place: $0) }
    }
  }

  /// The marks as lines `line:column label`, to be compared with those of ``lines(of:)``.
  package var expected: [String] {
    marks.map { "\($0.place.line):\($0.place.column) \($0.label)" }
  }

  /// Findings in the form of marks: `3:1 unknown-key → stages`; what is no error begins with its severity.
  package static func lines(of diagnostics: [Diagnostic<DefinitionProblem>]) -> [String] {
    diagnostics.map { diagnostic in
      let severity = diagnostic.severity == .error ? "" : "\(diagnostic.severity.rawValue) "
      let suggestion = diagnostic.suggestion.map { " → \($0)" } ?? ""
      let place = diagnostic.place
      return "\(place.line):\(place.column) \(severity)\(diagnostic.finding.id)\(suggestion)"
    }
  }
}
