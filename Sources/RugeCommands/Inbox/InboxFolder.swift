import Foundation
import RugeCore
import RugeInbox
import RugeStore

/// The folder that answers are put into.
struct InboxFolder {
  /// A file with answers, or with what is wrong with it.
  struct File {
    let name: String
    let answers: Result<[ReceivedAnswer], AnswerProblem>
  }

  static let accepted = "Accepted"
  private static let endings: Set<String> = ["json", "txt", "eml"]

  /// The folder's absolute path.
  let path: String
  /// The folder as the user named it.
  let name: String

  init(_ name: String, _ context: CommandContext) {
    self.name = name
    self.path = context.environment.path(name)
  }

  /// The files that may be answers, by name.
  func files() throws -> [File] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch let error as CocoaError {
      throw WorkspaceProblem.cannotRead(
        name, reason: FileManager.default.fileExists(atPath: path) ? FileObstacle(error) : .missing)
    }
    return try names.filter { Self.endings.contains(FileEnding.of($0) ?? "") && !$0.hasPrefix(".") }.sorted()
      .compactMap(file)
  }

  /// A file; what is no regular one, such as a link, is none.
  private func file(_ name: String) throws -> File? {
    let ending = FileEnding.of(name)
    let limit = ending == "eml" ? AnswerFormat.mailLimit : AnswerFormat.limit
    let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ELOOP { return nil }
      throw WorkspaceProblem.cannotRead("\(self.name)/\(name)", reason: FileObstacle(errno: errno))
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let bytes: [UInt8]
    do {
      bytes = Array(try handle.read(upToCount: limit + 1) ?? Data())
    } catch {
      throw WorkspaceProblem.cannotRead("\(self.name)/\(name)", reason: FileObstacle(errno: errno))
    }
    let answers: Result<[ReceivedAnswer], AnswerProblem>
    do throws(AnswerProblem) {
      answers = .success(try ReceivedAnswer.all(in: bytes, ending: ending))
    } catch {
      answers = .failure(error)
    }
    return File(name: name, answers: answers)
  }

  /// Moves a file that was taken in out of the way; a name that is taken there gets a number.
  func moveToAccepted(_ file: String) throws {
    let folder = "\(path)/\(Self.accepted)"
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw obstacle(folder) }
    let (stem, ending) = (String(file.dropLast((FileEnding.of(file)?.count ?? -1) + 1)), FileEnding.of(file) ?? "")
    for number in 1...1000 {
      let name = number == 1 ? file : "\(stem)-\(number).\(ending)"
      // A link and then an unlink never replace what is there.
      if link("\(path)/\(file)", "\(folder)/\(name)") == 0 {
        guard unlink("\(path)/\(file)") == 0 else { throw obstacle(file) }
        return
      }
      guard errno == EEXIST else { break }
    }
    throw obstacle(folder)
  }

  private func obstacle(_ path: String) -> WorkspaceProblem {
    .cannotWrite(path, reason: FileObstacle(errno: errno))
  }
}
