import Foundation
import RugeCore
import RugeStore

extension CommandEnvironment {
  /// The environment of this process.
  static func live() -> CommandEnvironment {
    let variables = ProcessInfo.processInfo.environment
    return CommandEnvironment(
      now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      variables: variables,
      currentDirectory: FileManager.default.currentDirectoryPath,
      executable: executablePath(),
      login: signature(variables["RUGE_AUTHOR"]) ?? loginName(variables),
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      width: terminalSize().width ?? variables["COLUMNS"].flatMap(Int.init) ?? 100,
      height: terminalSize().height ?? variables["LINES"].flatMap(Int.init) ?? 24,
      write: { (bytes, stream) throws(OutputLost) in try writeLive(bytes, to: stream) },
      page: { show($1, by: $0) },
      readLine: { () throws(Interrupted) in try StandardInput.line() }, edit: { TextEditor.run($0, on: $1) })
  }

  /// Writes to this process's own output, or to where it tells of errors.
  static func writeLive(_ bytes: [UInt8], to stream: Stream) throws(OutputLost) {
    try writeAll(bytes, to: stream == .output ? STDOUT_FILENO : STDERR_FILENO)
  }

  private static func executablePath() -> String {
    let path = CommandLine.arguments.first ?? "ruge"
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    return length > 0 ? String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self) : path
  }

  private static func loginName(_ variables: [String: String]) -> String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name {
      if let name = signature(String(cString: name)) { return name }
    }
    return signature(variables["USER"]) ?? "uid-\(getuid())"
  }

  /// Columns and lines of the terminal that is written to.
  private static func terminalSize() -> (width: Int?, height: Int?) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return (nil, nil) }
    return (size.ws_col > 0 ? Int(size.ws_col) : nil, size.ws_row > 0 ? Int(size.ws_row) : nil)
  }

  /// Hands a text to a pager and waits until its reader has seen enough.
  private static func show(_ text: [UInt8], by command: String) -> Bool {
    // What is shown is UTF-8, whatever the locale says; a short page ends at once, and colours are let through.
    setenv("LESSCHARSET", "utf-8", 0)
    setenv("LESS", "FRX", 0)
    guard let pipe = popen(command, "w") else { return false }
    // Ctrl-C belongs to the pager while it runs, and it may end before it has read everything.
    let before = [SIGINT, SIGPIPE].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in before { signal(number, handler) } }
    try? writeAll(text, to: fileno(pipe))
    let status = pclose(pipe)
    // 127: the shell has found no such program.
    return (status >> 8) & 0xFF != 127
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
