import RugeCore

extension SyntaxFailure {
  /// What the author did, in a form that can be said plainly.
  struct Explanation {
    let problem: DefinitionProblem
    /// Where it is best shown.
    let offset: Int
    /// Where the text that it broke began.
    var related: Int?
    /// What was probably meant.
    var suggestion: String?
    /// What makes the text readable as it was meant, from the left to the right; empty where nobody can tell.
    var repair: [Repair] = []

    /// The same by other places.
    func moved(_ origin: (Int) -> Int) -> Explanation {
      Explanation(problem: problem, offset: origin(offset), related: related.map(origin), suggestion: suggestion)
    }
  }

  /// Characters that take the place of others.
  struct Repair {
    /// The Unicode scalars that go.
    let range: Range<Int>
    let text: String

    init(_ range: Range<Int>, _ text: String) {
      self.range = range
      self.text = text
    }

    /// Something that was left out before a place.
    init(before place: Int, _ text: String) { self.init(place..<place, text) }
  }

  /// libyaml's words are matched whole; they have not changed since 2006, and the tests hold them to it.
  func explained(in source: SourceText) -> Explanation {
    let mistake = mistake(in: source)
    let begin = contextOffset ?? offset
    switch mistake {
    // The beginning is what the author has to look at; libyaml stops below it, sometimes at the end of the file.
    case .unclosedQuote: return Explanation(problem: .syntax(mistake), offset: begin)
    case .reservedStart:
      let line = FailedLine(source, around: begin)
      return line.bullet ?? line.quotingRest(mistake)
    case .missingColon:
      let line = FailedLine(source, around: begin)
      return line.slip ?? .init(problem: .syntax(line.opensWithoutEnd ?? mistake), offset: begin)
    case .unclosedList, .unclosedMapping:
      return FailedLine(source, around: begin).remarkInBrackets ?? FailedLine(source, around: offset).textAfterQuote
        ?? Explanation(problem: .syntax(mistake), offset: offset, related: contextOffset)
    case .textAfterEnd:
      return FailedLine(source, around: offset).directiveAbove
        ?? Explanation(problem: .syntax(mistake), offset: offset)
    case .wrongIndent, .colonInText:
      let line = FailedLine(source, around: offset)
      return line.slip ?? line.slipAbove ?? line.quoting(mistake)
    default: return Explanation(problem: .syntax(mistake), offset: offset)
    }
  }

  private func mistake(in source: SourceText) -> DefinitionProblem.SyntaxMistake {
    switch problem {
    case "found character that cannot start any token":
      switch source.scalar(at: offset) {
      case "\t": return .tab
      case let other?: return .reservedStart(String(other))
      case nil: return .other
      }
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      return .tab
    case "mapping values are not allowed in this context": return .colonInText
    case "could not find expected ':'": return .missingColon
    case "did not find expected key", "did not find expected '-' indicator": return .wrongIndent
    case "block sequence entries are not allowed in this context": return .dashNotAllowed
    case "mapping keys are not allowed in this context": return .keyNotAllowed
    case "found unexpected end of stream", "found unexpected document indicator": return .unclosedQuote
    case "did not find expected ',' or ']'": return .unclosedList
    case "did not find expected ',' or '}'": return .unclosedMapping
    case "did not find expected node content": return .missingValue
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return .unknownEscape
    case "did not find expected alphabetic or numeric character":
      return .reservedStart(context.hasSuffix("alias") ? "*" : "&")
    case "did not find expected comment or line break", "found an indentation indicator equal to 0": return .blockHeader
    case "did not find expected <document start>": return .textAfterEnd
    case "found incompatible YAML document": return .unknownVersion
    default: return context.contains("directive") || problem.contains("directive") ? .directive : .other
    }
  }
}

extension SourceText {
  /// The Unicode scalar with a number, counted from 0.
  fileprivate func scalar(at offset: Int) -> Unicode.Scalar? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.dropFirst(offset).first
  }
}
