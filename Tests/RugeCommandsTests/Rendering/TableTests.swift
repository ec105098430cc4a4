import RugeWords
import Testing

@testable import RugeCommands

struct TableTests {
  private func table(_ rows: [[String]]) -> Table {
    var table = Table([
      .init("Id"), .init("Organisation", shrinks: true), .init("Antal", alignedRight: true),
    ])
    for row in rows { table.add(row) }
    return table
  }

  private let plain = Style(usesColour: false)

  private func lines(_ rows: [[String]], width: Int?) -> [String] {
    table(rows).text(width: width, style: plain).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  @Test("Columns stand under their headings, numbers to the right, and no line ends in spaces")
  func columns() {
    #expect(
      lines([["E-3", "Læsehunde", "7"], ["E-12", "Bydelsmødrene", "120"]], width: nil) == [
        "Id    Organisation   Antal",
        "E-3   Læsehunde          7",
        "E-12  Bydelsmødrene    120",
      ])
    #expect(lines([["E-3", "Læsehunde", ""]], width: nil)[1] == "E-3  Læsehunde")
  }

  @Test("Letters take the columns they take on a terminal: æøå one, Chinese and emoji two, accents none")
  func wideLetters() {
    let names = ["Ærø", "日本語", "🌱 Spirer", "A\u{30A}ben", "👩‍👧 Familie"]
    let rows = lines(names.map { ["E-1", $0, "5"] }, width: nil)
    #expect(Set(rows.map(\.displayWidth)).count == 1, "\(rows)")
  }

  @Test("A table that is too wide is cut where it may be, and marked", arguments: [30, 40, 80, 200])
  func fitting(width: Int) {
    let long = String(repeating: "Foreningen for læsning ", count: 8) + "日本語"
    let rows = lines([["E-3", long, "7"], ["E-4", "Kort", "8"]], width: width)
    #expect(rows.allSatisfy { $0.displayWidth <= width })
    #expect(rows[1].contains("…") == (long.displayWidth > width - 14))
    #expect(rows[1].hasSuffix("7"))
  }

  @Test("A pipe gets everything")
  func pipe() {
    let long = String(repeating: "å", count: 500)
    #expect(lines([["E-3", long, "7"]], width: nil)[1].contains(long))
  }

  @Test("A column is filled however wide it is", arguments: [63, 64, 65, 128, 500])
  func filled(length: Int) {
    let long = String(repeating: "å", count: length)
    let rows = lines([["E-3", long, "7"], ["E-4", "", "8"]], width: nil)
    #expect(rows[2] == "E-4" + String(repeating: " ", count: 2 + length + 2 + 4) + "8")
    #expect(rows[1] == "E-3  \(long)" + String(repeating: " ", count: 2 + 4) + "7")
  }

  @Test("A name cannot command the terminal, nor break a row in two")
  func hostileNames() {
    let text = table([["E-3", "\u{1B}[2J\u{7}Rød\nBlå\r\u{202E}", "7"]]).text(width: 80, style: plain)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{7}") && !text.contains("\r") && !text.contains("\u{202E}"))
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test("A terminal too narrow for anything still gets its rows")
  func narrow() {
    #expect(lines([["E-3", "Bydelsmødrene", "120"]], width: 1).count == 2)
    #expect(table([]).isEmpty)
  }

  @Test("Colour is added around the text only where it was asked for")
  func colour() {
    #expect(plain.alarm("x") == "x")
    #expect(Style(usesColour: true).alarm("x") == "\u{1B}[31mx\u{1B}[0m")
    #expect(Style(usesColour: true).heading("x") == "\u{1B}[1mx\u{1B}[0m")
  }

  @Test("A column that wraps loses nothing: its sentence goes on below, under its heading", arguments: [40, 80])
  func wrapping(width: Int) {
    var table = Table([.init("Id"), .init("Organisation", shrinks: true), .init("Hvorfor", wraps: true)])
    let sentence = "Kommuner: starttallet skulle have været skrevet ind den 12. januar, for 140 dage siden"
    table.add(["E-3", "Læsehunde", sentence])
    table.add(["E-12", "Bydelsmødrene", "kort"])
    let lines = table.text(width: width, style: plain).split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.displayWidth <= width } && lines.count > 3, "\(lines)")
    let start = lines[0].count - "Hvorfor".count
    #expect(lines[1...].dropLast().map { $0.dropFirst(start) }.joined(separator: " ") == sentence, "\(lines)")
    #expect(lines[2].prefix(start).allSatisfy { $0 == " " })
    #expect(table.text(width: nil, style: plain).split(separator: "\n").count == 3)
  }

  @Test("A column may yield its place where the others could not be read")
  func yielding() {
    var table = Table([.init("Id"), .init("Navn", shrinks: true), .init("Note", shrinks: true, yields: true)])
    table.add(["E-3", "Bydelsmødrenes forening", "En lang note"])
    let lines = table.text(width: 28, style: plain).split(separator: "\n")
    #expect(lines == ["Id   Navn", "E-3  Bydelsmødrenes forening"])
  }
}
