import Foundation
import RugeCore
import Testing

@testable import RugeCommands

@Suite("Checking definitions")
struct CheckTests {
  private static let clean = "programme: p\ntitle: T\nstages: [a]\n"
  private static let doubtful = "programme: p\nlanguages: [da, en]\ntitle: {da: T}\n"
  private static let faulty = "programme: p\ntitel: T\n"

  private func lab() throws -> Lab {
    let lab = try Lab()
    try FileManager.default.createDirectory(
      at: URL(filePath: lab.path("fonden/mappe")), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: URL(filePath: lab.path("fonden/tom")), withIntermediateDirectories: true)
    for (name, text) in [
      ("ren.yaml", Self.clean), ("tvivl.yaml", Self.doubtful), ("fejl.yaml", Self.faulty),
      ("mappe/b.yaml", Self.faulty), ("mappe/a.yml", Self.clean), ("mappe/.skjult.yaml", Self.faulty),
      ("mappe/ruge.yaml", "name: x\n"), ("mappe/noter.txt", "nothing"),
    ] {
      try lab.write(text, to: "fonden/" + name)
    }
    return lab
  }

  private func check(_ arguments: String...) async throws -> Lab.Result {
    try await lab().run(["programme", "check"] + arguments)
  }

  @Test(
    "The exit code says how it went",
    arguments: [
      (["ren.yaml"], 0), (["tvivl.yaml"], 0), (["--strict", "tvivl.yaml"], 1), (["--strict", "ren.yaml"], 0),
      (["fejl.yaml"], 65), (["--strict", "fejl.yaml"], 65), (["nix.yaml"], 2), (["nix"], 2), (["tom"], 2),
      (["nix.yaml", "fejl.yaml"], 65), (["ren.yaml", "nix.yaml"], 2), (["rugekassen"], 0), (["mappe"], 65),
      (["--format", "xml", "ren.yaml"], 64), (["--json", "--format", "sarif", "ren.yaml"], 64), ([], 65),
    ] as [([String], Int32)])
  func exitCode(arguments: [String], code: Int32) async throws {
    for format in [[], ["--format", "github"]] where !arguments.contains("--format") {
      let result = try await lab().run(["programme", "check"] + format + arguments)
      #expect(result.code == code, "\(result)")
    }
  }

  @Test("A missing file is one sentence, and the others are checked all the same")
  func missing() async throws {
    let result = try await check("nix.yaml", "fejl.yaml", "ren.yaml")
    #expect(result.error == "ruge: nix.yaml cannot be read (there is no such file or folder).\n")
    #expect(result.output.contains("fejl.yaml:2:1: error:"))
    #expect(result.output.contains("ren.yaml: nothing to put right."))
    #expect(result.output.hasSuffix("\n3 files: 1 error; 1 could not be read\n"))
  }

  @Test("The last line sums up")
  func summary() async throws {
    #expect(try await check("fejl.yaml", "tvivl.yaml").output.hasSuffix("\n2 files: 1 error, 1 warning\n"))
    #expect(try await check("tvivl.yaml").output.hasSuffix("\n1 file: 1 warning\n"))
    #expect(try await check("ren.yaml", "rugekassen").output.hasSuffix("\n2 files: nothing to put right\n"))
    #expect(try await check("ren.yaml").output == "ren.yaml: nothing to put right.\n")
  }

  @Test("A folder means the definitions in it, by name and each once")
  func folder() async throws {
    let result = try await check("mappe/", "mappe/b.yaml", "mappe")
    let names = result.output.split(separator: "\n").filter { $0.hasPrefix("mappe") }.map { $0.prefix { $0 != ":" } }
    #expect(names == ["mappe/a.yml", "mappe/b.yaml"])
    #expect(result.output.hasSuffix("2 files: 1 error\n"))
  }

  @Test("A shipped programme that is misspelt is said with what was meant")
  func misspelt() async throws {
    let result = try await check("rugekasen")
    #expect(result.code == 2)
    #expect(result.error == "ruge: There is no programme “rugekasen”. Did you mean “rugekassen”?\n")
  }

  @Test("Every format tells of every file", arguments: FindingsFormat.allCases)
  func formats(format: FindingsFormat) async throws {
    let result = try await check("--format", format.rawValue, "fejl.yaml", "tvivl.yaml", "nix.yaml")
    #expect(result.code == 65)
    let told = result.output + result.error
    for part in ["fejl.yaml", "unknown-key", "tvivl.yaml", "missing-translation", "nix.yaml"] {
      #expect(told.contains(part), "\(part) is missing in\n\(told)")
    }
    guard format == .json || format == .sarif else { return }
    #expect(result.error.isEmpty)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(result.output.utf8)) }
  }

  @Test("JSON is short for its format, and empty where there is nothing")
  func json() async throws {
    #expect(try await check("--json", "ren.yaml").output == "[\n\n]\n")
    let short = try await check("--json", "fejl.yaml")
    #expect(short == (try await check("--format", "json", "fejl.yaml")))
  }

  @Test("Without a file those of the workspace are checked, else those of the current folder")
  func withoutFile() async throws {
    let lab = try lab()
    #expect(await lab.run("programme", "check").output.hasSuffix("3 files: 1 error, 1 warning\n"))
    let empty = await lab.run("programme", "check") { $0.currentDirectory = lab.path("fonden/tom") }
    #expect(empty.code == 2 && empty.error.contains("There are no definitions here to check"), "\(empty)")
    let workspace = try Lab()
    try await workspace.succeed("init", ".", "--programme", "rugekassen")
    let checked = await workspace.run("programme", "check")
    #expect(checked.code == 0 && checked.output == "Programmes/rugekassen.yaml: nothing to put right.\n", "\(checked)")
  }

  @Test("The id of something else is told with what shows it")
  func otherIDs() async throws {
    let lab = try await Lab.withEnrolment()
    for (id, command) in [
      ("D-1", "ruge programme show rugekassen"), ("D-99", "ruge programme versions"), ("E-3", "ruge status E-3"),
      ("O-2", "ruge org show O-2"), ("R-7", "ruge record show R-7"), ("P-1", "ruge history P-1"),
      ("S-4", "ruge session show S-4"), ("A-5", "ruge action list"),
    ] {
      let result = await lab.run("programme", "show", id)
      #expect(result.code == 64 && result.error.contains("“\(command)"), "\(result)")
    }
  }

  @Test("Programmes are listed once each, with their titles and what they enrol")
  func lists() async throws {
    let lab = try await Lab.withEnrolment()
    let shipped = try await lab.json("programme", "list", "--shipped")
    let kommune = entry("kommunestatus", of: shipped, by: "programme")
    #expect((shipped as? [Any])?.count == 12 && value(kommune, "enrols") as? String != nil, "\(shipped)")
    #expect(value(entry("rugekassen", of: shipped, by: "programme"), "title") as? String == "The Incubator")
    #expect(await lab.run("programme", "list", "--shipped").output.contains("The Incubator"))
    let file = lab.path("fonden/Programmes/rugekassen.yaml")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data((text + "\n# changed\n").utf8).write(to: URL(filePath: file))
    try await lab.succeed("programme", "apply", "Programmes/rugekassen.yaml")
    let used = try await lab.json("programme", "list")
    #expect((used as? [Any])?.count == 1 && value(used, 0, "versions") as? Int == 2, "\(used)")
  }

  @Test("Several roles in one option are told apart")
  func severalRoles() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("org", "add", "Natteravnene")
    try await lab.succeed("person", "add", "Mette")
    let result = await lab.run("enrol", "Natteravnene", "--as", "rådgiver=Mette,kontakt=Mette")
    #expect(
      result.code == 64 && result.error.contains("write --as “rådgiver=Mette” --as “kontakt=Mette”"), "\(result)")
  }

  @Test("Evidence goes by the name and size of its file; the name it is kept under is for machines")
  func evidenceNames() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("stage", "advance", "Læsehunde", "--override", "Aftalt", "--on", "2026-01-12")
    try lab.write(String(repeating: "x", count: 1_600), to: "fonden/Årsplan 2026.pdf")
    let said = try await lab.succeed(
      "milestone", "accept", "Læsehunde", "forventninger", "--evidence", "Årsplan 2026.pdf", "--on", "2026-01-20")
    let history = await lab.run("history", "Læsehunde")
    for page in [said.output, history.output] { #expect(page.contains("Årsplan 2026.pdf, 2 kB"), "\(page)") }
    #expect(history.output.firstMatch(of: /[0-9a-f]{64}/) == nil, "\(history)")
    let facts = try await lab.json("history", "Læsehunde")
    let evidence = (facts as? [[String: Any]])?.compactMap { $0["evidence"] as? String }
    #expect(evidence?.first?.hasSuffix(".pdf") == true, "\(facts)")
  }
}
