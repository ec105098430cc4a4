import RugeCore
import RugeTestSupport
import Testing

@Suite("Finding duplicates")
struct DuplicateFinderTests {
  @Test(
    "The same name in another spelling is a duplicate",
    arguments: [("Natteravnene", "natteravnene "), ("Læsehunde", "LAESEHUNDE"), ("Malmö Hjälpen", "malmø hjælpen")])
  func duplicates(one: String, other: String) {
    var finder = DuplicateFinder()
    #expect(finder.fate(of: one, line: 2) == .added(similar: []))
    #expect(finder.fate(of: other, line: 9) == .duplicate(of: KnownName(one, .line(2))))
  }

  @Test("An organisation of the workspace is found before one of the file")
  func existing() {
    var finder = DuplicateFinder()
    finder.know("FRAK", as: .organisation(7))
    #expect(finder.fate(of: "Frak", line: 2) == .duplicate(of: KnownName("FRAK", .existing(.organisation(7)))))
  }

  @Test(
    "A name one letter off, or the same but for its legal form, is added and pointed out",
    arguments: [
      ("Bydelsmødrene", "Bydelsmødrenes"), ("Natteravnene", "Natteravnena"), ("Natteravnene", "Natravnene X"),
      ("Special Minds", "Special Minds ApS"), ("Special Minds A/S", "Special Minds"), ("Unge Ravne", "Ungeravne"),
      ("Foreningen Baba", "Baba"), ("Læsehunde", "Læse-hunde"), ("Xatteravnene", "Natteravnene"),
      ("Natteravnene", "atteravnene"), ("Natteravnene", "Natteravnen"),
    ])
  func similar(one: String, other: String) {
    var finder = DuplicateFinder()
    _ = finder.fate(of: one, line: 2)
    let isFarther = other == "Natravnene X"
    #expect(finder.fate(of: other, line: 3) == .added(similar: isFarther ? [] : [KnownName(one, .line(2))]))
  }

  @Test(
    "A name with another ending, or with more words, is added and pointed out",
    arguments: [
      ("Læsehunde", "Læsehundene"), ("Læsehundene", "Læsehunde"), ("Læsehund", "Læsehundene"),
      ("Læsehunden", "Læsehundene"), ("Bydelsmor", "Bydelsmorens"), ("Natteravnene", "Natteravnene Odense"),
      ("Natteravnene i Odense", "Natteravnene"), ("Fonden Mariehjem", "Mariehjemmet Fonden"),
      ("Hold 1 Sparring", "Hold 1 Sparringen"),
    ])
  func inflected(one: String, other: String) {
    var finder = DuplicateFinder()
    _ = finder.fate(of: one, line: 2)
    // Of `Mariehjem` the ending doubles a letter, which no list of endings knows.
    let isFarther = other == "Mariehjemmet Fonden"
    #expect(finder.fate(of: other, line: 3) == .added(similar: isFarther ? [] : [KnownName(one, .line(2))]))
  }

  @Test(
    "A name with a for å or o for ø is that of one with more words, too",
    arguments: [
      ("Café Håb – hjælp", "Café Hab"), ("Café Hab", "Café Håb – hjælp"), ("Børnehuset Ø", "Bornehuset"),
      ("Bornehuset", "Børnehusets"),
    ])
  func plainBeginnings(one: String, other: String) {
    var finder = DuplicateFinder()
    _ = finder.fate(of: one, line: 2)
    #expect(finder.fate(of: other, line: 3) == .added(similar: [KnownName(one, .line(2))]))
  }

  @Test("Of two that are alike, one with more words, both are pointed out, each once")
  func plainAndLonger() {
    var finder = DuplicateFinder()
    finder.know("Café Håb – hjælp", as: .organisation(1))
    finder.know("Café Håb", as: .organisation(2))
    let similar = finder.alike("Café Hab", as: .organisation(3)).similar
    #expect(similar.map(\.name) == ["Café Håb", "Café Håb – hjælp"])
  }

  @Test("The chapters of one organisation are not each pointed out once there are some")
  func chapters() {
    var finder = DuplicateFinder()
    finder.know("Natteravnene", as: .organisation(1))
    let towns = ["Odense", "Aarhus", "Aalborg", "Esbjerg", "Randers", "Kolding", "Horsens", "Vejle"]
    let found = towns.enumerated().map { finder.fate(of: "Natteravnene \($1)", line: $0 + 2) }
    let known = KnownName("Natteravnene", .existing(.organisation(1)))
    #expect(found.prefix(3).allSatisfy { $0 == .added(similar: [known]) })
    #expect(found.dropFirst(3).allSatisfy { $0 == .added(similar: []) })
  }

  @Test(
    "A beginning inside a word, or a short one, or with another number, says nothing",
    arguments: [
      ("Ungdom", "Ungdomsskolen"), ("Kraft", "Kraftværket"), ("Baba", "Baba Odense"), ("Klub Ravn", "Klub Ravn 2"),
    ])
  func beginnings(one: String, other: String) {
    var finder = DuplicateFinder()
    _ = finder.fate(of: one, line: 2)
    #expect(finder.fate(of: other, line: 3) == .added(similar: []))
  }

  @Test(
    "Names that differ in a number, or are short, are two names",
    arguments: [("Hold nummer 1", "Hold nummer 2"), ("FRAK", "FRAM"), ("Baba", "Saba"), ("Fonden", "Foreningen")])
  func apart(one: String, other: String) {
    var finder = DuplicateFinder()
    _ = finder.fate(of: one, line: 2)
    #expect(finder.fate(of: other, line: 3) == .added(similar: []))
  }

  @Test("Every name one letter off is found", arguments: 0..<200)
  func oneLetter(seed: Int) {
    var numbers = SeededGenerator(seed: UInt64(seed))
    func letter() -> Character { "abcdefghijklmnoprstuvyæøå".randomElement(using: &numbers) ?? "a" }
    let name = (0..<Int.random(in: 6...20, using: &numbers)).map { _ in letter() }
    var other = name
    let place = Int.random(in: 0..<name.count, using: &numbers)
    // Not a Nordic letter, which folds to two.
    let plain: Character = name[place] == "q" ? "z" : "q"
    switch Int.random(in: 0..<2, using: &numbers) {
    case 0: other.insert(plain, at: place)
    default: if "æøå".contains(other[place]) { other.insert(plain, at: place) } else { other[place] = plain }
    }
    for (first, second) in [(name, other), (other, name)] {
      var finder = DuplicateFinder()
      for line in 2..<10 { _ = finder.fate(of: String((0..<12).map { _ in letter() }), line: line) }
      _ = finder.fate(of: String(first), line: 10)
      #expect(
        finder.fate(of: String(second), line: 11) == .added(similar: [KnownName(String(first), .line(10))]),
        "\(String(first)) and \(String(second))")
    }
  }

  @Test("Many numbered names are compared without comparing each with each")
  func manyNames() {
    var finder = DuplicateFinder()
    for line in 2..<20_000 {
      #expect(finder.fate(of: "Organisation nr. \(line)", line: line) == .added(similar: []))
    }
  }

  @Test("Many names that begin alike are compared without comparing each with each")
  func manyBeginnings() {
    var finder = DuplicateFinder()
    for line in 2..<20_000 {
      let letters = String(line).map { Character(UnicodeScalar(UInt8(97 + ($0.wholeNumberValue ?? 0) * 2))) }
      _ = finder.fate(of: "Natteravnene \(String(repeating: String(letters), count: 6))", line: line)
    }
  }
}
