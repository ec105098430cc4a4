import Foundation
import RugePluginKit
import Testing

@Suite("New files never take the place of others")
struct NewFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ruge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func contents(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test("A file is its owner's alone and has all bytes")
  func written() throws {
    try withFolder { folder in
      let text = String(repeating: "æ", count: 200_000)
      try NewFile.write(text.utf8, to: "\(folder)/a")
      #expect(try contents("\(folder)/a") == text)
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/a")[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test("What exists is kept, and the failure says so", arguments: [false, true])
  func exists(durably: Bool) throws {
    try withFolder { folder in
      try NewFile.write("first".utf8, to: "\(folder)/a")
      let failure = try #require(throws: NewFile.Failure.self) {
        if durably {
          try NewFile.writeDurably("second".utf8, named: "a", in: folder)
        } else {
          try NewFile.write("second".utf8, to: "\(folder)/a")
        }
      }
      #expect(failure.exists)
      #expect(try contents("\(folder)/a") == "first")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }
  }

  @Test("A link is not followed, even where it leads nowhere", arguments: [false, true])
  func link(durably: Bool) throws {
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/a", withDestinationPath: "\(folder)/elsewhere")
      let failure = try #require(throws: NewFile.Failure.self) {
        if durably {
          try NewFile.writeDurably("x".utf8, named: "a", in: folder)
        } else {
          try NewFile.write("x".utf8, to: "\(folder)/a")
        }
      }
      #expect(failure.exists)
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/elsewhere"))
    }
  }

  @Test("A missing folder is another failure, with the path")
  func noFolder() throws {
    let failure = try #require(throws: NewFile.Failure.self) {
      try NewFile.write("x".utf8, to: "/no/such/folder/a")
    }
    #expect(!failure.exists)
    #expect(failure.description.hasPrefix("/no/such/folder/a: "))
  }
}
