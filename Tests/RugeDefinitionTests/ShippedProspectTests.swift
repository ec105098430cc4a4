import RugeCore
import RugeTestSupport
import Testing

@testable import RugeDefinition

@Suite("What lies ahead in the shipped programmes")
struct ShippedProspectTests {
  @Test("holds until the last day that it names", arguments: try Repository.shippedProgrammes(), UInt64(0)..<6)
  func holds(_ name: String, _ seed: UInt64) throws {
    let text = SourceText(name: name, bytes: try Repository.file("Programmes/\(name)"))
    let programme = try #require(DefinitionReader.read(text).programme)
    Prospect.expectToHold(LivelyHistory(in: programme, seed: seed).life, in: programme)
  }
}
