import Foundation

extension Lab {
  /// A programme of one kind of meeting of several, whose hours are counted.
  static let groupCourse = """
    programme: møder
    title: Møder
    languages: [da, en]
    length: open
    roles:
      kontakt: {title: Kontakt, of: organisation}
    sessions:
      - {id: kursus, shape: group, attendance: required, length: 3 hours}
    indicators:
      - {id: timer, title: Timer, count: hours kursus}
    """

  /// A workspace that runs a programme of the test's own.
  static func running(_ definition: String) async throws -> Lab {
    let lab = try Lab()
    try lab.write(definition, to: "fonden/prøve.yaml")
    try await lab.succeed("init", ".", "--programme", "prøve.yaml")
    return lab
  }

  /// Adds organisations and enrols them on 12 January 2026.
  func enrol(_ names: String..., cohort: String? = nil) async throws {
    for name in names {
      try await succeed("org", "add", name, "--on", "2026-01-01")
      let result = await run(["enrol", name, "--on", "2026-01-12"] + (cohort.map { ["--cohort", $0] } ?? []))
      guard result.code == 0 else { throw Failed(arguments: ["enrol", name], result: result) }
    }
  }

  /// What a command prints as JSON.
  func json(_ arguments: String...) async throws -> Any {
    let result = await run(arguments + ["--json"])
    guard result.code == 0 else { throw Failed(arguments: arguments, result: result) }
    return try JSONSerialization.jsonObject(with: Data(result.output.utf8), options: .fragmentsAllowed)
  }
}

/// A value inside JSON, found by keys and places; `nil` where there is none.
func value(_ json: Any?, _ path: Any...) -> Any? {
  path.reduce(json) { json, step in
    switch step {
    case let key as String: (json as? [String: Any])?[key]
    case let place as Int: (json as? [Any]).flatMap { place < $0.count ? $0[place] : nil }
    default: nil
    }
  }
}

/// The entry of a list whose id is this.
func entry(_ id: String, of json: Any?, by key: String = "id") -> Any? {
  (json as? [[String: Any]])?.first { $0[key] as? String == id }
}

/// Of a list of sessions in JSON those that were held, without the absences.
func held(_ sessions: Any?) -> Any? {
  (sessions as? [[String: Any]])?.filter { $0["absence"] == nil }
}
