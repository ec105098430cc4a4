import RugeCore
import RugeTestSupport
import Testing

@Suite("A session that several held together")
struct JointSessionTests {
  @Test("counts with the first who is asked for, and is a repeat with all others")
  func once() {
    let part = JointSession.Part(kind: "sparring", minutes: 90)
    let session = JointSession(on: "2026-02-02", parts: [9: part, Life.enrolment: part])
    let state = Life(enrolled: "2026-01-12").on("2026-02-02", .held("sparring")).state()
    var count = JointSessionCount([session])
    #expect(count.repeats(of: state).isEmpty)
    #expect(count.repeats(of: state)["sparring"]?.count == 1 && session.enrolments == [Life.enrolment, 9])
  }

  @Test("Numbers that were worked out are read with two decimals, and nothing becomes zero that is not")
  func rounded() {
    let read = [("6.333333", "6.33"), ("0.666667", "0.67"), ("2.5", "2.5"), ("-1.005", "-1.01"), ("0.001", "0.001")]
    for (exact, shown) in read { #expect(Quantity(exact)?.rounded.description == shown) }
    #expect(Quantity("9223372036854.775807")?.rounded.description == "9223372036854.775807", "too large to round up")
  }
}
