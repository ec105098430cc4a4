import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("Evidence")
struct EvidenceTests {
  private let fixture: SQLiteFixture
  private var evidence: EvidenceFolder { fixture.evidence }
  /// SHA-256 of `abc`, from the standard that defines it.
  private let digestOfABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  init() throws {
    fixture = try SQLiteFixture()
  }

  @Test("is kept under the digest of its bytes, for the owner alone, once however often")
  func keeping() throws {
    let name = try fixture.keep("abc", named: "Aftale.PDF")
    #expect(name == digestOfABC + ".pdf")
    #expect(try fixture.keep("abc", named: "En anden.pdf") == name)
    #expect(evidence.names() == [name])
    #expect(evidence.verify(name) == .whole)
    #expect(KeptFile(name) != nil)
    #expect(try Data(contentsOf: URL(filePath: evidence.path(of: name))) == Data("abc".utf8))
    for (path, permissions) in [(evidence.path(of: name), 0o600), (evidence.path, 0o700)] {
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == permissions)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: evidence.path) == [name], "nothing half is left")
  }

  @Test(
    "takes over no more of a name than a harmless ending",
    arguments: [
      "Årsplan 100 % æøå?#.txt": ".txt", "no ending": "", ".hidden": "", "x.html;rm": "", "x.averylongending": "",
      "x.tar.gz": ".gz", "-rf.png": ".png", "x.æøå": "", "»citat« 'x' \"y\".doc": ".doc", "x.": "",
    ])
  func oddNames(name: String, ending: String) throws {
    let kept = try fixture.keep("abc", named: name)
    #expect(kept == digestOfABC + ending)
    #expect(evidence.verify(kept) == .whole)
  }

  @Test("may be empty or larger than what is read at once")
  func sizes() throws {
    for size in [0, 65_536, 200_001] {
      let name = try fixture.keep(String(repeating: "x", count: size))
      #expect(evidence.verify(name) == .whole)
      #expect(try Data(contentsOf: URL(filePath: evidence.path(of: name))).count == size)
    }
  }

  @Test(
    "that is no plain file is refused, and nothing is left of it", arguments: ["link", "folder", "pipe", "missing"])
  func noPlainFile(kind: String) throws {
    let path = "\(fixture.folder)/\(kind)"
    try Data("secret".utf8).write(to: URL(filePath: fixture.folder + "/target"))
    let files = FileManager.default
    switch kind {
    case "link": try files.createSymbolicLink(atPath: path, withDestinationPath: fixture.folder + "/target")
    case "folder": try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    case "pipe": try #require(mkfifo(path, 0o600) == 0)
    default: break
    }
    let problem = #expect(throws: StoreProblem.self) { try evidence.keep(path) }
    guard case .evidenceUnreadable(path, _)? = problem else { throw try #require(problem) }
    #expect(try files.contentsOfDirectory(atPath: evidence.path).isEmpty)
  }

  @Test("that has been changed, or replaced by a link, is told from evidence that is gone")
  func verifying() throws {
    let names = try ["a", "b", "c"].map { try fixture.keep($0) }
    try Data("x".utf8).write(to: URL(filePath: evidence.path(of: names[0])))
    try FileManager.default.removeItem(atPath: evidence.path(of: names[1]))
    try FileManager.default.moveItem(atPath: evidence.path(of: names[2]), toPath: fixture.folder + "/c")
    try FileManager.default.createSymbolicLink(
      atPath: evidence.path(of: names[2]), withDestinationPath: fixture.folder + "/c")
    #expect(names.map { evidence.verify($0) } == [.changed, .missing, .changed])
  }

  @Test("An address is no file", arguments: ["https://example.org/a.pdf", "", "årsplan.pdf", "../../etc/passwd"])
  func addresses(text: String) {
    #expect(KeptFile(text) == nil)
  }

  @Test("The doctor names what is missing, changed, unused or open to others, and asks no address")
  func doctor() throws {
    let (_, enrolment) = try fixture.recordEnrolment()
    let names = try ["whole", "missing", "changed", "unused", "open"].map { try fixture.keep($0) }
    let kept = names.filter { $0 != names[3] } + ["https://example.org/årsplan.pdf"]
    let facts = try fixture.record { journal in
      try kept.map { try journal.note(enrolment, "2026-02-01", .milestoneSubmitted("plan"), texts: [.evidence: $0]) }
    }
    try FileManager.default.removeItem(atPath: evidence.path(of: names[1]))
    try Data("else".utf8).write(to: URL(filePath: evidence.path(of: names[2])))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: evidence.path(of: names[4]))
    let findings = try fixture.read { try $0.doctor(evidence: evidence) }.filter { $0.severity != .notice }
    #expect(
      Set(findings) == [
        .evidenceMissing(name: names[1], fact: facts[1]), .evidenceChanged(name: names[2], fact: facts[2]),
        .evidenceUnused(name: names[3]), .openToOthers(path: evidence.path(of: names[4])),
      ])
  }
}
