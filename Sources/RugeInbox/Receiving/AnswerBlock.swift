import Foundation
import RugeCore

/// The block of letters that a page makes of an answer file, to be pasted into a mail.
enum AnswerBlock {
  /// The answer files that stand in a text.
  static func files(in text: String) throws(AnswerProblem) -> [AnswerFile] {
    var files: [AnswerFile] = []
    var letters: [UInt8]?
    for line in PastedText(text).lines {
      if line.contains(AnswerFormat.beginning) {
        letters = []
      } else if line.contains(AnswerFormat.end), let block = letters {
        files.append(try file(block))
        letters = nil
      } else if letters != nil {
        // What mail programs put in between is no letter of the block.
        letters?.append(contentsOf: line.utf8.filter(\.isBase64))
        guard letters?.count ?? 0 <= AnswerFormat.limit * 2 else { throw .tooLarge(limit: AnswerFormat.limit) }
      }
    }
    if letters != nil { throw .damaged }
    return files
  }

  private static func file(_ letters: [UInt8]) throws(AnswerProblem) -> AnswerFile {
    guard let bytes = Data(base64Encoded: Data(letters)) else { throw .damaged }
    return try AnswerFile(Array(bytes))
  }
}

extension UInt8 {
  fileprivate var isBase64: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
      true
    default: false
    }
  }
}
