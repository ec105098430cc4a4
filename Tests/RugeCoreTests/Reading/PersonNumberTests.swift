import RugeCore
import Testing

/// Every number here is made up.
struct PersonNumberTests {
  @Test(
    "Six digits of a day, a hyphen and four more look like the number of a person",
    arguments: ["010203-1234", "Ring til 311299-4321.", "(290200-0000)", "æ010203-1234ø"])
  func found(text: String) {
    #expect(PersonNumber.occurs(in: text))
  }

  @Test(
    "Other numbers do not",
    arguments: [
      "", "320203-1234", "011303-1234", "0102031234", "010203-123", "010203-12345", "9010203-1234", "12345678",
      "2026-01-12", "010203–1234",
    ])
  func passed(text: String) {
    #expect(!PersonNumber.occurs(in: text))
  }
}
