import RugeCore
import RugeWords
import Testing

@Suite("What a change of the definition means, in words")
struct ChangeWordsTests {
  @Test("numbers of an indicator read as they do elsewhere: with their currency, and a target that is open as such")
  func figures() {
    let programme = Programme(
      id: "p", title: LocalisedText("P"),
      indicators: [
        Indicator(id: "income", title: LocalisedText("Own income"), unit: LocalisedText("DKK"), target: .agreed)
      ])
    func said(_ side: FigureSide, from: Known<Quantity>?, to: Known<Quantity>?) -> [String] {
      Language.allCases.map { language in
        ChangeWords(Words(language), ProgrammeDifference(from: programme, to: programme))
          .consequence(.figureChanged("income", side, from: from, to: to)).replacing("\u{a0}", with: " ")
      }
    }
    let sum = Known.value(Quantity(millionths: 250_000_000_000))
    #expect(
      Set(said(.target, from: sum, to: .unknown)) == [
        "target of “Own income”: DKK 250,000 → not agreed", "mål for »Own income«: 250.000 DKK → ikke aftalt",
      ])
    #expect(
      Set(said(.present, from: nil, to: .unknown)) == [
        "present figure of “Own income”: none → unknown", "nuværende tal for »Own income«: intet → ukendt",
      ])
  }

  @Test("those whom a plan leaves alone are spoken of as one or as several")
  func ended() {
    let danish = Words(.danish)
    #expect(danish.endedStay(1).replacing("\u{a0}", with: " ") == "1 forløb er slut og bliver på sin udgave.")
    #expect(danish.endedStay(2).replacing("\u{a0}", with: " ") == "2 forløb er slut og bliver på deres udgave.")
  }
}
