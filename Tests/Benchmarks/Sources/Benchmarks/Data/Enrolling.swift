import Foundation
import Synchronization

/// Enrols a course's organisations and brings each as far as it has come.
///
/// What can be imported is. What is settled with a single organisation takes a command each, several at a time: a command
/// waits for the disk more than it computes.
struct Enrolling: Sendable {
  let ruge: Ruge
  let folder: String
  let course: Course
  /// A folder for what is needed once.
  let scratch: String

  private static let workers = 4

  func run() throws {
    for adviser in Course.advisers { try ruge("person", "add", adviser, in: folder).run() }
    try take("organisation", course.writeOrganisations)
    try take(
      "enrolment", course.writeEnrolments,
      columns: "Organisation: organisation, Dato: day, Rådgiver: role:rådgiver, Fase: stage")
    try take(
      "form", course.writeAnswers, form: "optagelse",
      columns: """
        Organisation: organisation, Dato: day, Frivillighed: answer:frivillighed, Afprøvet: answer:afprøvet, \
        Gennemtænkt: answer:gennemtænkt
        """)
    for list in [course.writeFirstFigures, course.writeLaterFigures] {
      try take("figure", list, columns: "Organisation: organisation, Dato: day, Frivillige: figure:frivillige")
    }
    try settle()
  }

  /// Imports a list that is written first.
  private func take(
    _ kind: String, _ write: (String) throws -> Void, form: String? = nil, columns: String? = nil
  ) throws {
    let list = "\(scratch)/list.csv"
    try write(list)
    var words = ["import", list, "--kind", kind]
    if let form { words += ["--form", form] }
    if let columns {
      let map = "\(scratch)/columns.yaml"
      try "columns: {\(columns)}\n".write(toFile: map, atomically: true, encoding: .utf8)
      words += ["--map", map]
    }
    try ruge.call(words, in: folder).run()
    report("\(kind): imported")
  }

  /// Agrees on the plan of each organisation that has come so far, accepts its milestones and moves it on.
  private func settle() throws {
    let further = course.participants.filter { $0.progress > 0 }
    let next = Mutex(0)
    try Workers.run(Self.workers) { _ in
      while true {
        let number = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard number < further.count else { return }
        try settle(further[number])
        if number % 1000 == 999 { report("\(number + 1) of \(further.count) plans settled") }
      }
    }
  }

  private func settle(_ participant: Course.Participant) throws {
    func command(_ words: String..., on day: Int) throws {
      try ruge.call(words + ["--on", participant.day(day).iso], in: folder).run()
    }
    let name = participant.name
    try command("milestone", "accept", name, "forventninger", on: 10)
    try command(
      "agree", name, "kommuner.target=65", "frivillige.target=\(2 * participant.volunteers)",
      "økonomi=\(participant.day(90).iso)", "evaluering=\(participant.day(120).iso)",
      "metode=none", "organisering=none", "kommunikation=none", on: 12)
    try command("stage", "advance", name, on: 21)
    if participant.progress > 1 { try command("milestone", "accept", name, "økonomi", on: 80) }
  }

  private func report(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }
}
