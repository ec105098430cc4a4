import RugePluginKit
import Testing

@Suite("Phrases say what the core's words say")
struct PhrasesTests {
  private let danish = Phrases([
    "date": "{{day}}. {{month}} {{year}}", "month-2": "februar", "decimal-mark": ",", "group-mark": ".",
    "hours": "{{count}} t", "minutes": "{{count}} min", "items-one": "{{count}} ting",
    "items-many": "{{count}} ting i alt",
    "both": "{{a}} og {{b}}", "open": "{{a}} {{b",
  ])

  @Test func placeholders() {
    #expect(danish.say("both", ["a": "x", "b": "y"]) == "x og y")
    #expect(danish.say("both", ["a": "{{b}}", "b": "y"]) == "{{b}} og y", "a value is no template")
    #expect(danish.say("both", ["a": "x"]) == "x og {{b}}", "what is missing is seen")
    #expect(danish.say("open", ["a": "x"]) == "x {{b")
  }

  @Test("A missing phrase shows its key")
  func missing() {
    #expect(danish["no-such"] == "no-such")
  }

  @Test(arguments: [(0, "0 ting i alt"), (1, "1 ting"), (2, "2 ting i alt"), (12_345, "12.345 ting i alt")])
  func counts(count: Int, text: String) {
    #expect(danish.say("items", count: count) == text)
  }

  @Test(
    arguments: [
      ("0", "0"), ("1.5", "1,5"), ("-0.25", "-0,25"), ("2026", "2026"), ("10000", "10.000"),
      ("-1234567.5", "-1.234.567,5"),
      ("+7", "7"), ("", ""),
    ])
  func numbers(decimal: String, text: String) {
    #expect(danish.number(decimal) == text)
  }

  @Test(arguments: [("2026-02-09", "9. februar 2026"), ("2026-13-01", "2026-13-01"), ("soon", "soon")])
  func dates(day: String, text: String) {
    #expect(danish.date(day) == text)
  }

  @Test(arguments: [(0, "0 min"), (45, "45 min"), (60, "1 t"), (90, "1 t 30 min")])
  func lengths(minutes: Int, text: String) {
    #expect(danish.minutes(minutes) == text)
  }
}
