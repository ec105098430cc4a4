import Foundation

/// A program to run, with all that its process is given.
struct Invocation {
  let program: String
  let arguments: [String]
  var input = "/dev/null"
  var output = "/dev/null"
  /// The exit codes that are no failure.
  var accepted: Set<Int32> = [0]

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Runs the program to its end.
  ///
  /// The peak of memory can be no lower than this process's own, from which the kernel starts to count.
  @discardableResult
  func run() throws -> Sample {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

    let words = ([program] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let start = ContinuousClock.now
    let code = posix_spawnp(&process, program, &actions, nil, words + [nil], environ)
    guard code == 0 else { throw Failure("\(program): \(String(cString: strerror(code)))") }

    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure("\(program): \(String(cString: strerror(errno)))") }
    }
    let wall = start.duration(to: .now)
    guard status & 0x7f == 0, accepted.contains((status >> 8) & 0xff) else {
      throw Failure("\(([program] + arguments).joined(separator: " ")): ended with status \(status)")
    }
    return Sample(
      wall: wall / .seconds(1), processor: usage.ru_utime.seconds + usage.ru_stime.seconds,
      peakMemory: usage.ru_maxrss * 1024)
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}
