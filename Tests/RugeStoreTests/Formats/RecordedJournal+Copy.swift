import Foundation
import RugeStore
import RugeTestSupport

extension RecordedJournal {
  /// A recorded journal in a folder of its own, with the permissions that a version control system does not keep.
  struct Copy {
    let folder: TestFolder
    var path: String { folder.path + "/ruge.sqlite" }
    var evidence: EvidenceFolder { EvidenceFolder(path: folder.path + "/Evidence") }

    init(_ journal: RecordedJournal) throws {
      folder = try TestFolder()
      let files = FileManager.default
      try files.copyItem(atPath: "\(journal.folder)/ruge.sqlite", toPath: path)
      try files.copyItem(atPath: "\(journal.folder)/Evidence", toPath: evidence.path)
      for file in [path] + evidence.names().map({ evidence.path(of: $0) }) {
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
      }
    }

    func read<Value>(_ body: (Store) throws -> Value) throws -> Value {
      let store = try Store.open(at: path, for: .reading)
      defer { store.close() }
      return try body(store)
    }

    func image() throws -> JournalImage {
      try read { try JournalImage(of: $0, evidence: evidence) }
    }

    func export() throws -> [String] {
      var lines: [String] = []
      try read { try $0.export { lines.append($0) } }
      return lines
    }
  }
}
