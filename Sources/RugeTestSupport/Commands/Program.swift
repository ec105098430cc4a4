import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A program to run as a person's shell would: in a folder, with an environment, and with nothing to read.
package struct Program: Sendable {
  /// The executable's absolute path.
  package var path: String
  package var environment: [String: String]

  package init(_ path: String, environment: [String: String]) {
    self.path = path
    self.environment = environment
  }

  /// Runs the program to its end; when its time is up it gets `kill -9`, and so it does when the test is cancelled.
  package func run(
    _ arguments: [String], in folder: String, within limit: Duration = .seconds(120)
  ) async throws -> ProgramResult {
    let running = Task { try await collect(arguments, in: folder) }
    let timer = Task {
      try await Task.sleep(for: limit)
      running.cancel()
    }
    defer { timer.cancel() }
    return try await withTaskCancellationHandler {
      do {
        return try await running.value
      } catch  where running.isCancelled {
        return ProgramResult(ending: .killed, output: "", errors: "")
      }
    } onCancel: {
      running.cancel()
    }
  }

  /// A cancelled task kills its process: the sequence by which it would be ended more gently is empty.
  private func collect(_ arguments: [String], in folder: String) async throws -> ProgramResult {
    let variables = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments),
      environment: .custom(Dictionary(variables) { $1 }), workingDirectory: FilePath(folder),
      output: .bytes(limit: 64 << 20), error: .bytes(limit: 64 << 20))
    let ending: ProgramResult.Ending =
      switch result.terminationStatus {
      case .exited(let code): .exited(code)
      case .signaled: .killed
      }
    return ProgramResult(
      ending: ending, output: String(decoding: result.standardOutput, as: UTF8.self),
      errors: String(decoding: result.standardError, as: UTF8.self))
  }
}
