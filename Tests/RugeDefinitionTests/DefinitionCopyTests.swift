import Foundation
import RugeCore
import Testing

@testable import RugeDefinition

/// A copy of a definition differs from it in its id and title, and in nothing else.
struct DefinitionCopyTests {
  private func copy(_ text: String, id: ElementID = "ny", title: String? = nil) throws -> String {
    let bytes = try #require(DefinitionCopy(of: SourceText(name: "a.yaml", text: text)).bytes(id: id, title: title))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "Comments, order, line breaks and everything else stay byte for byte",
    arguments: [
      (
        "# Æ\nprogramme: gammel   # id\ntitle: Gammelt  # titel\nstages: [a]\n",
        "# Æ\nprogramme: ny   # id\ntitle: \"A: b\"  # titel\nstages: [a]\n"
      ),
      (
        "title: {en: Old, da: 'Gammelt'}\r\nprogramme: \"gammel\"\r\n",
        "title: {en: \"A: b\", da: \"A: b\"}\r\nprogramme: ny\r\n"
      ),
      (
        "programme: gammel\ntitle: >-\n  To\n  linjer\n\n# slut\nhost: x",
        "programme: ny\ntitle: \"A: b\"\n# slut\nhost: x"
      ),
      ("{programme: gammel, title: x}", "{programme: ny, title: \"A: b\"}"),
      (
        "title:\n  da: |\n    Blok\n  en: Old\nprogramme: gammel",
        "title:\n  da: \"A: b\"\n  en: \"A: b\"\nprogramme: ny"
      ),
    ])
  func onlyTheirPlaces(_ original: String, _ expected: String) throws {
    #expect(try copy(original, title: "A: b") == expected)
  }

  @Test("Without a new title the old one stays")
  func keepsTheTitle() throws {
    #expect(try copy("programme: gammel\ntitle: {da: X} # y\n") == "programme: ny\ntitle: {da: X} # y\n")
  }

  @Test("What cannot be read has no copy")
  func unreadable() {
    #expect(DefinitionCopy(of: SourceText(name: "a.yaml", text: "a: [")).bytes(id: "ny", title: nil) == nil)
  }

  @Test("Every shipped definition has a copy that differs on the lines of its id and title only, and has no errors")
  func shipped() throws {
    for name in try Repository.shippedProgrammes() {
      let source = SourceText(name: name, bytes: try Repository.file("Programmes/\(name)"))
      let bytes = try #require(DefinitionCopy(of: source).bytes(id: "mit-forløb", title: "Mit forløb"))
      let copy = SourceText(name: "mit-forløb.yaml", bytes: bytes)
      let reading = DefinitionReader.read(copy)
      let programme = try #require(reading.programme, "\(name): \(reading.diagnostics)")
      #expect(programme.id == "mit-forløb")
      #expect(Set(programme.title.variants.values) == ["Mit forløb"])
      let original = (1...source.lineCount).compactMap(source.line)
      let copied = (1...copy.lineCount).compactMap(copy.line)
      #expect(copied.difference(from: original).insertions.count <= 3, "\(name)")
    }
  }
}
