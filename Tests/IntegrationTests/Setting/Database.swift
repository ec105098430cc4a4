import Foundation
import GRDB

/// A database opened behind `ruge`'s back.
struct Database {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}
