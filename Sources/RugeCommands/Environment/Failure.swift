import RugeCore
import RugeWords

/// How a problem is shown.
struct Failure {
  private let problem: any Problem
  private let words: Words

  init(_ problem: any Problem, _ words: Words) {
    self.problem = problem
    self.words = words
  }

  /// The sentence; nothing that was typed or stored can reach the terminal as a control sequence.
  var text: String {
    let sentence = (problem as? any ExplainedProblem)?.explanation(in: words) ?? String(describing: problem)
    return "ruge: " + sentence.displaySafe
  }

  /// The same as one JSON object.
  var json: String {
    struct Document: Encodable {
      struct Detail: Encodable {
        let message: String
        let exit: Int32
      }
      let error: Detail
    }
    let sentence = (problem as? any ExplainedProblem)?.explanation(in: words) ?? String(describing: problem)
    return JSONOutput.string(Document(error: .init(message: sentence, exit: problem.exitStatus.rawValue)))
  }
}
