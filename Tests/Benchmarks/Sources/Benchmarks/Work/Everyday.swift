/// What people do all day, in a large workspace beside the same in a small one.
///
/// Whom it is about has as much recorded in both; in the large one there are a thousand times as many others.
struct Everyday: Benchmark {
  static let name = "everyday"

  private static let small = 10

  func figures(_ bench: Bench) throws -> [Figure] {
    let participants = Course(size: Self.small).participants
    let organisation = participants[2].name
    let adviser = Course.adviser(of: 2)
    let reading = [
      ["status", organisation], ["session", "prep", organisation], ["session", "list", organisation],
      ["timeline", organisation], ["history", organisation], ["org", "show", organisation],
      ["today", "--mentor", adviser], ["action", "list", "--owner", adviser],
    ]
    let writing = [
      ["session", "log", organisation, "90m", "Budget og fonde", "--kind", "sparring", "--on", CivilDay(299).iso],
      ["action", "add", organisation, "Send budgettet", "--due", CivilDay(310).iso],
      ["indicator", "record", organisation, "frivillige", "51", "--on", CivilDay(299).iso],
    ]
    let large = try bench.workspaces.complete(bench.size)
    let little = try bench.workspaces.complete(Self.small)
    let figures = try reading.map { try figure($0, bench, large, little) }
    let copies = try [(large, "everyday-large"), (little, "everyday-small")].map { folder, name in
      try bench.workspaces.copy(of: folder, named: name)
    }
    return try figures + writing.map { try figure($0, bench, copies[0], copies[1]) }
  }

  private func figure(_ words: [String], _ bench: Bench, _ large: String, _ little: String) throws -> Figure {
    let (ours, peer) = try Measurement.pair(
      runs: bench.runs, warmUps: 3, { try bench.ruge.call(words, in: large).run() },
      { try bench.ruge.call(words, in: little).run() })
    let command = words.prefix { $0.first?.isUppercase == false }.joined(separator: " ")
    return Figure(
      name: "\(command) at \(bench.sessions(bench.size)) sessions", ours: ours, peer: peer,
      budgets: [.ratio(1.2), .seconds(0.025)], note: "peer: at \(bench.sessions(Self.small)) sessions")
  }
}
