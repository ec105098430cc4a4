import RugeCore
import RugeTestSupport
import Testing

@Suite("Kommunestatus")
struct KommunestatusScenario {
  private struct Comparison: Decodable {
    struct Row: Decodable {
      struct Answer: Decodable {
        let organisation: String
        let state: String
        let answer: String?
        let reason: String?
      }
      let id: String
      let answers: [Answer]
    }
    let rows: [Row]

    func answer(_ id: String, _ municipality: String) -> Row.Answer? {
      rows.first { $0.id == id }?.answers.first { $0.organisation.hasPrefix(municipality) }
    }
  }

  @Test("Municipalities answer the same questions side by side: unknown is never zero, nor is what is known together")
  func comparison() async throws {
    var run = try await ProgrammeRun("kommunestatus", today: "2018-09-20")
    try await run.done("person add Rie")
    for name in ["Aalborg", "Roskilde", "Slagelse"] {
      try await run.done("org add '\(name) Kommune'")
      try await run.done("enrol \(name) --as svarer=Rie", on: "2018-06-01")
    }
    let list = try await run.done("status", saying: "Kommune", "under way").output
    #expect(!list.contains("Organisation") && !list.contains("first stage"))

    try await run.done(
      "form answer Aalborg status.2018 antal=unknown job=unknown --reason 'opgøres ikke'", on: "2018-08-15")
    try await run.done(
      "form answer Aalborg status.2018 kun-rsv=false strategi=none 'erfaringer=Gode erfaringer'", on: "2018-08-15")
    try await run.refused("form answer Aalborg status.2018 brugt=Ja", on: "2018-08-15", saying: "not asked")
    try await run.done("indicator record Aalborg ansatte.fleks-og-skåne 12", on: "2018-08-15")
    try await run.refused(
      "indicator record Aalborg ansatte.fleksjob 5", on: "2018-08-15", saying: "Fleksjob and skånejob")
    try await run.refused("indicator record Aalborg ansatte 9", on: "2018-08-15", saying: "category by category")

    try await run.done(
      "form answer Slagelse status.2018 antal=6 strategi=Frivilligpolitik brugt=see:erfaringer erfaringer=Få",
      on: "2018-06-20")
    try await run.done(
      "form answer Slagelse status.2018 medarbejdere.fleksjob=8 medarbejdere.skånejob=3", on: "2018-06-20")

    let comparison: Comparison = try await run.json("form compare status.2018")
    let unknown = comparison.answer("antal", "Aalborg")
    #expect(unknown?.state == "unknown" && unknown?.answer == nil && unknown?.reason == "opgøres ikke")
    #expect(comparison.answer("antal", "Slagelse")?.answer == "6")
    #expect(comparison.answer("antal", "Roskilde")?.state == "open", "no answer is not the answer that nobody knows")
    #expect(comparison.answer("brugt", "Aalborg")?.state == "not asked")
    #expect(comparison.answer("brugt", "Slagelse")?.state == "see")
    #expect(comparison.answer("kun-rsv", "Aalborg")?.answer == "false")
    #expect(comparison.answer("medarbejdere.fleks-og-skåne", "Aalborg")?.answer == "12")
    #expect(comparison.answer("medarbejdere.fleks-og-skåne", "Slagelse")?.answer == "11", "8 and 3")
    #expect(comparison.answer("medarbejdere.fleksjob", "Aalborg")?.state == "unknown")
    #expect(comparison.answer("medarbejdere.fleksjob", "Slagelse")?.answer == "8")
    #expect(comparison.answer("medarbejdere", "Slagelse")?.state == "unknown", "not all of the staff is known")
    try await run.done(
      "form compare status.2018 --format csv", saying: "Id,Question,Roskilde Kommune,Slagelse Kommune,Aalborg Kommune",
      "unknown (opgøres ikke)", "see “What experience do you have with RSV?”",
      "erfaringer,What experience do you have with RSV?,(no answer),Få,Gode erfaringer")

    run.today = "2019-01-10"
    #expect(try await run.reminders(on: "2018-09-15").isEmpty)
    #expect(try await run.reminders(on: "2018-09-16") == ["husk-svar", "husk-svar", "husk-svar"])
    try await run.refused(
      "form answer Roskilde status.2018 antal=4", on: "2018-10-05", saying: "1 June 2018 to 30 September 2018")
    try await run.done("enrolment complete Aalborg", saying: "enrolment completed")
    try await run.done("report run sammenligning", saying: "The municipalities side by side")
    try await run.close(report: "Completed: **1**", "Under way")
  }
}
