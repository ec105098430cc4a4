import RugeCore
import Testing

@testable import RugeDefinition

@Suite("The source that a shipped programme names")
struct ShippedSourceTests {
  @Test("says that all it does not call published is ours", arguments: try Repository.shippedProgrammes())
  func honesty(name: String) throws {
    let bytes = try Repository.file("Programmes/\(name)")
    let programme = try #require(DefinitionReader.read(SourceText(name: name, bytes: bytes)).programme)
    let source = try #require(programme.source)
    #expect(source[.english].contains("All else is ours: "), "\(source)")
    for text in source.variants.values { #expect(text.utf8.count < 1200) }
    if programme.languages.contains(.danish) {
      #expect(source[variant: .danish]?.contains("Alt andet er vores: ") == true, "\(source)")
    }
  }
}
