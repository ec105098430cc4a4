/// How often each byte stands in a word, capital or not.
struct LetterCounts {
  private let counts: [Int16]

  init(_ word: String) {
    var counts = [Int16](repeating: 0, count: 256)
    for byte in word.utf8 { counts[Int(Self.folded(byte))] += 1 }
    self.counts = counts
  }

  /// How many bytes of another word this one does not have as often.
  func strangers(in word: String) -> Int {
    var left = counts
    var strangers = 0
    for byte in word.utf8 {
      let place = Int(Self.folded(byte))
      left[place] -= 1
      if left[place] < 0 { strangers += 1 }
    }
    return strangers
  }

  private static func folded(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
}
