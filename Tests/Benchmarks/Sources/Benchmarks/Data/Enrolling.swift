import Foundation
import Synchronization

/// Enrols a course's organisations and brings each as far as it has come, one command after the other.
///
/// Several organisations at a time: a command waits for the disk more than it computes.
struct Enrolling: Sendable {
  let ruge: Ruge
  let folder: String
  let course: Course

  private static let workers = 4

  func run() throws {
    let next = Mutex(0)
    try Workers.run(Self.workers) { _ in
      while true {
        let number = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard number < course.participants.count else { return }
        try enrol(course.participants[number], adviser: Course.advisers[number % Course.advisers.count])
        if number % 500 == 499 { report(number + 1) }
      }
    }
  }

  private func enrol(_ participant: Course.Participant, adviser: String) throws {
    func command(_ words: String..., on day: Int) throws {
      try ruge.call(words + ["--on", CivilDay(participant.enrolled + day).iso], in: folder).run()
    }
    let name = participant.name
    try command("enrol", name, "--as", "rådgiver=\(adviser)", on: 0)
    try command(
      "form", "answer", name, "optagelse", "frivillighed=true", "afprøvet=true", "gennemtænkt=true", on: 0)
    try command("stage", "advance", name, on: 0)
    try command("indicator", "record", name, "frivillige", "\(participant.volunteers)", on: 0)
    guard participant.progress > 0 else { return }
    try command("milestone", "accept", name, "forventninger", on: 10)
    try command(
      "agree", name, "kommuner.target=65", "frivillige.target=\(2 * participant.volunteers)",
      "økonomi=\(CivilDay(participant.enrolled + 90).iso)", "evaluering=\(CivilDay(participant.enrolled + 120).iso)",
      "metode=none", "organisering=none", "kommunikation=none", on: 12)
    try command("stage", "advance", name, on: 21)
    guard participant.progress > 1 else { return }
    try command("milestone", "accept", name, "økonomi", on: 80)
    try command("indicator", "record", name, "frivillige", "\(participant.volunteers + 7)", on: 100)
  }

  private func report(_ done: Int) {
    FileHandle.standardError.write(Data("\(done) of \(course.participants.count) organisations enrolled\n".utf8))
  }
}
