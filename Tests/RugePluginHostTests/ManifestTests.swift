import RugeCore
import RugePluginHost
import RugePluginKit
import Testing

@Suite("A plugin's manifest")
struct ManifestTests {
  private func read(_ text: String) throws(PluginProblem) -> PluginManifest {
    try ManifestReader.read(name: "letters", source: SourceText(name: "plugin.yaml", text: text))
  }

  private let whole = """
    name: letters
    version: 1.2.0
    protocol: [1, 2]
    executable: bin/letters
    reports:
      progress:
        title: {da: Fremdrift, en: Progress}
        formats: [html, markdown]
      year: {title: Year, formats: [html]}
    reminders: {title: {da: Påmindelser, en: Reminders}}
    channels:
      post: {title: {da: Brev, en: Letter}}
    settings:
      logo: {title: Logo, kind: path, default: logo.png}
      greeting: {title: {da: Hilsen, en: Greeting}}
    reads: [organisations, milestones]
    permissions: [network]
    secrets: [LETTERS_TOKEN]
    limits: {report: 90}
    """

  @Test("says everything that lists and help need")
  func wholeManifest() throws {
    let manifest = try read(whole)
    #expect(manifest.version == "1.2.0")
    #expect(manifest.majors == [1, 2])
    #expect(manifest.executable == "bin/letters")
    #expect(manifest.reports.map(\.id) == ["progress", "year"])
    #expect(manifest.reports.first?.title[.danish] == "Fremdrift")
    #expect(manifest.reports.first?.formats == ["html", "markdown"])
    #expect(manifest.writesReminders)
    #expect(manifest.channels.first?.title[.english] == "Letter")
    #expect(manifest.settings.map(\.kind) == [.path, .text])
    #expect(manifest.settings.map(\.standard) == ["logo.png", nil])
    #expect(manifest.reads == [.organisations, .milestones])
    #expect(manifest.permissions == [.network])
    #expect(manifest.secrets == ["LETTERS_TOKEN"])
    #expect(manifest.timeLimits == [.report: .seconds(90)])
  }

  @Test("needs no more than a name, a version, a protocol and a program")
  func smallest() throws {
    let manifest = try read("name: letters\nversion: '1'\nprotocol: 1\nexecutable: letters")
    #expect(!manifest.offers(.report) && !manifest.offers(.reminders) && !manifest.offers(.channel))
    #expect(manifest.reads.isEmpty && manifest.permissions.isEmpty)
  }

  @Test(
    "is refused with the line of each mistake",
    arguments: [
      ("name: others\nversion: 1\nprotocol: 1\nexecutable: x", [1]),
      ("name: letters\nversion: 1\nprotocol: one\nexecutable: x\nreports: {a: {title: A, formats: []}}", [3, 5]),
      ("name: letters\nversion: 1\nprotocol: 1\nexecutable: x\nreads: [organisation]", [5]),
      ("name: letters\nversion: 1\nprotocol: 1\nexecutable: x\nlimits: {report: 0}", [5]),
      ("name: letters\nversion: 1\nprotocol: 1\nexecutable: x\nexecutable: y", [5]),
      ("name: letters\nversion: 1", [1, 1]),
      ("- letters", [1]),
      ("", [1]),
      ("name: [", [1]),
    ])
  func mistakes(_ text: String, lines: [Int]) throws {
    let problem = #expect(throws: PluginProblem.self) { try read(text) }
    guard case .brokenManifest("letters", let findings)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(findings.map(\.place.line) == lines)
  }

  @Test(
    "may name a program in the plugin's own folder only",
    arguments: ["/bin/sh", "../other/plugin", "bin/../../plugin", "./plugin", "bin//plugin", "bin/"])
  func outside(_ executable: String) {
    #expect(throws: PluginProblem.executableOutside("letters", executable: executable)) {
      try read("name: letters\nversion: 1\nprotocol: 1\nexecutable: \(executable)")
    }
  }
}
