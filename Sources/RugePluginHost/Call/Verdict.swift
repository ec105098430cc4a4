import RugeCore
import RugePluginKit
import Subprocess

/// Judges a call that is over: a reply, or the one problem that says most about what went wrong.
struct Verdict {
  let plugin: Plugin
  let record: CallRecord
  let status: TerminationStatus
  let limits: PluginLimits

  func reply<Result: Decodable & Sendable>(coder: WireCoder) throws(PluginProblem) -> PluginReply<Result> {
    if let problem = record.problem { throw problem }
    guard let line = record.reader.answer else { throw unanswered }
    let answer: WireAnswer<Result>
    do throws(WireFault) {
      answer = try coder.decode(WireAnswer<Result>.self, from: line)
    } catch {
      throw .misshapenAnswer(plugin.name, .undecodable("\(error)".cut()))
    }
    switch answer {
    case .complete(let result):
      if let problem = badEnd { throw problem }
      return PluginReply(result: result, log: record.log.text)
    case .inputRequired(let questions):
      throw .needsInput(plugin.name, questions: questions.sorted { $0.key < $1.key }.map { $0.value.cut() })
    case .error(ErrorCode.wrongProtocol, _, let majors):
      throw .wrongProtocol(plugin.name, ours: PluginProtocol.majors, theirs: majors ?? [])
    case .error(ErrorCode.unknownMethod, let message, _):
      throw .missingEntryPoint(plugin.name, entryPoint: message.cut())
    case .error(_, let message, _):
      throw .failed(plugin.name, message: message.cut(to: 1000))
    }
  }

  /// Why there is no answer.
  private var unanswered: PluginProblem {
    if case .timeUp? = record.cause { return .timedOut(plugin.name, after: limits.time) }
    do throws(PluginProblem) { try record.reader.end(log: record.log.lastLine) } catch { return error }
    return badEnd ?? .noAnswer(plugin.name, log: record.log.lastLine)
  }

  /// An end that is no good one, unless ruge brought it about: a plugin that has answered may be slow to end.
  private var badEnd: PluginProblem? {
    switch status {
    case .exited(0): nil
    case .exited where record.wasForced: nil
    case .exited(let code): .exited(plugin.name, code: code, log: record.log.lastLine)
    case .signaled where record.wasForced: nil
    case .signaled(let signal): .killed(plugin.name, signal: signal, log: record.log.lastLine)
    }
  }
}
