import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("The tour")
struct TourTests {
  private struct Line: Decodable {
    struct Organisation: Decodable { let name: String }
    let organisation: Organisation
    let attention: [String]
  }

  private struct Status: Decodable {
    struct Due: Decodable { let overdue: Bool }
    let due: [Due]
  }

  @Test(
    "shows something overdue and something due, and leaves a sound workspace",
    arguments: [("da", "opdigtet"), ("en", "made-up")])
  func play(language: String, madeUp: String) async throws {
    let playground = try Playground(variables: ["RUGE_LOCALE": language])
    let tour = try await playground.run(["tour", "demo"])
    #expect(tour.ending == .exited(0), "\(tour.errors)")
    #expect(tour.errors.isEmpty)
    #expect(tour.output.contains(madeUp))
    #expect(tour.output.contains(playground.workspace + "/report.html"))

    let status: Status = try await playground.run(["status", "Læsehunde", "--json"]).decoded()
    #expect(status.due.contains { $0.overdue })
    #expect(status.due.contains { !$0.overdue })
    let all: [Line] = try await playground.run(["status", "--json"]).decoded()
    #expect(all.map(\.organisation.name).sorted() == ["2 Timer om Ugen", "Bydelsmødrene", "Læsehunde", "Natteravnene"])

    let page = try playground.text(of: "report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    #expect(page.contains("lang=\"\(language)\""))
    #expect(page.contains(madeUp), "the page must say that it is made up")
    for line in all { #expect(page.contains(line.organisation.name)) }

    let health = try await playground.health()
    #expect(health.healthy)

    let again = try await playground.run(["tour", "demo"], in: playground.folder.path)
    again.expectRefusal(exit: .failed, saying: [playground.workspace], of: "tour demo")
    #expect(try await playground.health() == health)
  }

  @Test("goes to a temporary folder where none is named, and works from it")
  func temporaryFolder() async throws {
    let playground = try Playground()
    let tour = try await playground.run(["tour"])
    #expect(tour.ending == .exited(0))
    let folder = try #require(tour.output.firstMatch(of: /cd (.+)/)?.output.1)
    let status = try await playground.run(["status", "Læsehunde"], in: String(folder))
    #expect(status.ending == .exited(0))
  }
}
