import Testing

@testable import RugeCommands

/// Lists of those who came to a course, taken in more than once.
@Suite("The meeting of a day, whichever list says who came")
struct MeetingOfDayTests {
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Lab.groupCourse)
    try await lab.enrol("Alfa", "Beta", "Gamma", "Delta")
    return lab
  }

  private func hours(_ lab: Lab) async throws -> Int? {
    value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int
  }

  private func attend(_ words: String...) -> [String] {
    ["session", "attend", "--event", "kursus", "--on", "2026-02-10"] + words
  }

  @Test("A list that was corrected and is given again adds who was missing, and the hours count once")
  func again() async throws {
    let lab = try await lab()
    #expect(await lab.run(attend("Alfa", "Beta", "Kokke", "--absent", "Delta", "--skip-unknown")).code == 0)
    let base = try #require(value(held(try await lab.json("session", "list", "Alfa")), 0, "id") as? String)
    let again = await lab.run(attend("Alfa", "Beta", "Gamma", "--absent", "Delta"))
    #expect(again.code == 0 && again.output.contains("the same meeting as \(base)"), "\(again)")
    #expect((held(try await lab.json("session", "list")) as? [Any])?.count == 3, "who came, came once")
    #expect(try await hours(lab) == 3)
    let corrected = await lab.run(attend("Delta", "--excused", "Beta"))
    #expect(corrected.code == 0 && corrected.output.contains("taken back"), "\(corrected)")
    #expect(try await hours(lab) == 3)
  }

  @Test("A meeting of another length, or one of two, is asked about, and another is another")
  func several() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Alfa", "Beta", "3h", "--kind", "kursus", "--on", "2026-02-10")
    let base = try #require(value(held(try await lab.json("session", "list", "Alfa")), 0, "id") as? String)
    let longer = await lab.run(attend("Gamma", "--length", "1h"))
    #expect(longer.code == 2 && longer.error.contains(base) && longer.error.contains("--another"), "\(longer)")
    #expect(await lab.run(attend("Gamma", "--length", "1h", "--another")).code == 0)
    #expect(try await hours(lab) == 4)
    let asked = await lab.run(attend("Delta"))
    #expect(asked.code == 2 && asked.error.contains("session attend \(base)"), "\(asked)")
    let alone = await lab.run("session", "attend", base, "Delta", "--another")
    #expect(alone.code == 64 && alone.error.contains("--event"), "\(alone)")
    #expect((held(try await lab.json("session", "list")) as? [Any])?.count == 3, "nothing was recorded")
  }

  @Test("An imported list of a course is one meeting, also with those of an earlier list, and its hours count once")
  func imported() async throws {
    let lab = try await lab()
    func list(_ rows: String, under heading: String = "Forening") async throws -> Lab.Result {
      try lab.write("\(heading);Mødt\n\(rows)", to: "fonden/b.csv")
      return await lab.run(
        "import", "b.csv", "--kind", "attendance", "--set", "session=kursus", "--set", "day=2026-02-10", "--set",
        "hours=3")
    }
    #expect(try await list("Alfa;ja\nBeta;ja\n").code == 0)
    let base = try #require(value(held(try await lab.json("session", "list", "Alfa")), 0, "id") as? String)
    #expect(value(held(try await lab.json("session", "list", "Beta")), 0, "joint") as? String == base)
    #expect(try await hours(lab) == 3)
    #expect(try await list("Alfa;ja\nBeta;ja\nGamma;ja\n", under: "Navn").code == 0)
    #expect(value(held(try await lab.json("session", "list", "Gamma")), 0, "joint") as? String == base)
    #expect(try await hours(lab) == 3)
    #expect(await lab.run(attend("Alfa", "--another")).code == 0)
    let asked = try await list("Delta;ja\n")
    #expect(asked.code == 65 && (asked.output + asked.error).contains("session attend \(base)"), "\(asked)")
    #expect((try await lab.json("session", "list", "Delta") as? [Any])?.isEmpty == true)
  }

  @Test("A session for many that was planned for several and is held for each is one meeting, unless it was another")
  func heldOneByOne() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "plan", "Alfa", "Beta", "Gamma", "2h", "--kind", "kursus", "--on", "2026-02-10", "--today",
      "2026-02-09")
    let plans = (try await lab.json("session", "list", "--planned") as? [[String: Any]] ?? [])
      .compactMap { $0["id"] as? String }.sorted()
    try #require(plans.count == 3)
    try await lab.succeed("session", "hold", plans[0])
    let second = try await lab.succeed("session", "hold", plans[1])
    #expect(second.output.contains("the same meeting as"), "\(second)")
    #expect(try await hours(lab) == 2)
    try await lab.succeed("session", "hold", plans[2], "--another")
    #expect(try await hours(lab) == 4)
  }

  @Test("Of somebody who has a session of their own that day it is asked whether it was this meeting")
  func ownSession() async throws {
    let lab = try await lab()
    func log(_ words: String...) async throws -> String {
      let result = await lab.run(["session", "log"] + words + ["--kind", "kursus", "--on", "2026-02-10"])
      try #require(result.code == 0, "\(result)")
      return result.output
    }
    func own(_ name: String) async throws -> String {
      try #require(value(held(try await lab.json("session", "list", name)), 0, "id") as? String)
    }
    _ = try await log("Alfa", "Beta", "3h")
    _ = try await log("Gamma", "1h")
    let (base, apart) = (try await own("Alfa"), try await own("Gamma"))
    let asked = await lab.run("session", "attend", base, "Gamma", "Delta")
    #expect(asked.code == 2 && asked.error.contains("ruge undo \(apart.dropFirst(2))"), "\(asked)")
    #expect(asked.error.contains("--another") && !asked.error.contains("undo \(base.dropFirst(2))"), "\(asked)")
    #expect(try await hours(lab) == 4, "nothing was recorded")
    try await lab.succeed("session", "attend", base, "Gamma", "Delta", "--another")
    #expect((held(try await lab.json("session", "list", "Gamma")) as? [Any])?.count == 2)
    #expect(try await hours(lab) == 4)
    try await lab.succeed("undo")
    try await lab.succeed("undo", String(apart.dropFirst(2)))
    try await lab.succeed("session", "attend", base, "Gamma")
    #expect(value(held(try await lab.json("session", "list", "Gamma")), 0, "joint") as? String == base)
    #expect(try await hours(lab) == 3)
  }

  @Test("An own session that was recorded with those of others is taken out alone, and the meeting joined then")
  func ownSessionAmongOthers() async throws {
    let lab = try await lab()
    for words in [["Alfa", "3h"], ["Beta", "Gamma", "1h"]] {
      let result = await lab.run(["session", "log"] + words + ["--kind", "kursus", "--on", "2026-02-10"])
      try #require(result.code == 0, "\(result)")
    }
    let base = try #require(value(held(try await lab.json("session", "list", "Alfa")), 0, "id") as? String)
    let own = try #require(value(held(try await lab.json("session", "list", "Gamma")), 0, "id") as? String)
    let asked = await lab.run("session", "attend", base, "Gamma")
    #expect(asked.code == 2 && asked.error.contains("session attend \(own) --absent NAME"), "\(asked)")
    try await lab.succeed("session", "attend", own, "--absent", "Gamma")
    try await lab.succeed("session", "attend", base, "Gamma")
    #expect((try await lab.json("session", "list", "Gamma") as? [Any])?.count == 1, "and no absence is left")
    #expect(try await hours(lab) == 4)
  }

  @Test("A meeting that is logged one organisation at a time is pointed out, with how it becomes one")
  func loggedOneByOne() async throws {
    let lab = try await lab()
    for name in ["Mette Holm", "Omar Lund"] { try await lab.succeed("person", "add", name) }
    func log(_ words: String...) async throws -> String {
      let result = await lab.run(["session", "log"] + words + ["--kind", "kursus", "--on", "2026-02-10"])
      try #require(result.code == 0, "\(result)")
      return result.output
    }
    #expect(try await !log("Alfa", "2h", "--by", "Mette").contains("session attend"))
    let base = try #require(value(held(try await lab.json("session", "list", "Alfa")), 0, "id") as? String)
    #expect(try await !log("Beta", "2h", "--by", "Omar").contains("session attend"), "somebody else held it")
    try await lab.succeed("undo")
    #expect(try await !log("Beta", "2h", "--by", "Mette", "--another").contains("session attend"), "it was said")
    try await lab.succeed("undo")
    let apart = try await log("Beta", "Gamma", "2h", "--by", "Mette")
    #expect(apart.contains("ruge undo") && apart.contains("session attend \(base) Beta Gamma"), "\(apart)")
    #expect(try await hours(lab) == 4, "nothing is guessed")
    try await lab.succeed("undo")
    try await lab.succeed("session", "attend", base, "Beta", "Gamma")
    #expect(try await hours(lab) == 2)
  }

  @Test("What was planned for the day is held by logging it, unless it was at another hour or another session")
  func plannedAndLogged() async throws {
    let lab = try await lab()
    func planned() async throws -> Int? { (try await lab.json("session", "list", "--planned") as? [Any])?.count }
    try await lab.succeed(
      "session", "plan", "Alfa", "2h", "--kind", "kursus", "--on", "2026-02-10", "--at", "14:00", "--today",
      "2026-02-09")
    try await lab.succeed("session", "log", "Alfa", "1h", "--kind", "kursus", "--on", "2026-02-10", "--at", "09:00")
    #expect(try await planned() == 1)
    try await lab.succeed("session", "log", "Alfa", "30m", "--kind", "kursus", "--on", "2026-02-10", "--another")
    #expect(try await planned() == 1)
    try await lab.succeed("session", "log", "Alfa", "2h", "--kind", "kursus", "--on", "2026-02-10")
    #expect(try await planned() == 0)
  }

  @Test("Rows of another length than the meeting that is there are refused, in whatever order they stand")
  func order() async throws {
    for rows in ["Beta;ja;3\nGamma;ja;2\n", "Gamma;ja;2\nBeta;ja;3\n"] {
      let lab = try await lab()
      try await lab.succeed("session", "log", "Alfa", "3h", "--kind", "kursus", "--on", "2026-02-10")
      try lab.write("Forening;Mødt;Timer\n\(rows)", to: "fonden/b.csv")
      let result = await lab.run(
        "import", "b.csv", "--kind", "attendance", "--set", "session=kursus", "--set", "day=2026-02-10", "--row-by-row")
      #expect((held(try await lab.json("session", "list", "Beta")) as? [Any])?.count == 1, "\(result)")
      #expect((held(try await lab.json("session", "list", "Gamma")) as? [Any])?.isEmpty ?? true, "\(result)")
    }
  }

  @Test("Whoever stayed away from a session of their own is not down as having come to it, unless it was another")
  func oneToOne() async throws {
    let lab = try await Lab.running(
      Lab.groupCourse.replacing("shape: group, attendance: required", with: "shape: one to one"))
    try await lab.enrol("Alfa", "Beta")
    func log(_ words: String...) async -> Lab.Result {
      await lab.run(["session", "log"] + words + ["--kind", "kursus", "--on", "2026-02-10"])
    }
    #expect(await log("60m", "--absent", "Alfa").code == 0)
    let asked = await log("Alfa", "60m")
    #expect(asked.code == 2 && asked.error.contains("--another"), "\(asked)")
    #expect(await log("Beta", "60m").code == 0)
    let reverse = await log("60m", "--excused", "Beta")
    #expect(reverse.code == 2 && reverse.error.contains("--another"), "\(reverse)")
    #expect((held(try await lab.json("session", "list")) as? [Any])?.count == 1, "nothing was recorded")
    #expect(await log("Alfa", "60m", "--another").code == 0)
    #expect((try await lab.json("session", "list", "Alfa") as? [Any])?.count == 2)
  }
}
