import Foundation
import RugeCore
import RugePluginHost
import RugeTestSupport
import Testing

@Suite("The plugins that are found")
struct CatalogueTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func fixture(
    _ name: String, in folder: String, _ kind: PluginPlace.Kind = .user, manifest: String? = nil
  ) throws -> PluginFixture {
    try PluginFixture(
      in: temporary.folder(folder), kind: kind, name: name, manifest: manifest ?? PluginFixture.offeringEverything,
      program: "#!/bin/sh\n")
  }

  @Test("are those of the first place that has the name; the others are listed as shadowed")
  func precedence() throws {
    let first = try fixture("reports", in: "a", .workspace)
    let second = try fixture("reports", in: "b", .installation)
    let other = try fixture("letters", in: "b", .installation)
    let catalogue = PluginCatalogue(places: [first.place, second.place])
    #expect(catalogue.found.map(\.folder) == [first.folder, other.folder, second.folder])
    #expect(catalogue.found.last?.state == .shadowed(by: first.folder))
    #expect(try catalogue.plugin(named: "reports").folder == first.folder)
    #expect(catalogue.plugins.map(\.name) == ["reports", "letters"])
  }

  @Test("include broken ones with what is wrong, and a broken one still wins its name")
  func broken() throws {
    let broken = try fixture("reports", in: "a", manifest: "protocol: 1\nexecutabel: plugin")
    let whole = try fixture("reports", in: "b")
    let catalogue = PluginCatalogue(places: [broken.place, whole.place])
    #expect(catalogue.plugins.isEmpty)
    let problem = #expect(throws: PluginProblem.self) { try catalogue.plugin(named: "reports") }
    guard case .brokenManifest("reports", let findings)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(findings.map(\.place.line) == [4])
    #expect(findings.last?.suggestion == "executable")
  }

  @Test("leave out files, hidden folders and places that do not exist")
  func leftOut() throws {
    let plugin = try fixture("reports", in: "a")
    try "".write(toFile: "\(plugin.place.path)/README", atomically: true, encoding: .utf8)
    _ = try temporary.folder("a/.git")
    let places = [PluginPlace(.workspace, path: "/nonexistent/plugins"), plugin.place]
    #expect(PluginCatalogue(places: places).found.map(\.name) == ["reports"])
  }

  @Test("say that a folder without a manifest has none")
  func noManifest() throws {
    let folder = try temporary.folder("a/empty")
    let catalogue = PluginCatalogue(places: [PluginPlace(.user, path: "\(temporary.path)/a")])
    #expect(catalogue.found.map(\.state) == [.broken(.noManifest("empty", path: folder))])
  }

  @Test("are suggested where a name is mistyped")
  func suggestions() throws {
    let plugin = try fixture("reports", in: "a")
    let catalogue = PluginCatalogue(places: [plugin.place])
    #expect(throws: PluginProblem.notFound("report", suggestion: "reports")) { try catalogue.plugin(named: "report") }
    #expect(throws: PluginProblem.nothingOffers(.report("progres"), suggestion: "progress")) {
      try catalogue.report("progres")
    }
    #expect(throws: PluginProblem.nothingOffers(.channel("pigeon"), suggestion: nil)) {
      try catalogue.channel("pigeon")
    }
  }

  @Test("are named where one stands in the way of another of its name that offers what is wanted")
  func inTheWay() throws {
    let first = try fixture("reports", in: "a", .workspace, manifest: "protocol: 1\nexecutable: plugin")
    let second = try fixture("reports", in: "b", .installation)
    let catalogue = PluginCatalogue(places: [first.place, second.place])
    func shadowed(_ offer: PluginProblem.Offer) -> PluginProblem {
      .offerShadowed(offer, plugin: "reports", folder: second.folder, by: first.folder)
    }
    #expect(throws: shadowed(.report("progress"))) { try catalogue.report("progress") }
    #expect(throws: shadowed(.reminders)) { try catalogue.reminderWriter() }
    #expect(throws: shadowed(.channel("outbox"))) { try catalogue.channel("outbox") }
    #expect(throws: PluginProblem.nothingOffers(.report("year"), suggestion: nil)) { try catalogue.report("year") }
  }

  @Test("are chosen by what they offer")
  func offers() throws {
    let silent = try fixture("a-silent", in: "a", manifest: "protocol: 1\nexecutable: plugin")
    _ = try fixture("b-speaking", in: "a")
    let catalogue = PluginCatalogue(places: [silent.place])
    #expect(try catalogue.report("progress").plugin.name == "b-speaking")
    #expect(try catalogue.report("progress").offer.formats == ["text"])
    #expect(try catalogue.reminderWriter().name == "b-speaking")
    #expect(try catalogue.channel("outbox").offer.title[.danish] == "Outbox")
  }

  @Test("of the user lie where the environment says, and nowhere where it does not")
  func userPlace() {
    #expect(PluginPlace.user(environment: ["XDG_DATA_HOME": "/data", "HOME": "/h"])?.path == "/data/ruge/plugins")
    #expect(PluginPlace.user(environment: ["HOME": "/h"])?.path == "/h/.local/share/ruge/plugins")
    #expect(PluginPlace.user(environment: ["XDG_DATA_HOME": "data", "HOME": "."]) == nil)
  }
}
