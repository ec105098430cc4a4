import Foundation

/// Taskwarrior with made-up tasks of its own: a name, a project, a day on which it is due and a word about it each.
struct TaskList {
  private let settings: String

  init(size: Int, scratch: String) throws {
    let folder = "\(scratch)/tasks"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    settings = "\(scratch)/taskrc"
    try "data.location=\(folder)\nconfirmation=off\n".write(toFile: settings, atomically: true, encoding: .utf8)
    let path = "\(scratch)/tasks.json"
    let file = try TextFile(path)
    for (number, participant) in Course(size: size).participants.enumerated() {
      let due = participant.day(90).iso.filter(\.isNumber)
      file.write(
        """
        {"description":"\(participant.name)","project":"\(number % 3)","due":"\(due)T120000Z","status":"pending",\
        "tags":["opdigtet"]}

        """)
    }
    try file.finish()
    try Invocation("task", ["rc:\(settings)", "import", path]).run()
  }

  func list() -> Invocation { Invocation("task", ["rc:\(settings)", "list"]) }
}
