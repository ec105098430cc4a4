import RugeCore
import Testing

struct NumberWithUnitTests {
  @Test(
    "A number is found apart from the unit beside it",
    arguments: [
      ("12500 DKK", "12500", "DKK"), ("DKK 12.500,00", "12.500,00", "DKK"), ("40 medlemmer", "40", "medlemmer"),
      ("12500kr.", "12500", "kr"), ("-3 %", "-3", "%"), ("kr. -3", "-3", "kr"),
      ("1 200 fuldtidsansatte", "1 200", "fuldtidsansatte"),
    ])
  func taken(text: String, number: String, unit: String) {
    let parts = NumberWithUnit(text)
    #expect(parts?.number == number && parts?.unit == unit, "\(String(describing: parts))")
  }

  @Test("A number alone has no unit; a dash for the small change is none", arguments: ["40", " 1.5 ", "500,-"])
  func alone(text: String) {
    #expect(NumberWithUnit(text)?.unit == nil && NumberWithUnit(text) != nil)
  }

  @Test("What has no number, or words on both sides, is no amount", arguments: ["mange", "", "ca. 40 medlemmer"])
  func none(text: String) {
    #expect(NumberWithUnit(text) == nil)
  }

  @Test("A unit is told but for case and accents")
  func units() {
    #expect(NumberWithUnit("40 Medlemmer")?.isIn(["medlemmer", "members"]) == true)
    #expect(NumberWithUnit("40 Members")?.isIn(["medlemmer", "members"]) == true)
    #expect(NumberWithUnit("40 stole")?.isIn(["medlemmer", "members"]) == false)
    #expect(NumberWithUnit("40")?.isIn([]) == true)
  }
}
