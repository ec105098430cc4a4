import Foundation
import RugeCore
import RugePluginHost
import RugeTestSupport
import Testing

@Suite("Trust in a plugin")
struct TrustTests {
  private let temporary: TemporaryFolder
  private let trust: PluginTrust
  private let fixture: PluginFixture

  init() throws {
    temporary = try TemporaryFolder()
    trust = PluginTrust(file: "\(temporary.path)/data/ruge/trusted-plugins")
    fixture = try PluginFixture(
      in: temporary.folder("plugins"), kind: .user, name: "letters", program: "#!/bin/sh\nexit 0\n")
  }

  /// Why the plugin may not run; `nil` where it may.
  private var reason: PluginProblem.Distrust? {
    get throws {
      let plugin = try fixture.plugin()
      do throws(PluginProblem) {
        try trust.check(plugin)
      } catch {
        if case .notTrusted("letters", fixture.folder, let reason) = error { return reason }
        throw error
      }
      return nil
    }
  }

  @Test("is given by the user, holds as long as nothing changes, and can be taken back")
  func givenAndTaken() throws {
    #expect(try reason == .neverTrusted)
    try trust.trust(fixture.plugin())
    #expect(try reason == nil)
    try trust.forget(fixture.plugin())
    #expect(try reason == .neverTrusted)
  }

  @Test("comes with the installation and with no other place")
  func shipped() throws {
    let plugin = try fixture.plugin()
    for kind in [PluginPlace.Kind.workspace, .user] {
      let moved = Plugin(manifest: plugin.manifest, folder: plugin.folder, place: PluginPlace(kind, path: "/x"))
      #expect(throws: PluginProblem.self) { try trust.check(moved) }
    }
    let shipped = Plugin(
      manifest: plugin.manifest, folder: plugin.folder, place: PluginPlace(.installation, path: "/x"))
    #expect(throws: Never.self) { try trust.check(shipped) }
  }

  @Test("ends with any change of the bytes, the names or the right to run")
  func changes() throws {
    let path = fixture.folder
    let changes: [(String, () throws -> Void)] = [
      ("another byte", { try fixture.write("#!/bin/sh\nexit 1\n", to: "plugin", mode: 0o700) }),
      ("a new file", { try fixture.write("", to: "module.py", mode: 0o600) }),
      ("a missing file", { try FileManager.default.removeItem(atPath: "\(path)/module.py") }),
      ("the right to run", { try fixture.write("x", to: "data", mode: 0o600) }),
    ]
    for (what, change) in changes {
      try trust.trust(fixture.plugin())
      #expect(try reason == nil)
      try change()
      #expect(try reason == .changed, "\(what)")
    }
    try trust.trust(fixture.plugin())
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(path)/data")
    #expect(try reason == .changed, "the right to run")
    try trust.trust(fixture.plugin())
    try FileManager.default.moveItem(atPath: "\(path)/data", toPath: "\(path)/other")
    #expect(try reason == .changed, "another name")
  }

  @Test("cannot be given to what others may change, or to what a link leads to")
  func unsafe() throws {
    let program = "\(fixture.folder)/plugin"
    try FileManager.default.setAttributes([.posixPermissions: 0o722], ofItemAtPath: program)
    #expect(try reason == .writableByOthers(program))
    #expect(throws: PluginProblem.self) { try trust.trust(fixture.plugin()) }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o770], ofItemAtPath: fixture.folder)
    #expect(try reason == .writableByOthers(fixture.folder))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: fixture.folder)
    try FileManager.default.createSymbolicLink(
      atPath: "\(fixture.folder)/link", withDestinationPath: "/etc/passwd")
    #expect(try reason == .link("\(fixture.folder)/link"))
  }

  @Test("is kept where only the user can change it")
  func file() throws {
    let plugin = try fixture.plugin()
    try trust.trust(plugin)
    let path = "\(temporary.path)/data/ruge/trusted-plugins"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    #expect(try reason == .neverTrusted, "a file that anybody may write vouches for nothing")
  }

  @Test("of one folder says nothing about another with the same name")
  func otherFolder() throws {
    try trust.trust(fixture.plugin())
    let other = try PluginFixture(
      in: temporary.folder("others"), kind: .workspace, name: "letters", program: "#!/bin/sh\nexit 0\n")
    #expect(throws: PluginProblem.notTrusted("letters", path: other.folder, reason: .neverTrusted)) {
      try trust.check(other.plugin())
    }
  }
}
