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
      (["--format", "xml", "ren.yaml"], 64), (["--json", "--format", "sarif", "ren.yaml"], 64), ([], 64),
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
}
