import RugeCore
import RugeTestSupport
import Testing

@Suite("Names that name nothing, or several things")
struct NameTests {
  @Test("an unknown name is refused with the nearest one, or with the way to the list")
  func unknown() async throws {
    let playground = try await Playground.course()
    try await playground.refused(
      "status", "Læsehumde", exit: .notFound, saying: ["“Læsehumde”", "Did you mean “Læsehunde”?"])
    try await playground.refused("status", "Qwerty", exit: .notFound, saying: ["Qwerty", "ruge org list"])
    try await playground.refused("org", "show", "O-999", exit: .notFound, saying: ["O-999"])
    try await playground.refused("history", "E-999", exit: .notFound, saying: ["E-999"])
    try await playground.refused("status", "", exit: .notFound, saying: ["ruge org list"])
    try await playground.refused("undo", "999", exit: .notFound, saying: ["999"])
  }

  @Test("a name that fits several is refused with their ids, and nobody is chosen")
  func ambiguous() async throws {
    let playground = try await Playground.course()
    let result = try await playground.refused(
      "enrol", "ravne", "--programme", "rugekassen", exit: .notFound, saying: ["Natteravnene", "Unge Ravne"])
    #expect(result.errors.matches(of: /O-\d+/).count == 2)
  }

  @Test("a part of a name, in any case and composed in any way, is enough where it fits one alone")
  func fragments() async throws {
    let playground = try await Playground.course()
    for name in ["læsehunde", "LÆSE", "laesehunde", "hunde", " Læsehunde "] {
      let status = try await playground.ruge("status", name)
      #expect(status.output.hasPrefix("Læsehunde"), "\(name): \(status.errors)")
    }
    let decomposed = "I Tra\u{30A}d Med"
    #expect(try await playground.done("org", "show", decomposed).output.contains("I Tråd Med Verden"))
  }

  @Test("elements of the programme are named by their ids, and a slip is told with what was meant")
  func elements() async throws {
    let playground = try await Playground.course()
    try await playground.refused(
      "session", "log", "Læsehunde", "90m", "--kind", "sparing", exit: .notFound, saying: ["“sparring”"])
    try await playground.refused(
      "milestone", "accept", "Læsehunde", "kommunikatoin", exit: .notFound, saying: ["“kommunikation”"])
    try await playground.refused(
      "indicator", "record", "Læsehunde", "komuner", "5", exit: .notFound, saying: ["“kommuner”"])
    try await playground.refused(
      "agree", "Læsehunde", "komuner.target=5", exit: .notFound, saying: ["kommuner.target"])
    try await playground.refused(
      "form", "answer", "Læsehunde", "optaglese", "frivillighed=true", exit: .notFound, saying: ["“optagelse”"])
    try await playground.refused(
      "enrol", "Baba", "--programme", "rugekasse", exit: .notFound, saying: ["“rugekassen”"])
    try await playground.refused(
      "enrol", "Baba", "--programme", "rugekassen", "--as", "radgiver=Mette", exit: .notFound, saying: ["“rådgiver”"])
    try await playground.refused(
      "enrolment", "complete", "Læsehunde", "--exit", "selvstaendig2", exit: .notFound, saying: ["selvstændig"])
  }

  @Test("names that could deceive are refused")
  func hostile() async throws {
    let playground = try await Playground.course()
    try await playground.refused("org", "add", "", exit: .badInput, saying: ["name"])
    try await playground.refused("org", "add", "   ", exit: .badInput, saying: ["name"])
    try await playground.refused("org", "add", "Gode\u{202E}Formål", exit: .badInput, saying: ["202E"])
    try await playground.refused("org", "add", String(repeating: "ø", count: 5000), exit: .badInput, saying: ["long"])
    try await playground.refused("org", "add", "LÆSEHUNDE ", exit: .refused, saying: ["Læsehunde"])
  }
}
