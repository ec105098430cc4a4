import ArgumentParser
import Foundation
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge export`.
struct ExportCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write out everything that is recorded, as JSON Lines.")

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"), completion: .file())
  var output: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    var buffer: [UInt8] = []
    let sink = try output.map { try OutputFile(context.environment.path($0)) }
    func flush() throws {
      if let sink {
        try sink.write(buffer)
      } else {
        try context.environment.write(buffer, .output)
      }
      buffer.removeAll(keepingCapacity: true)
    }
    var count = 0
    try context.reading { store in
      try store.export { line in
        buffer.append(contentsOf: line.utf8)
        buffer.append(0x0A)
        count += 1
        if buffer.count > 1 << 16 { try flush() }
      }
    }
    try flush()
    try sink?.finish()
    if let output { context.say(context.words.exported(lines: count, to: output)) }
  }
}
