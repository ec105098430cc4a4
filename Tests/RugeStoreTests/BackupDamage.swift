import Foundation
import RugeCore
import RugeStore
import Testing

/// Something that has happened to a backup, and what it must be refused for.
struct BackupDamage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Is given the backup's folder and the name of its evidence.
  let damage: @Sendable (String, String) throws -> Void
  let fault: @Sendable (String) -> StoreProblem.BackupFault

  private init(
    _ description: String, _ fault: @escaping @Sendable (String) -> StoreProblem.BackupFault,
    _ damage: @escaping @Sendable (String, String) throws -> Void
  ) {
    testDescription = description
    self.damage = damage
    self.fault = fault
  }

  static let all = [
    BackupDamage("no manifest", { _ in .noManifest }) { folder, _ in
      try FileManager.default.removeItem(atPath: folder + "/manifest.json")
    },
    BackupDamage("a manifest cut short", { _ in .noManifest }) { folder, _ in
      try edit(folder + "/manifest.json") { $0.prefix($0.count / 2) }
    },
    BackupDamage("a manifest of a later ruge", { _ in .newerFormat }) { folder, _ in
      try changeManifest(of: folder) { $0["format"] = 2 }
    },
    BackupDamage("no database", { _ in .fileMissing("ruge.sqlite") }) { folder, _ in
      try FileManager.default.removeItem(atPath: folder + "/ruge.sqlite")
    },
    BackupDamage("a database that the manifest does not name", { _ in .fileMissing("ruge.sqlite") }) { folder, _ in
      try changeManifest(of: folder) { $0["files"] = [:] as [String: String] }
    },
    BackupDamage("a database with another byte", { _ in .fileChanged("ruge.sqlite") }) { folder, _ in
      try edit(folder + "/ruge.sqlite") { $0.dropLast() + [$0.last.map { $0 ^ 1 } ?? 0] }
    },
    BackupDamage("a database cut short", { _ in .fileChanged("ruge.sqlite") }) { folder, _ in
      try edit(folder + "/ruge.sqlite") { $0.prefix(8192) }
    },
    BackupDamage("evidence that is missing", { .fileMissing("Evidence/\($0)") }) { folder, name in
      try FileManager.default.removeItem(atPath: "\(folder)/Evidence/\(name)")
    },
    BackupDamage("evidence with another text", { .fileChanged("Evidence/\($0)") }) { folder, name in
      try edit("\(folder)/Evidence/\(name)") { $0 + Data("!".utf8) }
    },
    BackupDamage("a manifest that leads out of the folder", { _ in .fileMissing("Evidence/../../x") }) { folder, _ in
      try Data("x".utf8).write(to: URL(filePath: folder + "/../x"))
      try changeManifest(of: folder) { $0["files"] = ["Evidence/../../x": "00"] }
    },
    BackupDamage("another end of the journal than the manifest says", { _ in .journalBroken }) { folder, _ in
      try changeManifest(of: folder) { $0["sequence"] = 1 }
    },
  ]

  private static func edit(_ file: String, _ change: (Data) throws -> Data) throws {
    let url = URL(filePath: file)
    try change(Data(contentsOf: url)).write(to: url)
  }

  private static func changeManifest(of folder: String, _ change: (inout [String: Any]) -> Void) throws {
    try edit(folder + "/manifest.json") { data in
      var manifest = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
      change(&manifest)
      return try JSONSerialization.data(withJSONObject: manifest)
    }
  }
}
