import RugeCore
import RugeTestSupport
import Testing

@Suite("Several names in one cell")
struct NameListTests {
  @Test(
    "Names are read as people write them",
    arguments: [
      ("Ane Holm; Bo Lund", ["Ane Holm", "Bo Lund"]), (" Ane ;;Bo; ", ["Ane", "Bo"]), ("", []), (" ; ", []),
      ("\"Holm; Lund og Co.\"; Bo", ["Holm; Lund og Co.", "Bo"]), ("\"Ane\" Holm; Bo", ["\"Ane\" Holm", "Bo"]),
      ("Ane \"Holm; Bo", ["Ane \"Holm", "Bo"]), ("\"Ane; Bo", ["\"Ane", "Bo"]),
      ("\"A \"\"B\"\"\" ;C", ["A \"B\"", "C"]),
      ("\"\"; Bo", ["Bo"]),
    ] as [(String, [String])])
  func reading(cell: String, names: [String]) {
    #expect(NameList.names(in: cell) == names)
  }

  @Test("Any names come back from the cell that was made of them")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 17)
    let letters = Array("ab;;\"\"' ,æ\u{301}\u{37E}")
    for _ in 0..<5_000 {
      let names = (0..<Int.random(in: 0...4, using: &random)).compactMap { _ -> String? in
        let length = Int.random(in: 1...7, using: &random)
        let text = (0..<length).compactMap { _ in letters.randomElement(using: &random) }
        return try? NameReader().read(String(text).normalised)
      }
      #expect(NameList.names(in: NameList.cell(names)) == names, "\(names)")
    }
  }
}
