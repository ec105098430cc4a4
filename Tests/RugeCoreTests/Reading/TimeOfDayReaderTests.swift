import RugeCore
import Testing

struct TimeOfDayReaderTests {
  @Test(
    "A time on the clock is read as people write it",
    arguments: [
      ("14:00", "14:00"), ("14.30", "14:30"), ("kl. 9.05", "09:05"), ("kl 9", "09:00"), ("Klokken 21", "21:00"),
      ("1430", "14:30"), ("0", "00:00"), ("2:30 pm", "14:30"), ("12 am", "00:00"), ("12pm", "12:00"),
      ("23:59", "23:59"),
    ])
  func times(typed: String, time: String) throws {
    #expect(try TimeOfDayReader().read(typed).description == time)
  }

  @Test(
    "What is no time is refused",
    arguments: ["", "24:00", "9:60", "14:5", "9:5:0", "halv ni", "123", "13 pm", "0 am", "-1", "9.", "+9"])
  func mistakes(typed: String) {
    #expect(throws: InputProblem.timeNotUnderstood(typed)) { try TimeOfDayReader().read(typed) }
  }
}
