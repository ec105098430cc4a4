import Foundation
import RugeTestSupport
import Testing

/// The course that the documentation leads people through, word for word.
@Suite("The first course")
struct FirstCourseTests {
  /// What every line ends with: refusals are part of the course.
  private static let exitCodes = [0, 0, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

  /// Reads the commands line by line, as a person would type them into one shell.
  private static let typist = """
    while IFS= read -r line <&3; do
      printf '$ %s\\n' "$line"
      eval "$line"
      printf '[exit %s]\\n' $?
    done 3< "$COURSE"
    """

  /// `ruge`, with a day that counts as today.
  private static let onOneDay = "exec 2>&1; ruge() { command ruge \"$@\" --today \(Playground.today); }\n"

  private func play(_ preamble: String, in playground: Playground) async throws -> String {
    let course = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/first-course.txt").path
    try FileManager.default.copyItem(
      atPath: playground.tree.samples + "/organisationer.csv", toPath: playground.folder.path + "/organisationer.csv")
    return try await playground.shell(preamble + Self.typist, with: ["COURSE": course]).output
  }

  private func exitCodes(in transcript: String) -> [Int] {
    transcript.split(separator: "\n").compactMap { line in
      line.hasPrefix("[exit ") ? Int(line.dropFirst(6).dropLast()) : nil
    }
  }

  @Test("says what it said when it was last read by a person", arguments: ["da", "en"])
  func transcript(language: String) async throws {
    let playground = try Playground(variables: ["RUGE_LOCALE": language])
    let transcript = try await play(Self.onOneDay, in: playground)
    #expect(exitCodes(in: transcript) == Self.exitCodes)
    let stable = transcript.replacing(playground.folder.path, with: "/home/mette")
      .replacing(/SQLite 3\.[0-9.]+/, with: "SQLite 3")
    try GoldenText.expect(stable, toMatch: "first-course.\(language).txt")
    #expect(try playground.text(of: "report.html").hasSuffix("</html>\n"))
  }

  @Test("runs on any day, with the clock as it is")
  func today() async throws {
    let playground = try Playground()
    let transcript = try await play("", in: playground)
    #expect(exitCodes(in: transcript) == Self.exitCodes)
  }
}
