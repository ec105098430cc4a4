import Testing

@testable import RugeCommands

struct ParallelTests {
  @Test("What is worked out at once stands in the order of what it comes from", arguments: [0, 1, 2, 7, 1000])
  func order(count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.mapInParallel { -$0 } == numbers.map { -$0 })
  }
}
