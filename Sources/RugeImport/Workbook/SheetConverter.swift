import Foundation

/// Runs `xlsx2csv`, without a shell and under limits of time, memory and output.
struct SheetConverter {
  enum Failure: Error {
    case missing, sheetMissing, tooLarge, tooSlow, damaged
    case system(code: CInt)
  }

  /// What sets the limits, and what they are set for.
  private let limiter: String
  private let program: String

  private static let memoryLimit = 1 << 30

  /// Finds the programs in the folders of a search path.
  init(searchPath: String) throws(Failure) {
    guard let program = Self.find("xlsx2csv", searchPath), let limiter = Self.find("prlimit", searchPath) else {
      throw .missing
    }
    self.program = program
    self.limiter = limiter
  }

  private static func find(_ name: String, _ searchPath: String) -> String? {
    // Relative folders would depend on where somebody stands.
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// The sheet as comma-separated text, in an open file without a name.
  func convert(_ path: String, sheet: String?) throws(Failure) -> CInt {
    let output = try Self.temporaryFile()
    do {
      let complaints = try Self.temporaryFile()
      defer { close(complaints) }
      let ending = try run(arguments(path, sheet), output: output, complaints: complaints)
      try judge(ending, said: Self.text(complaints), output)
      return output
    } catch {
      close(output)
      throw error
    }
  }

  private func arguments(_ path: String, _ sheet: String?) -> [String] {
    let limits = [
      limiter, "--as=\(Self.memoryLimit)", "--cpu=\(Workbook.secondsLimit)", "--fsize=\(Workbook.sizeLimit)",
      "--core=0", program,
    ]
    let number = sheet.flatMap { Int($0) } ?? (sheet == nil ? 1 : nil)
    let choice = number.map { "--sheet=\($0)" } ?? "--sheetname=\(sheet ?? "")"
    // Numbers come as they are stored, since formats round; days as the ISO standard writes them.
    return limits + ["--ignore-formats", "float", "--dateformat=%Y-%m-%d", "--delimiter=,", choice, path]
  }

  /// How the program ended: its exit code, or the signal that ended it.
  private enum Ending {
    case exited(CInt)
    case killed(CInt)
    case outOfTime
  }

  private func run(_ arguments: [String], output: CInt, complaints: CInt) throws(Failure) -> Ending {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, complaints, 2)
    let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "PYTHONIOENCODING=utf-8", "PYTHONDONTWRITEBYTECODE=1"]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, limiter, &actions, nil, &words, &variables)
    guard code == 0 else { throw .system(code: code) }
    return Self.wait(for: process)
  }

  private static func wait(for process: pid_t) -> Ending {
    let deadline = ContinuousClock.now + .seconds(Workbook.secondsLimit)
    var status: CInt = 0
    var isLate = false
    while true {
      let ended = waitpid(process, &status, isLate ? 0 : WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { return .exited(1) }
      if ContinuousClock.now > deadline {
        kill(process, SIGKILL)
        isLate = true
      } else {
        usleep(5_000)
      }
    }
    if isLate { return .outOfTime }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }

  private func judge(_ ending: Ending, said: String, _ output: CInt) throws(Failure) {
    switch ending {
    case .outOfTime, .killed(SIGXCPU): throw .tooSlow
    case .killed(SIGXFSZ), .killed(SIGKILL): throw .tooLarge
    case .killed: throw .damaged
    case .exited(let code):
      // It reports a sheet that there is not on standard error, and may call that a success.
      if said.contains("not found") { throw .sheetMissing }
      if said.contains("MemoryError") || said.contains("File too large") { throw .tooLarge }
      guard code == 0, !said.contains("Traceback") else { throw .damaged }
    }
  }

  private static func text(_ descriptor: CInt) -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private static func temporaryFile() throws(Failure) -> CInt {
    var template = Array((FileManager.default.temporaryDirectory.path + "/ruge-import-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .system(code: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }
}
