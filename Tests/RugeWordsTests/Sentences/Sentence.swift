import RugeCore
import RugeWords
import Testing

/// Something that is said, in any language, with a name by which a failing test can be found.
struct Sentence: Sendable, CustomTestStringConvertible {
  let name: String
  let text: @Sendable (Words) -> String

  init(_ name: String, _ text: @escaping @Sendable (Words) -> String) {
    self.name = name
    self.text = text
  }

  var testDescription: String { name }

  static func problems(_ problems: [some ExplainedProblem]) -> [Sentence] {
    problems.map { problem in Sentence("\(type(of: problem)): \(problem)") { problem.explanation(in: $0) } }
  }
}
