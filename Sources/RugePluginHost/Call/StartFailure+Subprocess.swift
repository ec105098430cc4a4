import RugeCore
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

extension PluginProblem.StartFailure {
  /// What a failed start comes to, for a program that is there and may be run.
  init(_ error: SubprocessError, program: String) {
    let firstLine = Disk.beginning(of: program).prefix { $0 != UInt8(ascii: "\n") }
    // The system says of a script that the script is missing when it means what the script is run with.
    let isNotFound = error.code == .executableNotFound || error.underlyingError == .noSuchFileOrDirectory
    if isNotFound, firstLine.starts(with: "#!".utf8) {
      self = .noInterpreter(String(decoding: firstLine.dropFirst(2), as: UTF8.self).cut())
    } else {
      self = .refused((error.underlyingError.map { "\($0)" } ?? "\(error)").cut())
    }
  }
}
