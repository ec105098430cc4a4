import ArgumentParser
import Foundation
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge export`.
struct ExportCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write out everything that is recorded, as JSON Lines or as tables.",
    discussion: """
      jsonl is the whole journal: “ruge import FILE --kind journal” makes the same records of it in an empty workspace. \
      csv is what stands today, a file for each kind of list: what lists are of can be imported again, and the rest \
      (stages, milestones, agreements, plans, records and more) is for reading. Both name the files in \
      Evidence and do not contain them. Notes for their authors alone are in the journal, marked note-private; of the \
      tables only your own are a part.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("jsonl or csv (default: by the ending of --output, else jsonl).", valueName: "format"))
  var format: String?

  @Option(
    help: ArgumentHelp("The file to write, or the new folder for csv (default: standard output).", valueName: "path"),
    completion: .file())
  var output: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    switch try resolvedFormat() {
    case .jsonl: try exportJournal(context)
    case .csv: try exportTables(context)
    }
  }

  private enum Format: String, CaseIterable {
    case jsonl, csv
  }

  private func resolvedFormat() throws(UsageProblem) -> Format {
    guard let wanted = format ?? output.flatMap(FileEnding.of) else { return .jsonl }
    guard let value = Format(rawValue: wanted) else {
      throw .unknownFormat(wanted, known: Format.allCases.map(\.rawValue))
    }
    // Tables are several files: one file of that name is not what is meant.
    if format == nil, value == .csv { throw .tablesNeedFolder }
    return value
  }

  private func exportJournal(_ context: CommandContext) throws {
    var buffer: [UInt8] = []
    let sink = try output.map { try OutputFile(context.path($0)) }
    func flush() throws {
      if let sink {
        try sink.write(buffer)
      } else {
        try context.environment.write(buffer, .output)
      }
      buffer.removeAll(keepingCapacity: true)
    }
    var count = 0
    let evidence = try context.reading { store in
      try store.export { line in
        buffer.append(contentsOf: line.utf8)
        buffer.append(0x0A)
        count += 1
        if buffer.count > 1 << 16 { try flush() }
      }
      return try store.evidenceNames().count
    }
    try flush()
    try sink?.finish()
    if let output { context.say(context.words.exported(lines: count, to: output)) }
    if evidence > 0 {
      // On standard error, so that a pipe gets the journal alone.
      context.note(context.words.evidenceStays(evidence, in: try context.workspace().evidence.path).displaySafeLine)
    }
  }

  private func exportTables(_ context: CommandContext) throws {
    guard let output else { throw UsageProblem.missing(option: "--output", choices: []) }
    let folder = try context.path(output)
    try makeFolder(folder, named: output)
    try context.reading { store in
      let export = TableExport(store, to: folder, context)
      try export.run()
      context.say(context.words.exportedTables(export.tables, to: output).map(\.displaySafeLine))
      if export.hiddenNotes > 0 {
        context.say(context.style.warning(context.words.privateNotesLeftOut(export.hiddenNotes)))
      }
      let evidence = try store.evidenceNames().count
      if evidence > 0 {
        context.note(context.words.evidenceStays(evidence, in: try context.workspace().evidence.path).displaySafeLine)
      }
    }
  }

  /// Makes the folder; one that has something in it is left alone, since files of two days would be mixed there.
  private func makeFolder(_ folder: String, named name: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let content = try FileManager.default.contentsOfDirectory(atPath: folder)
      guard content.isEmpty else { throw WorkspaceProblem.cannotWrite(name, reason: .exists) }
    } catch let error as CocoaError {
      throw WorkspaceProblem.cannotWrite(name, reason: FileObstacle(error))
    }
  }
}
