package import RugeCore

/// One answer as it came in.
package enum ReceivedAnswer: Hashable, Sendable {
  /// Made by a page, and sealed there.
  case sealed(AnswerEnvelope)
  /// Typed into a mail: nothing shows whether the words were changed on the way.
  case typed(FilledBlock)

  package var ask: AskID {
    switch self {
    case .sealed(let envelope): envelope.ask
    case .typed(let block): block.ask
    }
  }

  /// The day on which it was given, as the clock of whoever gave it had it; `nil` where nothing says so.
  package var given: Day? {
    switch self {
    case .sealed(let envelope): envelope.given
    case .typed(let block): block.written.day
    }
  }

  /// Whether somebody else passed it on, where that makes a difference for its day.
  package var passedOn: WritingDay.PassedOn? {
    switch self {
    // The page noted the day.
    case .sealed: nil
    case .typed(let block): block.written.passedOn
    }
  }

  package var isSealed: Bool { if case .sealed = self { true } else { false } }

  /// The answers of a file, each once.
  ///
  /// - Parameters:
  ///   - bytes: The file; at most one byte more than the limit of its kind is needed.
  ///   - ending: The ending of its name in lower case: `json`, `txt` or `eml`.
  /// - Returns: At least one answer.
  /// - Throws: ``AnswerProblem`` where there is none, or where one cannot be read.
  package static func all(in bytes: [UInt8], ending: String?) throws(AnswerProblem) -> [ReceivedAnswer] {
    let limit = ending == "eml" ? AnswerFormat.mailLimit : AnswerFormat.limit
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    var found: [ReceivedAnswer] = []
    let texts =
      ending == "eml" ? MailMessage.texts(of: bytes) : [.init(text: try text(of: bytes), head: .none)]
    for part in texts {
      // A mail says the same in several forms; what one of them lacks another may have.
      let new = ending == "json" || part.text.isAnswerFile ? try file(part.text) : try block(part.text, of: part.head)
      found += new.filter { !found.contains($0) }
    }
    guard !found.isEmpty else { throw .noAnswer }
    return found
  }

  private static func file(_ text: String) throws(AnswerProblem) -> [ReceivedAnswer] {
    try AnswerFile(Array(text.utf8)).answers.map { .sealed($0) }
  }

  private static func block(_ text: String, of mail: MailHead) throws(AnswerProblem) -> [ReceivedAnswer] {
    try AnswerBlock.files(in: text).flatMap(\.answers).map { .sealed($0) }
      + FilledBlock.all(in: text, of: mail).map { .typed($0) }
  }

  private static func text(of bytes: [UInt8]) throws(AnswerProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }
}

extension String {
  /// Whether it is an answer file, whatever its name is.
  fileprivate var isAnswerFile: Bool {
    first { !$0.isWhitespace } == "{" && contains(AnswerFormat.name)
  }
}
