import RugeCore
import RugeTestSupport
import Testing

struct QuantityTests {
  @Test(
    "A decimal is read exactly and written in its shortest form",
    arguments: [
      ("51", 51_000_000, "51"), ("1.5", 1_500_000, "1.5"), ("-0.000001", -1, "-0.000001"), ("+7", 7_000_000, "7"),
      ("1000.000001", 1_000_000_001, "1000.000001"), ("007.10", 7_100_000, "7.1"), ("0.1", 100_000, "0.1"),
      ("2.5000000000", 2_500_000, "2.5"), ("-0", 0, "0"),
    ] as [(String, Int64, String)])
  func reading(text: String, millionths: Int64, written: String) {
    let quantity = Quantity(text)
    #expect(quantity?.millionths == millionths)
    #expect(quantity?.description == written)
  }

  @Test(
    "What is no decimal, too fine or too large is refused, not rounded",
    arguments: [
      "", "-", "+", ".", "1.", ".5", "1,5", "1e3", "0x10", " 1", "1 ", "--1", "-+1", "1.2.3", "０", "٣",
      "0.0000001", "9223372036855", "9223372036854.775808", "-9223372036854.775809", "99999999999999999999",
    ])
  func refusing(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test("Every quantity is read back as it was written, the largest and smallest included")
  func thereAndBack() {
    var generator = SeededGenerator(seed: 3)
    let random = (0..<2_000).map { _ in Int64.random(in: .min ... .max, using: &generator) }
    let small = (0..<2_000).map { _ in Int64.random(in: -10_000_000...10_000_000, using: &generator) }
    for millionths in [Int64.min, .max, 0, 1, -1] + random + small {
      let quantity = Quantity(millionths: millionths)
      #expect(Quantity(quantity.description) == quantity)
    }
  }

  @Test("Tenths add up, as they do not in binary floating point")
  func exactness() throws {
    let tenth = try #require(Quantity("0.1")).millionths
    #expect(Quantity(millionths: 3 * tenth) == Quantity("0.3"))
  }

  @Test("A whole number that cannot be held is refused")
  func wholeNumbers() {
    #expect(Quantity(51)?.description == "51")
    #expect(Quantity(Int.max) == nil)
    #expect(Quantity(Int.min) == nil)
  }
}
