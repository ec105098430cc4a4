import Foundation
import RugeCore
import RugeStore
import RugeWords

/// A text that is being written, kept in the workspace until it is recorded.
struct NoteDraft {
  static let folder = "Drafts"

  private let path: String
  /// The path as the person may type it.
  let shown: String

  /// Begins a draft with a text, under a name that nothing has yet.
  init(_ text: String, _ context: CommandContext) throws {
    let folder = try context.workspace().folder + "/" + Self.folder
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw WorkspaceProblem.cannotWrite(folder, reason: FileObstacle(errno: errno))
    }
    self.init(path: try Self.write(Array(text.utf8), in: folder, named: context.today.description), context)
  }

  /// Writes a file under the first name that nothing has yet, and says its path.
  private static func write(_ bytes: [UInt8], in folder: String, named name: String) throws -> String {
    var number = 1
    while true {
      let path = "\(folder)/\(name)-\(number).txt"
      do {
        try PrivateFile.write(bytes, to: path)
        return path
      } catch let problem as WorkspaceProblem {
        guard case .cannotWrite(_, .exists) = problem else { throw problem }
        number += 1
      }
    }
  }

  /// A draft that is there already.
  init(existing path: String, _ context: CommandContext) throws {
    self.init(path: context.environment.path(path), context)
    _ = try written()
  }

  private init(path: String, _ context: CommandContext) {
    self.path = path
    let here = context.environment.path(".") + "/"
    shown = path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }

  /// All that stands in the file.
  func written() throws -> String {
    String(decoding: try SourceFile.read(path, name: shown).bytes, as: UTF8.self)
  }

  /// What is to be kept of it: lines that begin with `#` are the template's.
  func note() throws -> String {
    let lines = try written().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n").withoutOuterSpaces.normalised
  }

  /// Lets the person write in it with their own editor.
  ///
  /// - Throws: Where there is none, or it did not end well; the draft stays.
  func edit(_ context: CommandContext) throws {
    let environment = context.environment
    let editors = ["VISUAL", "EDITOR"].compactMap { environment.variables[$0] }
    guard let editor = editors.first(where: { !$0.isEmpty }), environment.isInputTerminal, environment.isOutputTerminal
    else { throw SessionProblem.noEditor }
    guard environment.edit(editor, path) else { throw SessionProblem.editorFailed(editor) }
  }

  /// Takes it away once it is recorded, or where nothing stands in it.
  func remove() {
    unlink(path)
  }
}
