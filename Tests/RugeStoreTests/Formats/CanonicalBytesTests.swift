import RugeCore
import RugeTestSupport
import Testing

@testable import RugeStore

/// What a journal's hashes are made of, byte for byte; the expected values were computed by another program.
///
/// A journal that was recorded once must verify for ever: these values never change.
@Suite("The bytes that are hashed")
struct CanonicalBytesTests {
  private let salt: [UInt8] = Array(0..<16)

  private var note: [UInt8] { Digest.leaf(purpose: "note", salt: salt, text: "Æbler på Ærø") }
  private var definition: [UInt8] {
    Digest.leaf(definition: String(repeating: "ab", count: 32), fileName: "økonomi.yaml")
  }
  private var digest: [UInt8]? {
    Digest.of(leaves: [(purpose: "definition", leaf: definition), (purpose: "note", leaf: note)])
  }

  @Test("Each value has its kind and, where it can differ, its length in front")
  func bytes() {
    var writer = ByteWriter()
    writer.put(-2)
    writer.put("å")
    writer.put([0xff])
    writer.put(nil as Int64?)
    writer.put("")
    writer.put([] as [UInt8])
    #expect(
      Hexadecimal.text(writer.bytes) == "01feffffffffffffff0202000000c3a50301000000ff0002000000000300000000")
  }

  @Test("Texts, authors and definitions are bound by their leaves")
  func leaves() {
    #expect(Hexadecimal.text(note) == "5ed0cdd1584e5350d6a93fcf61b50ecadc9fe0d37af87087627c0708939aed8c")
    #expect(Hexadecimal.text(definition) == "b48e08a300b4fab9ac78e9f4e6cdb712bcd3cf930cef239e623fd8adc7e5ac41")
    #expect(
      Hexadecimal.text(Digest.author(login: "mette", salt: salt))
        == "1569e8e27e7c9567eee4aa9df6f62ca37bd6c94e4b804e2c0f59b55ed8f2be2c")
    #expect(digest.map { Hexadecimal.text($0) } == "fe38fcf8384d8e4b93301a9e0b6ab84cba65bffc1d1335ecc1fffbb001a759ea")
    #expect(Digest.of(leaves: []) == nil)
  }

  @Test("A fact's hash covers each of its values and the fact before it")
  func chain() {
    var columns = FactColumns(type: "answer")
    columns.element = "optagelse"
    columns.part = "antal"
    columns.choice = "number"
    columns.amount = -1_500_000
    columns.minutes = 90
    columns.day = Day("2026-04-01")
    columns.refers = 2
    columns.definition = 1
    let author = Digest.author(login: "mette", salt: salt)
    var chain = Chain()
    let full = chain.hash(
      after: Digest.beginning,
      FactRow(sequence: 7, batch: 5, subject: .enrolment(3), on: "2026-01-20", columns),
      Recording(at: 1_767_225_600_123, origin: "import", author: author), digest: digest)
    #expect(Hexadecimal.text(full) == "71562b6805c213cf63d2647ad2ead791824de6589aa97aca2c8644c3f1b247a0")
    let bare = chain.hash(
      after: full,
      FactRow(sequence: 8, batch: 8, subject: .organisation(8), on: "2026-01-20", FactColumns(type: "organisation")),
      Recording(at: 0, origin: "cli", author: author), digest: nil)
    #expect(Hexadecimal.text(bare) == "7b376ebd9ef1a77fd98297c063c708629dd468933c6502bba9ff86df60ba16d2")
  }
}
