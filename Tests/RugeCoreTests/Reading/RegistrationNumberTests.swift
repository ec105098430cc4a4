import RugeCore
import Testing

/// The numbers are invented; they only hold the registers' checks.
struct RegistrationNumberTests {
  @Test(
    "A CVR number is read as people write it",
    arguments: [
      "12345674", "12 34 56 74", "DK12345674", "dk 12-34-56-74", " 12345674 ", "CVR: 12345674", "12345674.0",
      "12345674,0",
    ])
  func cvr(text: String) {
    #expect(RegistrationNumber(text, in: .cvr)?.description == "12345674")
  }

  @Test(
    "A Swedish organisation number is read with and without its hyphen",
    arguments: ["559999-0008", "5599990008", "5599990008.0"])
  func orgnr(text: String) {
    #expect(RegistrationNumber(text, in: .orgnr)?.description == "559999-0008")
  }

  @Test(
    "A slip of the finger, or an owner's own number, is none",
    arguments: [
      (RegistrationNumber.Register.cvr, "12345675"), (.cvr, "1234567"), (.cvr, "123456740"), (.cvr, "02345674"),
      (.cvr, ""), (.cvr, "1234567a"), (.cvr, "12345674 0"), (.orgnr, "559999-0009"), (.orgnr, "559999-000"),
      (.orgnr, "811218-9876"),
    ])
  func refused(register: RegistrationNumber.Register, text: String) {
    #expect(RegistrationNumber(text, in: register) == nil)
  }

  @Test("A heading says which register it is, however it is spelled")
  func headings() {
    for heading in ["CVR", "cvr-nr.", "CVR nummer", "cvrnr", "Virksomhedsnummer"] {
      #expect(RegistrationNumber.Register(heading: heading) == .cvr)
    }
    #expect(RegistrationNumber.Register(heading: "Org.nr") == .orgnr)
    #expect(RegistrationNumber.Register(heading: "Organisationsnummer") == .orgnr)
    #expect(RegistrationNumber.Register(heading: "Postnr.") == nil)
  }
}
