import Foundation
import RugeCore
import Testing

@testable import RugeCommands

struct FolderRiskTests {
  @Test(
    "A synchronised folder is no place for a database, however deep in it",
    arguments: [
      ("/home/mette/Dropbox", "Dropbox"), ("/home/mette/OneDrive - Fonden/ruge", "OneDrive"),
      ("/home/mette/Google Drive/x", "Google Drive"), ("/srv/Nextcloud/a/b", "Nextcloud"),
    ])
  func synchronised(folder: String, service: String) {
    #expect(WorkspaceProblem.FolderRisk.of(folder) == .synchronised(by: service))
  }

  @Test("A plain folder is fine, and so is one that only sounds similar")
  func plain() {
    #expect(WorkspaceProblem.FolderRisk.of(FileManager.default.temporaryDirectory.path(percentEncoded: false)) == nil)
    #expect(WorkspaceProblem.FolderRisk.of("/tmp/Mit OneDrive-alternativ") == nil)
  }

  @Test("A link into a synchronised folder leads there")
  func links() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let real = root.appending(path: "Dropbox/ruge")
    try FileManager.default.createDirectory(at: real, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let link = root.appending(path: "ruge")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
    #expect(WorkspaceProblem.FolderRisk.of(link.path(percentEncoded: false)) == .synchronised(by: "Dropbox"))
  }
}
