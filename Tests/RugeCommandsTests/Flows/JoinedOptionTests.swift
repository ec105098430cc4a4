import Testing

@testable import RugeCommands

@Suite("Options and states that become one")
struct JoinedOptionTests {
  private static let first = """
    programme: lille
    title: Lille
    length: 12 months
    roles:
      mentor: {title: Mentor}
    stages: [begynd, slut]
    forms:
      - {id: skema, title: Skema, by: mentor, fields: {farve: {ask: "Farve?", answer: [azur, marine, sort]}}}
    records:
      - {id: sag, title: Sag, fields: {art: {ask: "Art?", answer: [rente, afdrag, gave]}}, states: [sendt, [lovet, givet]]}

    """

  private static let second =
    first
    .replacing("[azur, marine, sort]", with: "[{indigo: {title: Indigo, was: [azur, marine]}}, sort]")
    .replacing("[rente, afdrag, gave]", with: "[{ydelse: {title: Ydelse, was: [rente, afdrag]}}, gave]")
    .replacing("[lovet, givet]", with: "[{klaret: {title: Klaret, was: [lovet, givet]}}]")

  @Test("are what each of them was on a day before, and one thing from then on")
  func former() async throws {
    let lab = try Lab()
    func run(on day: String, _ arguments: String...) async throws -> String {
      let result = await lab.run(arguments + ["--today", day])
      try #require(result.code == 0, "\(arguments): \(result)")
      return result.output + result.error
    }
    try lab.write(Self.first, to: "fonden/o1.yaml")
    try lab.write(Self.second, to: "fonden/o2.yaml")
    _ = try await run(on: "2026-01-12", "init", ".")
    _ = try await run(on: "2026-01-12", "programme", "apply", "o1.yaml")
    for (name, colour, art, state) in [("Alfa", "azur", "rente", "lovet"), ("Beta", "marine", "afdrag", "givet")] {
      _ = try await run(on: "2026-01-12", "org", "add", name)
      _ = try await run(on: "2026-01-12", "enrol", name)
      _ = try await run(on: "2026-01-13", "form", "answer", name, "skema", "farve=\(colour)")
      let added = try await run(on: "2026-01-14", "record", "add", "sag", name, "art=\(art)")
      let id = try #require(added.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.first { $0.hasPrefix("R-") })
      _ = try await run(on: "2026-01-15", "record", "set", String(id), "--to", state)
    }
    let plan = try await run(on: "2026-04-01", "programme", "plan", "o2.yaml")
    let code = try #require(plan.split(separator: "\n").first { $0.hasPrefix("Plan: ") }).dropFirst(6)
    _ = try await run(on: "2026-04-01", "programme", "apply", "o2.yaml", "--plan", String(code))
    let wanted = await lab.run("programme", "migrate", "lille", "--all", "--today", "2026-04-01")
    if wanted.code != 0 {
      let words = (wanted.output + wanted.error).split(whereSeparator: \.isWhitespace)
      let place = try #require(words.lastIndex(of: "--plan"))
      _ = try await run(on: "2026-04-01", "programme", "migrate", "lille", "--all", "--plan", String(words[place + 1]))
    }
    let views = [
      ["form", "compare", "skema"], ["form", "show", "Alfa"], ["form", "show", "Beta"], ["record", "list"],
    ]
    for (day, isJoined) in [("2026-02-01", false), ("2026-04-01", true)] {
      var told = ""
      for view in views { told += await lab.run(view + ["--as-of", day, "--today", "2026-04-02"]).output }
      for former in ["azur", "marine", "rente", "afdrag", "lovet", "givet"] {
        #expect(told.contains(former) != isJoined, "\(day) \(former): \(told)")
      }
      for present in ["Indigo", "Ydelse", "Klaret"] { #expect(told.contains(present) == isJoined, "\(told)") }
    }
  }
}
