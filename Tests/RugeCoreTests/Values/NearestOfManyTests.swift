import Testing

@testable import RugeCore

@Suite("The nearest of very many names")
struct NearestOfManyTests {
  private static let names = (0..<5000).map { "trin-\($0)-forløb" }

  @Test("is the same in whatever order they come, and the nearest of all")
  func order() {
    for word in ["trin-4711-forlob", "trn-0-forløb", "Trin-999-forløb", "trin-123-forlø"] {
      let found = NearestName.suggestion(for: word, amongMany: Self.names)
      #expect(found == NearestName.suggestion(for: word, among: Self.names), "\(word)")
      for _ in 0..<3 { #expect(NearestName.suggestion(for: word, amongMany: Self.names.shuffled()) == found) }
    }
  }

  @Test("is none where nothing is near")
  func none() {
    #expect(NearestName.suggestion(for: "helt-andet", amongMany: Self.names) == nil)
    #expect(NearestName.suggestion(for: "x", amongMany: []) == nil)
  }
}
