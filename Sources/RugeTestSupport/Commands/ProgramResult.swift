import Foundation

/// What became of a program.
package struct ProgramResult: Sendable {
  /// How it ended.
  package enum Ending: Hashable, Sendable {
    case exited(Int32)
    /// A signal ended it, or its time was up and it was killed.
    case killed
  }

  package let ending: Ending
  /// Everything on standard output; empty if it was killed when its time was up.
  package let output: String
  /// Everything on standard error; empty if it was killed when its time was up.
  package let errors: String

  /// Its exit code; `nil` if it was killed.
  package var exitCode: Int32? {
    if case .exited(let code) = ending { code } else { nil }
  }

  /// Its output as a value.
  package func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: Data(output.utf8))
  }
}
