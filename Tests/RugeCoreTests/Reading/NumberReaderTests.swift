import RugeCore
import RugeTestSupport
import Testing

@Suite("Reading numbers")
struct NumberReaderTests {
  @Test(
    "Without a convention, what can only be one number is read",
    arguments: [
      ("51", "51"), ("1,5", "1.5"), ("1.5", "1.5"), ("1.000,50", "1000.5"), ("1,000.50", "1000.5"), ("1 000", "1000"),
      ("1\u{A0}000\u{A0}000,25", "1000000.25"), ("1\u{202F}000", "1000"), ("1'000.5", "1000.5"),
      ("1.000.000", "1000000"),
      ("1,000,000", "1000000"), ("1000.000", "1000"), ("0,500", "0.5"), ("-12", "-12"), ("\u{2212}1,5", "-1.5"),
      ("+7", "7"), (" 7 ", "7"), ("007", "7"), ("0", "0"), ("0,000001", "0.000001"), ("1,5000000000", "1.5"),
    ])
  func free(text: String, value: String) throws {
    #expect(try NumberReader().read(text).description == value)
  }

  @Test("Without a convention, what can be two numbers is refused", arguments: ["1.000", "1,000", "12.345", "-1,234"])
  func ambiguous(text: String) {
    #expect(throws: InputProblem.numberAmbiguous(text)) { try NumberReader().read(text) }
  }

  @Test(
    "The convention decides",
    arguments: [
      ("1.000", "1000", "1"), ("1,000", "1", "1000"), ("12.345", "12345", "12.345"), ("-1,234", "-1.234", "-1234"),
    ])
  func convention(text: String, comma: String, point: String) throws {
    #expect(try NumberReader(decimalMark: .comma).read(text).description == comma)
    #expect(try NumberReader(decimalMark: .point).read(text).description == point)
  }

  @Test("A number in the other notation is named as such")
  func otherNotation() {
    #expect(throws: InputProblem.numberInOtherNotation("1.5", expected: .comma)) {
      try NumberReader(decimalMark: .comma).read("1.5")
    }
    #expect(throws: InputProblem.numberInOtherNotation("1,5", expected: .point)) {
      try NumberReader(decimalMark: .point).read("1,5")
    }
  }

  @Test(
    "What is no number is refused",
    arguments: [
      "", " ", "ca. 100", "100 kr.", "65 %", "1e3", "1,", ",5", ".5", "1..000", "1.00.000", "10.00.00", "1.000 000",
      "0.000.000",
      "1 00", "--1", "1-", "٣", "½", "1,5,5", "1 000 00", "NaN", "0x10", "- ",
    ])
  func notANumber(text: String) {
    for reader in [NumberReader(), NumberReader(decimalMark: .comma), NumberReader(decimalMark: .point)] {
      #expect(throws: InputProblem.numberNotUnderstood(text)) { try reader.read(text) }
    }
  }

  @Test(
    "More digits than can be kept exactly are refused and not rounded",
    arguments: ["0,1234567", "10000000000000", "99999999999999999999999999", "9223372036854,775808"])
  func tooLong(text: String) {
    #expect(throws: InputProblem.numberTooLong(text)) { try NumberReader().read(text) }
  }

  @Test("Every number is read back from every spelling of it", arguments: 0..<300)
  func roundTrip(seed: Int) throws {
    var numbers = SeededGenerator(seed: UInt64(seed))
    let limit: Int64 = [9, 1_000, 1_000_000_000, 9_000_000_000_000_000_000].randomElement(using: &numbers) ?? 9
    let quantity = Quantity(millionths: Int64.random(in: -limit...limit, using: &numbers))
    let plain = quantity.description
    let whole = plain.prefix { $0 != "." }
    let decimals = plain.dropFirst(whole.count + 1)
    for mark in DecimalMark.allCases {
      let (group, decimal) = mark == .comma ? (".", ",") : (",", ".")
      for separator in ["", group, " ", "\u{A0}", "'"] {
        let spelling = grouped(whole, separator) + (decimals.isEmpty ? "" : decimal + decimals)
        #expect(try NumberReader(decimalMark: mark).read(spelling) == quantity, "\(spelling)")
      }
    }
  }

  private func grouped(_ whole: Substring, _ separator: String) -> String {
    let sign = whole.hasPrefix("-") ? "-" : ""
    var digits = Substring(whole.drop { $0 == "-" })
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return sign + ([digits] + groups).joined(separator: separator)
  }
}
