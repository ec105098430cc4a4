import RugeCore
import RugeTestSupport
import Testing

struct StageCourseTests {
  private let programme = ProgrammeFixture.programme
  private let life = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
    .on("2026-02-09", .entered("udvikling"))

  @Test("Stays have the days they had, the present one its planned end, and nothing is guessed of those ahead")
  func course() {
    let course = life.state().course(in: programme)
    #expect(course.map(\.stage) == ["afklaring", "udvikling", "forankring", "opfølgning"])
    #expect(course.map(\.standing) == [.past, .present, .ahead, .ahead])
    #expect(course.map(\.from) == ["2026-01-12", "2026-02-09", nil, nil])
    #expect(course.map(\.until) == ["2026-02-09", Day("2026-02-09").adding(Span(14, .week)), nil, nil])
  }

  @Test("After the end nothing is ahead")
  func ended() {
    let course = life.on("2026-03-01", .withdrawn(exit: nil)).state().course(in: programme)
    #expect(course.map(\.stage) == ["afklaring", "udvikling"])
    #expect(course.last?.until == "2026-03-01")
    #expect(course.allSatisfy { $0.standing == .past })
  }

  @Test("Of one who waits everything is ahead")
  func waiting() {
    let course = Life(enrolled: "2026-01-12").state().course(in: programme)
    #expect(course.count == 4 && course.allSatisfy { $0.standing == .ahead && $0.from == nil })
  }
}
