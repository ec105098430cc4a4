import Foundation
import RugeCore
import RugeDefinition

/// What lies beside the binary: shipped programmes and plugins.
///
/// The layout is the staged tree's and there is no other: `bin/ruge`, `share/ruge/Programmes`, `share/ruge/plugins`.
struct Installation: Sendable {
  private let root: String

  init(executable: String) {
    let bin = URL(filePath: executable).deletingLastPathComponent()
    self.root = bin.deletingLastPathComponent().appending(path: "share/ruge").path(percentEncoded: false)
  }

  var plugins: String { root + "/plugins" }
  var programmes: String { root + "/Programmes" }
  var samples: String { programmes + "/Samples" }

  /// The names of the files of shipped programmes: their ids, with Danish letters spelt out.
  func programmeNames() throws -> [String] {
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: programmes) else {
      throw WorkspaceProblem.incompleteInstallation(programmes)
    }
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The path of a shipped programme.
  func programme(named id: String) throws -> String {
    let known = try programmeNames()
    let name = Self.fileName(of: id)
    guard known.contains(name) else {
      let known = programmeIDs(known)
      throw ReferenceProblem.notFound(
        .programme, id, suggestion: NearestName.suggestion(for: id, among: known), known: known)
    }
    return "\(programmes)/\(name).yaml"
  }

  /// The ids that the programmes of these files have, as they are listed.
  private func programmeIDs(_ names: [String]) -> [String] {
    names.map { name in
      let file = URL(filePath: "\(programmes)/\(name).yaml")
      let bytes = (try? Data(contentsOf: file)).map { Array($0) } ?? []
      return DefinitionReader.read(SourceText(name: name, bytes: bytes)).programme?.id.rawValue ?? name
    }.sorted()
  }

  /// Files have names that every system and archive can hold.
  static func fileName(of id: String) -> String {
    id.precomposedStringWithCanonicalMapping.replacing("æ", with: "ae").replacing("ø", with: "oe")
      .replacing("å", with: "aa")
  }
}
