import Foundation
import RugeTestSupport
import Testing

/// The course that the documentation leads people through: `.ci/first-course.sh` has it command by command, with the
/// exit code of each.
@Suite("The first course")
struct FirstCourseTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".ci/first-course.sh").path

  /// `ruge`, with a day that counts as today.
  private static let onOneDay = "ruge() { command ruge \"$@\" --today \(Playground.today); }; "

  private func play(_ preamble: String, in playground: Playground) async throws -> ProgramResult {
    try FileManager.default.copyItem(
      atPath: playground.tree.samples + "/organisationer.csv", toPath: playground.folder.path + "/organisationer.csv")
    return try await playground.shell("exec 2>&1; \(preamble). '\(Self.script)'")
  }

  @Test("says what it said when it was last read by a person", arguments: ["da", "en"])
  func transcript(language: String) async throws {
    let playground = try Playground(variables: ["RUGE_LOCALE": language])
    let course = try await play(Self.onOneDay, in: playground)
    #expect(course.ending == .exited(0), "\(course.output.suffix(2000))")
    let stable = course.output.replacing(playground.folder.path, with: "/home/mette")
      .replacing(/SQLite 3\.[0-9.]+/, with: "SQLite 3")
    try GoldenText.expect(stable, toMatch: "first-course.\(language).txt")
    #expect(try playground.text(of: "report.html").hasSuffix("</html>\n"))
  }

  @Test("runs on any day, with the clock as it is")
  func today() async throws {
    let playground = try Playground()
    let course = try await play("", in: playground)
    #expect(course.ending == .exited(0), "\(course.output.suffix(2000))")
  }
}
