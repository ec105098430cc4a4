import RugeCore

/// A finding as a line of a log that GitHub shows beside the changed line of a file.
///
///     ::error file=rugekassen.yaml,line=12,col=3,title=unknown-key::There is no key “stagess” here.
package struct GitHubAnnotation: Sendable {
  private let command: String
  private let properties: [(name: String, value: String)]
  private let message: String

  private init(_ command: String, _ properties: [(name: String, value: String)], _ message: String) {
    self.command = command
    self.properties = properties
    self.message = message
  }

  /// The line, with what would end a part of it escaped as the runner undoes it.
  package var line: String {
    let shown = properties.map { "\($0.name)=\(Self.escaped($0.value, isProperty: true))" }.joined(separator: ",")
    return "::\(command) \(shown)::\(Self.escaped(message, isProperty: false))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result += scalar.displaySafe
      }
    }
    return result
  }
}

extension GitHubAnnotation {
  private init(_ diagnostic: Diagnostic<DefinitionProblem>, _ words: Words) {
    let place = diagnostic.place
    self.init(
      Self.command(diagnostic.severity),
      [
        ("file", place.file), ("line", String(place.line)), ("col", String(place.column)),
        ("title", diagnostic.finding.id),
      ],
      words.message(of: diagnostic))
  }

  /// What a file’s findings are in a log; a file that could not be read is one too.
  package static func all(of text: CheckedText, in words: Words) -> [GitHubAnnotation] {
    switch text.outcome {
    case .read(_, let diagnostics): diagnostics.map { GitHubAnnotation($0, words) }
    case .unreadable(let problem):
      [
        GitHubAnnotation(
          "error", [("file", text.name), ("title", "unreadable-file")], problem.explanation(in: words))
      ]
    }
  }

  private static func command(_ severity: Diagnostic<DefinitionProblem>.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }
}

extension Words {
  /// A finding in one paragraph, with what was probably meant.
  func message(of diagnostic: Diagnostic<DefinitionProblem>) -> String {
    let sentence = diagnostic.finding.explanation(in: self)
    guard let suggestion = diagnostic.suggestion else { return sentence }
    return sentence + " " + say(da: "Mente du »\(suggestion)«?", en: "Did you mean “\(suggestion)”?")
  }
}
