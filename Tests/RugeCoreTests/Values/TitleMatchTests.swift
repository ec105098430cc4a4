import RugeCore
import Testing

/// What a word means among ids that have titles.
struct TitleMatchTests {
  private func meant(_ text: String) -> TitleMatch<String> {
    let titles = [
      "sendt": LocalisedText([.danish: "Afsendt", .english: "Sent"]),
      "modtaget": LocalisedText([.danish: "Modtaget", .english: "In hand"]),
      "behandlet": LocalisedText([.danish: "Hos os", .english: "In hand"]),
      "åben": LocalisedText([.danish: "Lukket", .english: "Shut"]),
    ]
    return TitleMatch(text, among: ["sendt", "modtaget", "behandlet", "åben", "lukket"], name: { $0 }, titles: titles)
  }

  @Test("It is an id or a title in any language, but for case and accents")
  func one() {
    #expect(meant("SENDT") == .one("sendt"))
    #expect(meant("afsendt") == .one("sendt"))
    #expect(meant("sent") == .one("sendt"))
    #expect(meant("ÅBEN") == .one("åben"))
    #expect(meant("sendes") == .nothing)
  }

  @Test("What several are called is all of them; an id comes before a title")
  func several() {
    #expect(meant("in hand") == .several(["modtaget", "behandlet"]))
    #expect(meant("lukket") == .one("lukket"))
  }
}
