import RugeCore
import Testing

@testable import RugeDefinition

struct HoursTests {
  @Test("Hours are hours, in whatever unit they are given", arguments: ["1.5", "90 minutes", "1.5 hours", "90 min"])
  func hours(_ bound: String) throws {
    let text = """
      programme: p
      title: T
      stages: [{id: a, leave_when: {sessions: {hours: {at_least: \(bound)}}}}]
      """
    let programme = try #require(DefinitionReader.read(SourceText(name: "p.yaml", text: text)).programme)
    let test = NumberTest.atLeast(Quantity(millionths: 1_500_000))
    #expect(programme.stages.first?.leaveWhen == .sessions(SessionsTest(nil, .hours(test))))
  }
}
