import Foundation
import RugeCore
import RugeDefinition
import RugeWords

/// Finds the definitions that somebody names: files, folders of files, ids of shipped programmes.
struct DefinitionSearch {
  private struct Place: Sendable {
    let path: String
    let name: String
  }

  /// What a name stands for.
  private enum Found: Sendable {
    case place(Place)
    case nothing(CheckedText)
  }

  private let context: CommandContext

  init(_ context: CommandContext) {
    self.context = context
  }

  /// Reads and checks everything that is named, each file once; what is missing keeps nothing else from being read.
  func check(_ names: [String]) -> [CheckedText] {
    var seen: Set<String> = []
    let found = names.flatMap { name -> [Found] in
      do {
        return try places(of: name).filter { seen.insert($0.path).inserted }.map { .place($0) }
      } catch {
        return [.nothing(Self.unreadable(name, error))]
      }
    }
    return found.mapInParallel { found in
      switch found {
      case .place(let place): Self.check(place)
      case .nothing(let text): text
      }
    }
  }

  /// The folder that is meant where nobody names anything: the workspace's programmes, else the current folder.
  ///
  /// - Throws: ``WorkspaceProblem/nothingToCheck`` where neither has any.
  func obviousFolder() throws -> String {
    let current = context.environment.path(".")
    let workspace = try? context.workspace()
    let candidates = [
      workspace.map { $0.folder == current ? Workspace.programmesFolder : $0.programmes }, ".",
    ].compactMap(\.self)
    let found = candidates.first { folder in
      (try? places(inFolder: context.environment.path(folder), named: folder)) != nil
    }
    guard let found else { throw WorkspaceProblem.nothingToCheck }
    return found
  }

  private static func check(_ place: Place) -> CheckedText {
    do {
      let source = try SourceFile.read(place.path, name: place.name)
      return CheckedText(source, DefinitionReader.read(source).diagnostics)
    } catch {
      return unreadable(place.name, error)
    }
  }

  private static func unreadable(_ name: String, _ error: any Error) -> CheckedText {
    CheckedText(name: name, unreadable: error as? any ExplainedProblem ?? UnexpectedProblem("\(error)"))
  }

  private func places(of name: String) throws -> [Place] {
    let path = context.environment.path(name)
    if isFolder(path) { return try places(inFolder: path, named: name) }
    if DefinitionFile.isPath(name) || FileManager.default.fileExists(atPath: path) {
      return [Place(path: path, name: name)]
    }
    if let own = DefinitionFile.ownFile(of: name, context) {
      return [Place(path: own, name: URL(filePath: own).lastPathComponent)]
    }
    let shipped = try context.installation.programme(named: name)
    return [Place(path: shipped, name: "\(name).yaml")]
  }

  /// The definitions in a folder, in the order of their names; a workspace's settings are none.
  private func places(inFolder path: String, named name: String) throws -> [Place] {
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch let error as CocoaError {
      throw WorkspaceProblem.cannotRead(name, reason: FileObstacle(error))
    }
    let shown = name == "." ? "" : name.hasSuffix("/") ? name : name + "/"
    let definitions = files.filter {
      DefinitionFile.hasEnding($0) && !$0.hasPrefix(".") && $0 != Workspace.settingsFile
    }
    guard !definitions.isEmpty else { throw WorkspaceProblem.noDefinitions(name) }
    return definitions.sorted().map { Place(path: "\(path)/\($0)", name: shown + $0) }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
