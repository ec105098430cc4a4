package import RugeCore

/// Reads one text: makes its nodes, and collects everything that is found wrong on the way.
///
/// Findings never stop a reading; a reader goes on with what can be understood, so that an author sees them all at once.
///
///     let reader = NodeReader(SourceText(name: "ruge.yaml", bytes: bytes))
///     if let root = reader.parse() {
///       let settings = Notation.settings.read(root, reader)
///     }
///     reader.diagnostics
package final class NodeReader {
  /// How many findings are shown; a text with more is not a text that somebody is correcting.
  package static let findingLimit = 1000

  package let source: SourceText
  /// What is read: the source, with what could not be read put right or left out.
  package private(set) var text: SourceText
  /// The ids that were given and used.
  package var names = NameTable()
  /// Every text for people that was read, in however many languages.
  package var localisedTexts: [(text: LocalisedText, range: SourceRange)] = []
  /// Names that people read because nothing says what they are called.
  package var untitled: [(names: [String], form: DefinitionProblem.TitleForm, range: SourceRange)] = []
  /// Names of questions whose kind could not be read, so that nothing that rests on it is remarked on as well.
  package var misreadNames: Set<String> = []
  /// What could not be read as YAML, each part from the end of the text before it.
  private var unread: [SourceRange] = []
  /// The words that stand there.
  private var unreadWords: Set<String> = []
  /// Values of which only the syntax was put right, so that what they say need not be what was meant.
  private var guesses: [SourceRange] = []
  /// Where each character of the text stands in the source; empty where it is the same.
  private var origins: [Int] = []
  /// Where lists begin that lack their brackets, so that nothing else is said of their first items.
  private var bareLists: Set<Int> = []
  private var log = FindingLog(limit: findingLimit)

  package init(_ source: SourceText) {
    self.source = source
    self.text = source
  }

  /// The text's tree, or `nil` where it is no single YAML document within the limits.
  package func parse(limits: Limits = Limits()) -> Node? {
    guard ByteCheck.passes(source, limits: limits, reader: self) else { return nil }
    do {
      guard let root = try tree(of: source, limits), !root.isEmpty else {
        add(.error, .empty, at: SourceRange(0..<0))
        return nil
      }
      return root
    } catch {
      if case .syntax(let explanation) = error { add(explanation) }
      return nil
    }
  }

  /// The tree of all that can be read, whatever else in the text is no YAML; `nil` where nothing can.
  ///
  /// What is no YAML and can only be meant in one way is read so. Anything else is left out line by line; nothing is
  /// then noted that those lines may have settled: a key that is missing, a name that is not there.
  package func parseReadable(limits: Limits = Limits()) -> Node? {
    guard ByteCheck.passes(source, limits: limits, reader: self) else { return nil }
    let known = log
    var readable = ReadableText(source)
    while true {
      do {
        text = readable.source
        origins = readable.origins
        let root = try tree(of: text, limits)
        unread = readable.gaps
        guesses = readable.guesses
        unreadWords = Set(readable.unread.split { !Self.isOfName($0) }.map { String($0).normalised })
        note(readable.failures, leavingOut: readable.firstUnread)
        guard let root, !root.isEmpty else {
          if readable.failures.isEmpty { add(.error, .empty, at: SourceRange(0..<0)) }
          return nil
        }
        return root
      } catch {
        guard case .syntax(let explanation) = error else { return nil }
        // The next attempt notes them again.
        log = known
        readable.takeOut(explanation)
      }
    }
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }

  /// Where something stands in the source.
  private func origin(of range: SourceRange) -> SourceRange {
    guard !origins.isEmpty else { return range }
    let last = origins.count - 1
    let start = origins[min(range.start, last)]
    return SourceRange(start..<max(start, origins[min(range.end, last)]))
  }

  private func tree(of source: SourceText, _ limits: Limits) throws(TreeBuilder.Stop) -> Node? {
    let result = source.bytes.withUnsafeBufferPointer { bytes -> Result<Node?, TreeBuilder.Stop> in
      var builder = TreeBuilder(events: EventStream(bytes), of: source, reader: self, limits: limits)
      do throws(TreeBuilder.Stop) {
        return .success(try builder.document())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func note(_ failures: [SyntaxFailure.Explanation], leavingOut rest: Int?) {
    for failure in failures { add(failure) }
    guard let rest else { return }
    log.add(
      .advice, FindingLog.Finding(problem: .unread, range: SourceRange(rest..<rest), related: nil, suggestion: nil))
  }

  private func add(_ failure: SyntaxFailure.Explanation) {
    log.add(
      .error,
      FindingLog.Finding(
        problem: failure.problem, range: SourceRange(failure.offset..<failure.offset),
        related: failure.related.map { SourceRange($0..<$0) }, suggestion: failure.suggestion))
  }

  /// Whether some of the text could not be read as YAML.
  package var isPatchy: Bool { !unread.isEmpty }

  /// Whether something that could not be read may give a name, such as `referral.sent`, of which any part stands there.
  package func isUnread(_ name: String) -> Bool {
    !unreadWords.isEmpty && name.split(separator: ".").contains { unreadWords.contains(String($0)) }
  }

  /// Whether nothing of what stands in a range is among what could not be read.
  package func isWhole(_ range: SourceRange) -> Bool {
    let range = origin(of: range)
    return unread.allSatisfy { gap in
      let isEmpty = range.start == range.end
      return range.start >= gap.end || range.end < gap.start || (range.end == gap.start && !isEmpty)
    }
  }

  /// Notes a finding, unless what could not be read may be the reason for it.
  package func add(
    _ severity: Diagnostic<DefinitionProblem>.Severity, _ problem: DefinitionProblem, at range: SourceRange,
    related: SourceRange? = nil, suggestion: @autoclosure () -> String? = nil
  ) {
    if isPatchy {
      if case .unknownReference(let name, _, _) = problem, isUnread(name) { return }
      guard isWhole(range) else { return }
    }
    let origin = origin(of: range)
    guard !guesses.contains(where: { $0.start <= origin.start && origin.start <= $0.end }) else { return }
    // A suggestion takes time, and is not made for what is left out.
    log.add(
      severity,
      FindingLog.Finding(
        problem: problem, range: origin, related: related.map { self.origin(of: $0) },
        suggestion: log.keeps(severity) ? suggestion() : nil))
  }

  /// Reports the items of a list without its brackets, once, whichever of them it is found by.
  func rejectBareList(_ list: BareList, at range: SourceRange) {
    guard bareLists.insert(range.start).inserted else { return }
    add(.error, .bareList(mayBeText: true), at: range, suggestion: list.bracketed)
  }

  /// Whether a value has been told of as the first item of a list without its brackets.
  func isInBareList(_ node: Node) -> Bool { !bareLists.isEmpty && bareLists.contains(node.range.start) }

  /// Whether something has been noted that begins at a place, or within a range of them.
  ///
  /// Once errors are left out, everything counts as said.
  package func hasFinding(in range: SourceRange) -> Bool {
    if log.leavesOutErrors { return true }
    let range = origin(of: range)
    return log.contains { $0 == range.start || (range.start..<range.end).contains($0) }
  }

  /// Whether one more finding of this sort is only counted.
  package func isFull(of severity: Diagnostic<DefinitionProblem>.Severity) -> Bool { !log.keeps(severity) }

  /// Whether any finding is an error.
  package var hasErrors: Bool { log.hasErrors }

  /// What was found, in the order of its places.
  package var diagnostics: [Diagnostic<DefinitionProblem>] {
    let findings = log.shown
    let places = source.places(
      ofScalars: findings.flatMap { [$0.finding.range.start] + ($0.finding.related.map { [$0.start] } ?? []) })
    func place(_ range: SourceRange) -> SourcePlace {
      places[range.start] ?? SourcePlace(file: source.name, line: 1, column: 1, byteColumn: 1)
    }
    var result = findings.enumerated().map { index, item in
      let finding = item.finding
      let diagnostic = Diagnostic(
        item.severity, finding.problem, at: place(finding.range), related: finding.related.map(place),
        suggestion: finding.suggestion)
      return (index, diagnostic)
    }
    .sorted { ($0.1.place, $0.0) < ($1.1.place, $1.0) }
    .map(\.1)
    if log.leftOut > 0, let last = result.last {
      let problem = DefinitionProblem.tooManyFindings(result.count, leftOut: log.leftOut)
      result.append(Diagnostic(log.leavesOutErrors ? .error : .warning, problem, at: last.place))
    }
    return result
  }

  /// Where nodes stand, worked out in one pass.
  package func places(of ranges: [SourceRange]) -> [SourcePlace] {
    let places = source.places(ofScalars: ranges.map(\.start))
    return ranges.compactMap { places[$0.start] }
  }

  /// Whether a finding still gets a suggestion.
  var givesSuggestions: Bool { log.count < 50 }

  /// The name that was probably meant.
  ///
  /// Only the first findings of a text get one: it takes time, and past them nobody reads on.
  package func suggestion(for word: String, among names: some Sequence<String>) -> String? {
    guard givesSuggestions, word.utf8.count <= 40 else { return nil }
    return NearestName.suggestion(for: word, amongMany: names)
  }
}
