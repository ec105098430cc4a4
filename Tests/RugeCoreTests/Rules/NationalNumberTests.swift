import RugeCore
import Testing

/// All numbers are invented: the Danish ones have no owner, the Swedish one is the tax authority's example.
struct NationalNumberTests {
  @Test(
    "A number that looks like a Danish or Swedish national number is found, however it is written",
    arguments: [
      ("Fru Holm, 010190-1234, ringede", [NationalNumber.Kind.cpr]), ("cpr:3112991234.", [.cpr]),
      ("290296 1234", [.cpr]),
      ("(010190–1234)", [.cpr]), ("811218-9876", [.personnummer]), ("19811218-9876", [.personnummer]),
      ("198112189876", [.personnummer]), ("811278-9873", [.personnummer]), ("811218+9876", [.personnummer]),
      ("010190-1234 og 811218-9876", [.cpr, .personnummer]), ("010190-1234\n", [.cpr]),
      ("Mette 20123456 010190-1234", [.cpr]), ("20260401 010190-1234", [.cpr]),
    ])
  func found(text: String, kinds: [NationalNumber.Kind]) {
    #expect(NationalNumber.found(in: text).map(\.kind) == kinds)
  }

  @Test(
    "Other numbers are left in peace",
    arguments: [
      "", "Ring 12 34 56 78", "+45 12345678", "CVR 10103940", "212000-1355", "556016-0680", "2026-01-12", "12-01-2026",
      "320190-1234", "011390-1234", "300290-1234", "a0101901234", "0101901234b", "01019012345", "99010190-1234",
      "DK5000400440116243", "811218-9875", "010190-12345", "010190--1234", "01019-01234", "3:010190-123",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ])
  func others(text: String) {
    #expect(NationalNumber.found(in: text).isEmpty)
  }

  @Test("A telephone number and the name of a file are not looked through, a note is")
  func purposes() {
    for purpose in [TextPurpose.phone, .evidence.fileName, .answer.fileName] {
      #expect(Suspicion.found(in: "0701234567", purpose).isEmpty)
    }
    #expect(Suspicion.found(in: "0701234567", .note).count == 1)
  }
}
