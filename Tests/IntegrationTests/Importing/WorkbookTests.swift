import Foundation
import RugeCore
import RugeTestSupport
import Testing

/// Workbooks are made by Debian's openpyxl; names in them are made up.
@Suite("Importing workbooks")
struct WorkbookTests {
  private static let script = """
    import datetime, openpyxl, zipfile
    book = openpyxl.Workbook()
    figures = book.active
    figures.title = "Tal"
    for cell, value in {"A3": "Organisation", "B3": "Dato", "C3": "Kommuner", "D3": "Frivillige", "E3": "Note",
                        "A4": "Læsehunde", "B4": datetime.date(2026, 3, 1), "C4": 53.0, "D4": 12.5, "E4": "to\\nlinjer",
                        "A7": "Læsehunde", "B7": datetime.datetime(2026, 3, 2), "C7": "#N/A", "D7": "ukendt"}.items():
        figures[cell] = value
    figures["B4"].number_format = "DD/MM/YYYY"
    figures["C7"].data_type = "e"
    names = book.create_sheet("Foreninger")
    names.append(["Navn", "CVR", "Telefon", "Aktiv"])
    names.append(["Ærø Prøve", 10000009.0, "00451234", True])
    names["B2"].number_format = "0.0"
    book.save("book.xlsx")
    whole = zipfile.ZipFile("book.xlsx")
    parts = {name: whole.read(name) for name in whole.namelist()}
    def write(name, changed):
        with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as target:
            for part, content in {**parts, **changed}.items():
                target.writestr(part, content)
    sheet = "xl/worksheets/sheet1.xml"
    write("macros.xlsx", {"xl/vbaProject.bin": b"x"})
    write("bomb.xlsx", {sheet: b" " * (600 << 20)})
    write("far.xlsx", {sheet: parts[sheet].replace(b'r="7"', b'r="999999999"')})
    write("nothing.xlsx", {"xl/workbook.xml": b"<"})
    open("cut.xlsx", "wb").write(open("book.xlsx", "rb").read()[:2000])
    open("text.xlsx", "w").write("Navn;By")
    open("locked.xlsx", "wb").write(bytes([0xD0, 0xCF, 0x11, 0xE0]) * 200)
    """

  private func playground() async throws -> Playground {
    let playground = try await Playground.course()
    try playground.folder.write(Self.script, to: "make.py")
    let made = try await playground.shell("/usr/bin/python3 make.py")
    #expect(made.ending == .exited(0), "\(made.errors)")
    return playground
  }

  @Test("days, numbers, codes and texts come as they are meant, and places are those of the sheet")
  func values() async throws {
    let playground = try await playground()
    let result = try await playground.ruge("import", "../book.xlsx", "--kind", "figure", "--row-by-row")
    #expect(result.exitCode == 1)
    #expect(result.output.contains("The workbook has 2 sheets; the first was read."))
    #expect(result.output.contains("book.xlsx, sheet “1”, row 7, column C (Kommuner): "), "\(result.output)")
    let history = try await playground.done("history", "Læsehunde")
    #expect(history.output.contains("53") && history.output.contains("12.5"), "\(history.output)")

    struct Organisation: Decodable {
      let name: String
      let phone: String?
      let fields: [String: String]
    }
    try await playground.done("import", "../book.xlsx", "--kind", "organisation", "--sheet", "Foreninger")
    let list: [Organisation] = try await playground.done("org", "list", "--json").decoded()
    let added = try #require(list.first { $0.name == "Ærø Prøve" })
    #expect(added.phone == "00451234" && added.fields == ["CVR": "10000009", "Aktiv": "TRUE"])
    let again = try await playground.done("import", "../book.xlsx", "--kind", "organisation", "--sheet", "2")
    #expect(again.output.contains("1 there already"))
  }

  @Test("what is no workbook, or a hostile one, is refused in a sentence, soon, and with nothing recorded")
  func hostile() async throws {
    let playground = try await playground()
    let files = [
      ("macros.xlsx", "macros"), ("bomb.xlsx", "512 MB"), ("nothing.xlsx", "not a workbook"),
      ("cut.xlsx", "not a workbook"), ("text.xlsx", "not a workbook"), ("locked.xlsx", "password"),
      ("far.xlsx", "workbook"),
    ]
    for (file, fragment) in files {
      try await playground.refused(
        "import", "../\(file)", "--kind", "figure", exit: .badInput, saying: [file, fragment])
    }
    try await playground.refused(
      "import", "../book.xlsx", "--kind", "figure", "--sheet", "Nope", exit: .badInput, saying: ["“Nope”", "--sheet"])
    try await playground.refused(
      "import", "../book.xlsx", "--kind", "figure", exit: .badInput, saying: ["apt install xlsx2csv", "CSV"],
      with: ["PATH": "/nowhere"])
  }
}
