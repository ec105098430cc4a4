import RugeCore

/// How findings are printed.
enum FindingsFormat: String, CaseIterable {
  /// For people: place, sentence, source line, caret.
  case text
  /// Records with stable fields.
  case json
  /// The Static Analysis Results Interchange Format 2.1.0.
  case sarif
  /// Lines of a log that GitHub shows beside the changed lines.
  case github

  /// The format that two options ask for.
  ///
  /// - Parameters:
  ///   - name: What `--format` says.
  ///   - json: Whether `--json` is there too, which is short for one of the formats.
  /// - Throws: ``UsageProblem`` where there is no such format, or the options disagree.
  init(_ name: String?, json: Bool) throws(UsageProblem) {
    let known = Self.allCases.map(\.rawValue)
    guard let name else {
      self = json ? .json : .text
      return
    }
    guard let format = FindingsFormat(rawValue: name) else { throw .unknownFormat(name, known: known) }
    guard !json || format == .json else {
      throw .unknownChoice(name, option: "--format", known: [FindingsFormat.json.rawValue])
    }
    self = format
  }
}
