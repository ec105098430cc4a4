import RugeCore
import RugePluginKit
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One process of a plugin: started, spoken to, and gone with everything it started when this returns.
///
/// The input is written while both outputs are read, so that neither side can wait for the other for ever. The call
/// ends when the process does, not when its pipes do: something that it left running may hold them.
struct PluginRun {
  typealias PluginExecution = Execution<CustomWriteInput, SequenceOutput, SequenceOutput>

  let plugin: Plugin
  let limits: PluginLimits
  let state: CallState
  let environment: [String: String]
  let folder: String

  /// Runs the process; `write` is given a way to send bytes that says whether it makes sense to go on.
  func run(
    write: (_ send: ([UInt8]) async -> Bool) async throws(PluginProblem) -> Void
  ) async throws -> TerminationStatus {
    try await CallSignals.during { interruptions in
      try await Subprocess.run(
        configuration, input: .inputWriter, output: .sequence, error: .sequence
      ) { execution in
        await withTaskGroup(of: Void.self) { group in
          group.addTask { await readOutput(execution) }
          group.addTask { await readLog(execution) }
          group.addTask { await supervise(execution, interruptions) }
          do throws(PluginProblem) {
            try await write { bytes in await send(bytes, to: execution) }
          } catch {
            state.fail(error)
          }
          try? await execution.standardInputWriter.finish()
        }
      }.terminationStatus
    }
  }

  private var configuration: Configuration {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [ending]
    return Configuration(
      executable: .path(FilePath(plugin.executable)),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
      workingDirectory: FilePath(folder), platformOptions: options)
  }

  private func send(_ bytes: [UInt8], to execution: PluginExecution) async -> Bool {
    // A plugin need not read everything: one that has its answer may have stopped.
    guard state.wantsInput else { return false }
    return (try? await execution.standardInputWriter.write(bytes)) == bytes.count
  }

  private func readOutput(_ execution: PluginExecution) async {
    var buffers = execution.standardOutput.makeAsyncIterator()
    while let buffer = try? await buffers.next() {
      guard buffer.withUnsafeBytes({ state.output($0) }) else { return }
    }
    state.outputEnded()
  }

  private func readLog(_ execution: PluginExecution) async {
    var buffers = execution.standardError.makeAsyncIterator()
    while let buffer = try? await buffers.next() {
      guard buffer.withUnsafeBytes({ state.log($0) }) else { return }
    }
  }

  /// Waits for whatever ends the call, then sees to it that the process and its group are gone.
  private func supervise(_ execution: PluginExecution, _ interruptions: AsyncStream<Void>) async {
    let cause = await withTaskGroup(of: CallState.Cause.self) { race in
      race.addTask { await state.firstCause() }
      race.addTask {
        _ = await interruptions.first { true }
        return .cancelled
      }
      race.addTask { (try? await Task.sleep(for: limits.time)) == nil ? .cancelled : .timeUp }
      let first = await race.next() ?? .cancelled
      race.cancelAll()
      return first
    }
    state.end(by: cause)
    let start = ContinuousClock.now
    await execution.teardown(using: steps(after: cause))
    let wasForced = ContinuousClock.now - start >= limits.grace
    // The process has ended but has not been waited for, so its number still names its group and nobody else's.
    kill(-execution.processIdentifier.value, SIGKILL)
    state.markOver(wasForced: wasForced)
  }

  private var ending: TeardownStep {
    .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: limits.grace)
  }

  /// How a process is brought to its end; the last step of all, SIGKILL to the group, is the library's own.
  private func steps(after cause: CallState.Cause) -> [TeardownStep] {
    switch cause {
    case .settled:
      // Its input is closed: give it the time to end by itself. Signal 0 tests and tells nobody.
      [.send(signal: Signal(rawValue: 0), toProcessGroup: true, allowedDurationToNextStep: limits.grace), ending]
    case .failed, .timeUp, .cancelled: [ending]
    }
  }
}
