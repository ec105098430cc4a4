import Foundation
package import RugeCore

/// What an answer file holds: `{"ruge": "ruge-answer", "version": 1, "answers": […]}`.
package struct AnswerFile: Hashable, Sendable {
  package let answers: [AnswerEnvelope]

  /// Reads an answer file.
  ///
  /// Members that nobody knows are refused: the seal does not cover them, and a page writes none.
  ///
  /// - Throws: ``AnswerProblem`` where it is none.
  package init(_ bytes: [UInt8]) throws(AnswerProblem) {
    guard bytes.count <= AnswerFormat.limit else { throw .tooLarge(limit: AnswerFormat.limit) }
    let file: AnswerFileDocument
    do {
      file = try JSONDecoder().decode(AnswerFileDocument.self, from: Data(bytes))
    } catch let problem as AnswerProblem {
      throw problem
    } catch {
      throw .damaged
    }
    answers = file.answers
  }
}

/// The file as JSON has it.
private struct AnswerFileDocument: Decodable {
  let answers: [AnswerEnvelope]

  init(from decoder: any Decoder) throws {
    let members = try StrictMembers(decoder)
    guard try members.text("ruge") == AnswerFormat.name else { throw AnswerProblem.noAnswer }
    let version = try members.number("version")
    guard version == AnswerFormat.version else { throw AnswerProblem.otherFormat(version) }
    try members.allow(["ruge", "version", "answers"])
    answers = try members.list("answers", atMost: AnswerFormat.mostEntries) { try AnswerEnvelope(StrictMembers($0)) }
    guard !answers.isEmpty else { throw AnswerProblem.noAnswer }
  }
}

extension AnswerEnvelope {
  fileprivate init(_ members: StrictMembers) throws {
    try members.allow(["ask", "given", "entries", "seal"])
    guard let ask = AskID(try members.text("ask")), let given = Day(try members.text("given")) else {
      throw AnswerProblem.damaged
    }
    let entries = try members.list("entries", atMost: AnswerFormat.mostEntries) { decoder in
      try StrictMembers.list(decoder, atMost: AnswerFormat.mostAnswers) { try GivenAnswer(StrictMembers($0)) }
    }
    guard entries.contains(where: { !$0.isEmpty }) else { throw AnswerProblem.noAnswer }
    self.init(ask: ask, given: given, entries: entries, seal: try members.text("seal"))
  }
}

extension GivenAnswer {
  fileprivate init(_ members: StrictMembers) throws {
    try members.allow(["question", "state", "answer"])
    guard let state = AnswerState(rawValue: try members.text("state")) else { throw AnswerProblem.damaged }
    self.init(try members.text("question"), state, try members.text("answer"))
  }
}
