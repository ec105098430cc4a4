/// What can go wrong between ruge and a plugin.
///
/// Every case that has to do with one plugin begins with its name.
package enum PluginProblem: Problem, Hashable {
  /// No plugin of that name; perhaps another was meant.
  case notFound(String, suggestion: String?)
  /// No plugin offers what was asked for.
  case nothingOffers(Offer, suggestion: String?)
  /// A plugin offers it, but one of the same name stands before it.
  case offerShadowed(Offer, plugin: String, folder: String, by: String)

  // What the workspace says of it
  /// The workspace has settings for a plugin that does not exist.
  case settingsOfNoPlugin(String, suggestion: String?)
  case unknownSetting(String, setting: String, suggestion: String?)

  // Before it runs
  /// Its folder has no `plugin.yaml` that can be read.
  case noManifest(String, path: String)
  case brokenManifest(String, findings: [Diagnostic<DefinitionProblem>])
  /// The manifest's `executable` is no plain path inside the plugin's folder.
  case executableOutside(String, executable: String)
  /// It does not offer the entry point that it was asked for.
  case missingEntryPoint(String, entryPoint: String)
  /// The entry point hands it data that its manifest does not name under `reads`.
  case lacksScopes(String, entryPoint: String, scopes: [String])
  case notTrusted(String, path: String, reason: Distrust)
  case couldNotStart(String, path: String, reason: StartFailure)
  /// A record of our own that no line can hold; the number counts from 1.
  case recordTooLong(String, record: Int, limit: Int)

  // While it runs
  /// It printed something that is no message; the line counts from 1.
  case junk(String, line: Int, text: String)
  case repeatedKey(String, line: Int, key: String)
  case lineTooLong(String, line: Int, limit: Int)
  case tooMuchOutput(String, limit: Int)
  case timedOut(String, after: Duration)

  // How it ended
  /// It ended within a line.
  case brokeOff(String, line: Int, log: String?)
  /// It ended without an answer.
  case noAnswer(String, log: String?)
  case exited(String, code: Int32, log: String?)
  case killed(String, signal: Int32, log: String?)

  // What it answered
  case wrongProtocol(String, ours: [Int], theirs: [Int])
  case answeredAnother(String, line: Int)
  /// The answer is a message, but not one that the request allows.
  case misshapenAnswer(String, AnswerFault)
  /// It answered that it could not do it, and why.
  case failed(String, message: String)
  /// It must know something first: its questions.
  case needsInput(String, questions: [String])
}

extension PluginProblem {
  /// What a plugin may offer, by its id.
  package enum Offer: Hashable, Sendable {
    case report(String)
    case reminders
    case channel(String)
  }

  /// Why a plugin is not run.
  package enum Distrust: Hashable, Sendable {
    case neverTrusted
    /// Its files are not those that were trusted.
    case changed
    /// Somebody else owns this path.
    case foreignOwner(String)
    /// Others may write to this path.
    case writableByOthers(String)
    /// A link could lead to bytes that were never looked at.
    case link(String)
    /// A file that cannot be read cannot be vouched for.
    case unreadable(String)
  }

  /// What is wrong with an answer.
  package enum AnswerFault: Hashable, Sendable {
    /// It is not of the shape that its entry point has; the detail is for who wrote the plugin, and in English.
    case undecodable(String)
    /// It is about another number of enrolments than were sent.
    case enrolments(reported: Int, sent: Int)
    /// A report is one file in the output folder.
    case notOneFile
    /// It says nothing of this key.
    case unanswered(String)
    /// It speaks of a key that it was not sent.
    case unknownKey(String)
    /// It has the same key twice.
    case repeatedKey(String)
  }

  /// Why a process did not start.
  package enum StartFailure: Hashable, Sendable {
    case missing
    case notExecutable
    /// The program that the file's first line names does not exist.
    case noInterpreter(String)
    /// What the system said.
    case refused(String)
  }
}

extension PluginProblem {
  package var exitStatus: ExitStatus {
    switch self {
    case .notFound, .nothingOffers, .offerShadowed: .notFound
    case .notTrusted: .refused
    case .noManifest, .brokenManifest, .executableOutside, .lacksScopes, .settingsOfNoPlugin, .unknownSetting,
      .needsInput:
      .badInput
    default: .failed
    }
  }
}
