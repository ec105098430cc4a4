import Foundation
import Synchronization

/// Somebody who reads again and again while something else is done.
final class BackgroundReader: Sendable {
  private struct Content {
    var samples: [Sample] = []
    var failure: (any Error)?
    var isOver = false
  }

  private let content = Mutex(Content())
  private let done = DispatchSemaphore(value: 0)

  /// Begins to run a command; between two runs it rests.
  init(_ command: Invocation) {
    Thread.detachNewThread { [self] in
      defer { done.signal() }
      while !content.withLock({ $0.isOver || $0.failure != nil }) {
        let result = Result { try command.run() }
        content.withLock { content in
          switch result {
          case .success(let sample): content.samples.append(sample)
          case .failure(let error): content.failure = error
          }
        }
        usleep(200_000)
      }
    }
  }

  /// Ends it; gives what it took each time, or the error that it met.
  func stop() throws -> [Sample] {
    content.withLock { $0.isOver = true }
    done.wait()
    return try content.withLock { content in
      if let failure = content.failure { throw failure }
      return content.samples
    }
  }
}
