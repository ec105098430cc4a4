import RugeCore

extension SARIFLog {
  /// The log of one check.
  ///
  /// - Parameters:
  ///   - texts: The files in the order they were checked.
  ///   - version: The version of this ruge.
  ///   - words: The language of the messages.
  package init(_ texts: [CheckedText], version: String, in words: Words) {
    let rules = Rules(texts)
    let notifications = texts.compactMap { Notification($0, words) }
    let driver = Driver(
      version: version, semanticVersion: version, language: words.language.rawValue, rules: rules.listed(in: words))
    self.init(runs: [
      Run(
        tool: Tool(driver: driver),
        invocations: [
          Invocation(executionSuccessful: notifications.isEmpty, toolExecutionNotifications: notifications)
        ],
        results: texts.flatMap { text in text.diagnostics.map { Result($0, in: text, rules, words) } })
    ])
  }

  /// The kinds of findings that occur, in the order in which they first do.
  fileprivate struct Rules {
    private var findings: [DefinitionProblem] = []
    private var places: [String: Int] = [:]

    init(_ texts: [CheckedText]) {
      for diagnostic in texts.lazy.flatMap(\.diagnostics) where places[diagnostic.finding.id] == nil {
        places[diagnostic.finding.id] = findings.count
        findings.append(diagnostic.finding)
      }
    }

    func place(of finding: DefinitionProblem) -> Int { places[finding.id] ?? 0 }

    func listed(in words: Words) -> [Rule] {
      findings.map { Rule(id: $0.id, shortDescription: Message(text: words.rule(of: $0))) }
    }
  }
}

extension SARIFLog.Notification {
  fileprivate init?(_ text: CheckedText, _ words: Words) {
    guard let obstacle = text.obstacle else { return nil }
    self.init(
      message: SARIFLog.Message(text: obstacle.explanation(in: words)),
      locations: [SARIFLog.Location(physicalLocation: .init(file: text.name, region: nil), message: nil)])
  }
}

extension SARIFLog.Result {
  fileprivate init(
    _ diagnostic: Diagnostic<DefinitionProblem>, in text: CheckedText, _ rules: SARIFLog.Rules, _ words: Words
  ) {
    let related = diagnostic.related.map { place in
      [
        SARIFLog.Location(
          place, in: text, message: SARIFLog.Message(text: words.relatedPlace(of: diagnostic.finding)))
      ]
    }
    self.init(
      ruleId: diagnostic.finding.id, ruleIndex: rules.place(of: diagnostic.finding),
      level: Self.level(diagnostic.severity), message: SARIFLog.Message(text: words.message(of: diagnostic)),
      locations: [SARIFLog.Location(diagnostic.place, in: text, message: nil)], relatedLocations: related,
      properties: diagnostic.suggestion.map { SARIFLog.Properties(suggestion: $0) })
  }

  private static func level(_ severity: Diagnostic<DefinitionProblem>.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }
}

extension SARIFLog.Location {
  fileprivate init(_ place: SourcePlace, in text: CheckedText, message: SARIFLog.Message?) {
    var line = ""
    if case .read(let source, _) = text.outcome { line = source.line(place.line) ?? "" }
    let before = String(decoding: line.utf8.prefix(place.byteColumn - 1), as: UTF8.self)
    let region = SARIFLog.Region(startLine: place.line, startColumn: before.utf16.count + 1)
    self.init(physicalLocation: .init(file: place.file, region: region), message: message)
  }
}

extension SARIFLog.PhysicalLocation {
  fileprivate init(file: String, region: SARIFLog.Region?) {
    self.init(artifactLocation: SARIFLog.ArtifactLocation(uri: Self.uri(of: file)), region: region)
  }

  /// A path as a URI reference: everything but plain letters, digits and a few signs is percent-encoded (RFC 3986, 2.3).
  private static func uri(of path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}
