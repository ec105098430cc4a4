import RugeCore
import RugeTestSupport
import RugeWords
import Testing

/// What a report says of what was done otherwise than the programme says.
struct DeviationWordsTests {
  private let texts: [TextPurpose: String] = [.note: "Kun ét møde", .reason: "Sygdom"]

  private func names(_ language: Language) -> ProgrammeWords {
    ProgrammeWords(Words(language), Programme(id: "prøve", title: LocalisedText("Prøve")))
  }

  @Test("Whoever may read texts is told what and why")
  func told() {
    #expect(
      names(.english).deviated(on: "2026-02-01", texts, readsTexts: true)
        == "departed from the programme on 1 February 2026: Kun ét møde · Sygdom")
    #expect(
      names(.danish).deviated(on: "2026-02-01", texts, readsTexts: true)
        == "afveg fra programmet 1. februar 2026: Kun ét møde · Sygdom")
  }

  @Test("Others are told the day")
  func withheld() {
    #expect(
      names(.english).deviated(on: "2026-02-01", texts, readsTexts: false)
        == "departed from the programme on 1 February 2026")
  }
}
