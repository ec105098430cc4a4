/// Values that were met, remembered by a bit each: one that is new to it was not met before; one that is not, perhaps.
///
/// A million values among 2^24 bits (2 MiB) take one in thirty for met that was not, and a set of them takes tens of MiB.
struct HashFilter {
  private var words: [UInt64]
  private let mask: UInt64

  /// - Parameter bits: The binary logarithm of how many hashes are told apart; 6 at least.
  init(bits: Int) {
    precondition(bits >= 6, "A filter has a word of bits at least")
    words = Array(repeating: 0, count: 1 << (bits - 6))
    mask = 1 << bits - 1
  }

  /// Remembers a value; whether it certainly was not met before.
  mutating func insert(_ value: some Hashable) -> Bool {
    var hasher = Hasher()
    hasher.combine(value)
    let place = UInt64(bitPattern: Int64(hasher.finalize())) & mask
    let bit: UInt64 = 1 << (place & 63)
    let word = Int(place >> 6)
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }
}
