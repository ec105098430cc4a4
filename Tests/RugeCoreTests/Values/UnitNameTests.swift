import Testing

@testable import RugeCore

struct UnitNameTests {
  @Test(
    "One unit may be spelt in several ways",
    arguments: [
      ("dkk", "DKK"), ("kr.", "DKK"), ("Kroner", "SEK"), ("€", "EUR"), ("year", "years"), ("personer", "person"),
      ("medlem", "medlemmer"), ("Møder", "moeder"), ("procent", "%"), ("%", "pct."),
    ])
  func same(written: String, unit: String) {
    #expect(UnitName.isSame(written, as: ["stole", unit]))
  }

  @Test(
    "Other units are others",
    arguments: [("EUR", "DKK"), ("SEK", "DKK"), ("people", "persons"), ("kilo", "kilotons"), ("%", "DKK")])
  func others(written: String, unit: String) {
    #expect(!UnitName.isSame(written, as: [unit]))
  }

  @Test func aBareNumberIsInAnyUnit() {
    let five = Quantity(millionths: 5_000_000)
    #expect(Amount(five).isIn([]))
    #expect(Amount(five, isPercent: true).isIn(["procent"]))
    #expect(!Amount(five, unit: "DKK").isIn([]))
  }
}
