import Foundation
import RugeCore
import Synchronization

/// Standard input, a line at a time.
///
/// Ctrl-C while a line is awaited is told to whoever asked for it, who knows what was written so far and where it is
/// kept; at any other time it ends the process as usual.
enum StandardInput {
  /// What was read and belongs to the lines to come.
  private static let rest = Mutex<[UInt8]>([])

  /// The next line without its end; `nil` where there is no more.
  ///
  /// - Throws: ``Interrupted`` where Ctrl-C is pressed first.
  static func line() throws(Interrupted) -> String? {
    try rest.withLock { rest throws(Interrupted) in
      while true {
        if let end = rest.firstIndex(of: 0x0A) {
          defer { rest.removeFirst(end + 1) }
          return text(rest[..<end])
        }
        guard Interruption.isAfter(input: STDIN_FILENO) else { throw Interrupted() }
        let more = read()
        guard !more.isEmpty else {
          defer { rest = [] }
          return rest.isEmpty ? nil : text(rest[...])
        }
        rest += more
      }
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  /// What is there to be read; nothing at the end, and where it cannot be read.
  private static func read() -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Foundation.read(STDIN_FILENO, &chunk, chunk.count)
      if count >= 0 { return Array(chunk[..<count]) }
      guard errno == EINTR else { return [] }
    }
  }
}
