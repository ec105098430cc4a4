import RugeCore
import RugeTestSupport
import Testing

@Suite("Aalborg-rådgivning")
struct AalborgScenario {
  private struct Total: Decodable {
    let id: String
    let value: Int?
    let unknown: Bool
  }
  private struct Record: Decodable {
    struct Party: Decodable {
      let name: String
    }
    let id: String
    let kind: String
    let state: String?
    let parties: [Party]
  }

  private func begun() async throws -> ProgrammeRun {
    let run = try await ProgrammeRun("aalborg-rådgivning", today: "2026-03-31")
    try await run.done("person add Kaj")
    for name in ["Natteravnene", "'Blå Bistro'", "Fonden"] { try await run.done("org add \(name)") }
    try await run.done("enrol Natteravnene --as konsulent=Kaj", on: "2026-01-15")
    return run
  }

  private func totals(_ run: ProgrammeRun) async throws -> [String: Int?] {
    let totals: [Total] = try await run.json("indicator list")
    return Dictionary(totals.map { ($0.id, $0.unknown ? nil : $0.value) }) { $1 }
  }

  private func add(_ run: ProgrammeRun, _ line: String, on day: String) async throws -> String {
    let added = try await run.done("record add \(line)", on: day).output
    return String(try #require(added.firstMatch(of: /R-\d+/)).output)
  }

  @Test("Whoever walks in is counted without being enrolled, and nobody goes through stages")
  func walkIns() async throws {
    let run = try await begun()
    try await run.refused("stage advance Natteravnene", saying: "no stages")
    try await run.done("status Natteravnene", saying: "under way")
    try await run.done("session log 30m 'start af café' --kind rådgivning", on: "2026-01-10")
    try await run.done("session log 30m --kind rådgivning --set emne=start", on: "2026-01-12")
    try await run.refused("session log 30m --kind taskforcemøde", on: "2026-01-12", exit: .usage, saying: "Say who")
    try await run.done("session log Natteravnene 45m --kind rådgivning --set emne=udbud", on: "2026-01-20")
    try await run.refused(
      "session log Natteravnene 45m --kind rådgivning --set emne=vrøvl", on: "2026-01-20", exit: .badInput,
      saying: "start-up, operations, employment, tenders or other")
    try await run.done("session log 2h --kind startup-café --guests 23", on: "2026-02-05", saying: "23 guests")
    try await run.done("indicator record Natteravnene arbejdspladser unknown", on: "2026-03-31")
    let totals = try await totals(run)
    #expect(totals["kontakter"] == 3 && totals["cafégæster"] == 23)
    #expect(totals["arbejdspladser"] == .some(nil), "unknown is not zero")
    #expect(try await run.reminders(on: "2026-03-20").isEmpty)
    #expect(try await run.reminders(on: "2026-03-21") == ["stille"])
    try await run.done("remind due --as-of 2027-01-20", saying: "pause the enrolment")
    try await run.done("enrolment complete Natteravnene --exit videre", saying: "Admitted to a programme")
    let report = try await run.done("report run progress", saying: "Advice").output
    #expect(!report.contains("Waiting to begin"), "of a programme without stages nobody waits for the first")
    try await run.close(report: "Under way")
  }

  @Test("A referral needs consent, is reminded of until it is answered, and ends once")
  func referrals() async throws {
    let run = try await begun()
    try await run.refused(
      "record add henvisning Natteravnene til=Fonden program=rugekassen", on: "2026-02-01", saying: "(samtykke)")
    let line = "henvisning Natteravnene til=Fonden program=rugekassen samtykke=2026-02-01"
    let first = try await add(run, line, on: "2026-02-01")
    let second = try await add(run, line, on: "2026-02-01")
    try await run.done("record show \(first)", saying: "proposed", "Referred to: Fonden", "1 February 2026")
    try await run.done("record set \(first) --to sendt", on: "2026-02-02")
    try await run.done("record set \(second) --to sent", on: "2026-02-03")
    #expect(try await run.reminders(on: "2026-03-01").isEmpty, "four weeks are not over")
    #expect(try await run.reminders(on: "2026-03-03") == ["svar-på-henvisning", "svar-på-henvisning"])
    try await run.done("record set \(first) --to optaget", on: "2026-03-02")
    #expect(try await run.reminders(on: "2026-03-03") == ["svar-på-henvisning"], "the other one still waits")
    try await run.refused("record set \(first) --to afvist", on: "2026-03-02", saying: "has ended", "admitted")
    #expect(try await totals(run)["henvist"] == 1)
    try await run.close()
  }

  @Test("A match has two parties or more, counts when it leads to an agreement, and a trend is about nobody")
  func matches() async throws {
    let run = try await begun()
    try await run.refused(
      "record add match --with Natteravnene anledning=samhandel", on: "2026-03-03", saying: "at least 2 parties")
    try await run.refused(
      "record add match --with Natteravnene --with 'Blå Bistro' verdensmål=18", on: "2026-03-03", exit: .badInput,
      saying: "“18” does not fit verdensmål")
    let match = try await add(
      run, "match --with Natteravnene --with 'Blå Bistro' anledning=trade 'værdi=DKK 50000' verdensmål=8,12",
      on: "2026-03-03")
    #expect(try await totals(run)["aftaler"] == 0)
    try await run.done("record set \(match) --to møde", on: "2026-03-10")
    try await run.done("record set \(match) --to aftale", on: "2026-03-20")
    #expect(try await totals(run)["aftaler"] == 1)
    try await run.refused("record add tendens kilde=https://example.org/rapport", on: "2026-03-04", saying: "(emne)")
    try await run.refused(
      "record add tendens emne=Indkøb kilde=avisen", on: "2026-03-04", exit: .badInput, saying: "https://")
    let trend = try await add(run, "tendens emne=Indkøb kilde=https://example.org/rapport", on: "2026-03-04")
    let records: [Record] = try await run.json("record list")
    #expect(records.map(\.id) == [match, trend] && records.map(\.state) == ["aftale", nil])
    #expect(records.first?.parties.map(\.name) == ["Natteravnene", "Blå Bistro"])
    try await run.done("org answer Natteravnene verdensmål=8,12 form=RSV")
    try await run.done("org show Natteravnene", saying: "UN goals: 8 and 12", "Form: registered social enterprise")
    try await run.close()
  }
}
