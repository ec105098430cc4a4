/// A bare name with å and ø as a and o, as some write them: `Åse` and `Ase` have one.
struct PlainName {
  let text: String
  /// After how many letters its words end.
  let wordEnds: [Int]

  init(_ name: FoldedName) {
    self.init(words: BareName.words(name))
  }

  /// - Parameter words: Of a bare name.
  init(words: [String]) {
    var plain: [UInt8] = []
    var ends: [Int] = []
    var count = 0
    for word in words {
      for byte in word.utf8 {
        switch (plain.last, byte) {
        case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")): continue
        default: plain.append(byte)
        }
        // The bytes that go on with a letter begin no other.
        if byte & 0xC0 != 0x80 { count += 1 }
      }
      ends.append(count)
    }
    text = String(decoding: plain, as: UTF8.self)
    wordEnds = ends
  }
}
