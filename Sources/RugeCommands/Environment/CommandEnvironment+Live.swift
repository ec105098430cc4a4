import Foundation
import RugeCore

extension CommandEnvironment {
  /// The environment of this process.
  static func live() -> CommandEnvironment {
    let variables = ProcessInfo.processInfo.environment
    return CommandEnvironment(
      now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      variables: variables,
      currentDirectory: FileManager.default.currentDirectoryPath,
      executable: executablePath(),
      login: variables["RUGE_AUTHOR"] ?? loginName(variables),
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      width: terminalWidth(variables),
      write: { (bytes, stream) throws(OutputLost) in
        try writeAll(bytes, to: stream == .output ? STDOUT_FILENO : STDERR_FILENO)
      },
      readLine: { Swift.readLine() }, edit: { TextEditor.run($0, on: $1) })
  }

  private static func executablePath() -> String {
    let path = CommandLine.arguments.first ?? "ruge"
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    return length > 0 ? String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self) : path
  }

  private static func loginName(_ variables: [String: String]) -> String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return variables["USER"] ?? "uid-\(getuid())"
  }

  private static func terminalWidth(_ variables: [String: String]) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return variables["COLUMNS"].flatMap(Int.init) ?? 100
  }

  /// Writes to the end; a reader that has gone away (`ruge … | head`) is no error of ours.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(OutputLost) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count < 0 else {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EPIPE: return
      case EAGAIN:
        // Somebody else has made the terminal or the pipe one that does not wait.
        var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&place, 1, -1)
      case let code: throw OutputLost(FileObstacle(errno: code))
      }
    }
  }
}
