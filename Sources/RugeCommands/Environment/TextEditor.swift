import Foundation

/// Starts the person's own editor at the terminal.
enum TextEditor {
  /// Runs a command on a file and waits for its end; says whether it ended well.
  ///
  /// Foundation's processes get a process group of their own, which may not read from the terminal; the editor has to stay
  /// in ours. Ctrl-C is the editor's while it runs.
  static func run(_ command: String, on path: String) -> Bool {
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let texts = ["/bin/sh", "-c", "\(command) \"$1\"", "ruge", path]
    let words = texts.map { strdup($0) }
    defer { for word in words { free(word) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, words + [nil], environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    // Ended by itself, with 0: wait(2).
    return status == 0
  }
}
