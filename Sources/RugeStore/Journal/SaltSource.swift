import Foundation

/// Random salts, fetched from the system many at a time: an import needs a million.
struct SaltSource {
  static let length = 16
  private var pool: [UInt8] = []

  mutating func next() -> [UInt8] {
    if pool.isEmpty {
      pool = [UInt8](repeating: 0, count: 256)
      let code = getentropy(&pool, pool.count)
      // The call fails for bad arguments only; a constant salt would be worse than a crash.
      precondition(code == 0, "The system has no random numbers")
    }
    let salt = Array(pool.suffix(Self.length))
    pool.removeLast(Self.length)
    return salt
  }
}
