import Foundation

/// Makes the workspaces that are measured, and keeps them: a large one takes minutes.
struct Workspaces {
  let ruge: Ruge
  /// Where they are kept.
  let cache: String
  /// A folder for what is needed once.
  let scratch: String

  private let files = FileManager.default

  /// A workspace with a course's enrolments and no session yet.
  func enrolled(_ size: Int) throws -> String {
    try kept("enrolled-\(size)") { folder in
      try ruge("init", folder, "--programme", "rugekassen", in: scratch).run()
      try Enrolling(ruge: ruge, folder: folder, course: Course(size: size), scratch: scratch).run()
    }
  }

  /// The same with every session.
  func complete(_ size: Int) throws -> String {
    try kept("complete-\(size)") { folder in
      try files.copyItem(atPath: try enrolled(size), toPath: folder)
      try ruge("import", try sessions(size), "--kind", "session", in: folder).run()
    }
  }

  /// The list of a course's sessions.
  func sessions(_ size: Int) throws -> String {
    try kept("sessions-\(size).csv") { try Course(size: size).writeSessions(to: $0) }
  }

  /// A copy of a workspace, to be written to.
  func copy(of folder: String, named name: String) throws -> String {
    let target = "\(scratch)/\(name)"
    if files.fileExists(atPath: target) { try files.removeItem(atPath: target) }
    try files.copyItem(atPath: folder, toPath: target)
    return target
  }

  /// What is kept under a name; what is made appears under it when it is complete.
  private func kept(_ name: String, _ make: (String) throws -> Void) throws -> String {
    let path = "\(cache)/\(name)"
    if files.fileExists(atPath: path) { return path }
    let unfinished = "\(scratch)/\(name)"
    if files.fileExists(atPath: unfinished) { try files.removeItem(atPath: unfinished) }
    try make(unfinished)
    try files.moveItem(atPath: unfinished, toPath: path)
    return path
  }
}
