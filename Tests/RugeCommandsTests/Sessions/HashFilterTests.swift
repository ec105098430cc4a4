import Testing

@testable import RugeCommands

@Suite("Values remembered by a bit each")
struct HashFilterTests {
  @Test("What was met is never taken for new")
  func met() {
    var filter = HashFilter(bits: 10)
    for value in 0..<2_000 { filter.insert(value) }
    #expect((0..<2_000).allSatisfy { filter.mayHave($0) })
  }

  @Test("Nearly all that is new is known to be, where there are many more bits than values")
  func new() {
    var filter = HashFilter(bits: 20)
    for value in 0..<10_000 { filter.insert(value) }
    let taken = (10_000..<20_000).filter { !filter.mayHave($0) }
    #expect(taken.count > 9_800)
  }
}
