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

  /// Remembers a value.
  mutating func insert(_ value: some Hashable) {
    let (word, bit) = place(of: value)
    words[word] |= bit
  }

  /// Whether a value may have been remembered; where not, it certainly was not.
  func mayHave(_ value: some Hashable) -> Bool {
    let (word, bit) = place(of: value)
    return words[word] & bit != 0
  }

  private func place(of value: some Hashable) -> (word: Int, bit: UInt64) {
    var hasher = Hasher()
    hasher.combine(value)
    let place = UInt64(bitPattern: Int64(hasher.finalize())) & mask
    return (Int(place >> 6), 1 << (place & 63))
  }
}
