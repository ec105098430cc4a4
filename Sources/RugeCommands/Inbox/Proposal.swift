import RugeCore

/// What an answer from outside would record, for staff to see before it does.
struct Proposal {
  /// One answered question.
  struct Line {
    enum Change: String {
      case new, changed, same
      /// It cannot be used as it stands.
      case problem
    }

    /// The question's key, as `--set` takes it.
    let key: String
    let question: String
    /// What would be recorded, in words.
    let answer: String
    /// What is recorded now, in words.
    var recorded: String?
    /// What came in, where staff amended it.
    var received: String?
    var change = Change.new
    var problem: String?
  }

  /// Something that would be recorded.
  struct Step {
    let day: Day
    let command: EnrolmentCommand
    var texts: (Event) -> [TextPurpose: String] = { _ in [:] }
  }

  let ask: AskID
  var files: [String]
  let about: EnrolmentScope
  let recipient: String
  let title: String
  /// The day of the answer.
  let on: Day
  /// The last day for it, where it came later.
  let late: Day?
  let isSealed: Bool
  /// What the answer is known again by.
  let seal: String
  var lines: [Line] = []
  var steps: [Step] = []
  var remarks: [String] = []
  /// What staff corrected: what was answered, and what is recorded instead.
  struct Correction {
    let question: String
    let was: String
    let now: String
  }

  /// The questions that staff amended.
  var amended: [String] = []
  var corrections: [Correction] = []
  /// Why it cannot be taken in as it stands.
  var problems: [String] = []
  /// Whether no amendment of the answers can change that.
  var isPastAmending = false
  /// The change that took it in already.
  var takenIn: Int64?

  var isReady: Bool { problems.isEmpty && takenIn == nil && !lines.contains { $0.change == .problem } }
}
