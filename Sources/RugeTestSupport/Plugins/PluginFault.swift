package import RugeCore

/// A way in which a plugin can misbehave, or seem to; every host must get through each.
package enum PluginFault: String, CaseIterable, Sendable {
  // It does not end
  case hangs, hangsWithoutReading, ignoresTermination, closesOutputAndLingers
  // It says the wrong thing
  case junk, junkAfterAnswer, endlessJunk, longLine, halfLine, repeatedKey, anotherID, numericID, request, secondAnswer
  case endlessMessages, endlessLog, misshapenAnswer, errorAnswer, needsInput, wrongProtocol, unknownEntryPoint
  // It ends too early
  case silent, exitCode, exitCodeAfterAnswer, signal
  // It never starts
  case missing, notExecutable, noInterpreter
  // It does what it may
  case unknownFields, progressMessages, answersWithoutReading, leavesGrandchild, muchLog, slowToEnd, nullID
}

extension PluginFault {
  /// Whether only the time limit ends it.
  package var runsOutOfTime: Bool {
    switch self {
    case .hangs, .hangsWithoutReading, .ignoresTermination, .endlessLog: true
    default: false
    }
  }

  /// Whether a problem is the one that the fault must be told as; `nil` stands for a call that went well.
  package func isTold(by problem: PluginProblem?) -> Bool {
    switch (self, problem) {
    case (.hangs, .timedOut), (.hangsWithoutReading, .timedOut), (.ignoresTermination, .timedOut),
      (.endlessLog, .timedOut), (.closesOutputAndLingers, .noAnswer), (.silent, .noAnswer):
      true
    case (.junk, .junk(_, line: 1, text: "hello from print()")), (.junkAfterAnswer, .junk(_, line: 2, text: "done")),
      (.endlessJunk, .junk(_, line: 1, _)), (.request, .junk(_, line: 1, _)), (.secondAnswer, .junk(_, line: 2, _)):
      true
    case (.longLine, .lineTooLong(_, line: 1, _)), (.halfLine, .brokeOff(_, line: 1, _)): true
    case (.repeatedKey, .repeatedKey(_, line: 1, key: "status")): true
    case (.anotherID, .answeredAnother(_, line: 1)), (.numericID, .answeredAnother(_, line: 1)): true
    case (.endlessMessages, .tooMuchOutput): true
    case (.misshapenAnswer, .misshapenAnswer(_, .undecodable(let detail))): detail.contains("files")
    case (.errorAnswer, .failed(_, message: "The disk is full")): true
    case (.needsInput, .needsInput(_, questions: ["Which year?"])): true
    case (.wrongProtocol, .wrongProtocol(_, ours: [1], theirs: [7, 8])): true
    case (.unknownEntryPoint, .missingEntryPoint): true
    case (.exitCode, .exited(_, code: 3, log: "ValueError: no such column")): true
    case (.exitCodeAfterAnswer, .exited(_, code: 3, _)): true
    case (.signal, .killed(_, signal: 9, log: "about to go")): true
    case (.missing, .couldNotStart(_, _, .missing)), (.notExecutable, .couldNotStart(_, _, .notExecutable)),
      (.noInterpreter, .couldNotStart(_, _, .noInterpreter("/no/such/interpreter"))):
      true
    case (.unknownFields, nil), (.progressMessages, nil), (.answersWithoutReading, nil), (.leavesGrandchild, nil),
      (.muchLog, nil), (.slowToEnd, nil), (.nullID, .failed):
      true
    default: false
    }
  }
}
