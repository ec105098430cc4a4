import ArgumentParser
import Foundation
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge tour [DIR]`.
struct TourCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "tour", abstract: "Make a workspace with a made-up half year in it, and look around.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folder to make it in (default: a temporary one).", completion: .directory)
  var folder: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let folder = try folder.map(context.environment.path) ?? Self.temporaryFolder(context)
    let story = TourStory(today: context.today, words: context.words)
    let guide = TourGuide(folder: folder, context)
    try await guide.play(story.steps(sample: context.installation.samples + "/organisationer.csv"))
    try await guide.show()
  }

  private static func temporaryFolder(_ context: CommandContext) throws -> String {
    let base = context.environment.variables["TMPDIR"] ?? "/tmp"
    var template = Array((base + "/ruge-tour-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw WorkspaceProblem.cannotWrite(base, reason: FileObstacle(errno: errno))
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) + "/rugekassen"
  }
}
