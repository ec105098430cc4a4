import Foundation

/// A text that is written piece by piece, so that this process stays small; see ``Invocation/run()``.
final class TextFile {
  private let stream: UnsafeMutablePointer<FILE>
  private let path: String

  init(_ path: String) throws {
    guard let stream = fopen(path, "w") else { throw Failure("\(path): \(String(cString: strerror(errno)))") }
    self.stream = stream
    self.path = path
  }

  func write(_ text: String) {
    fputs(text, stream)
  }

  func finish() throws {
    guard fclose(stream) == 0 else { throw Failure("\(path): \(String(cString: strerror(errno)))") }
  }
}
