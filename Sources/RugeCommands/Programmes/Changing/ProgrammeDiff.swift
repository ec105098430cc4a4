import ArgumentParser
import Foundation
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme diff [A] [B]`.
struct ProgrammeDiff: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say in words what differs between two definitions.",
    discussion: """
      Each is a version (D-3), a programme in use (its newest version), a definition file, or the id of a shipped \
      programme. One alone is compared with the version in use; a programme in use with its file in the workspace, or \
      where that is the same, its two newest versions; without any, those are compared, too.
      """)

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  @Argument(help: "What was.") var first: String?
  @Argument(help: "What is.") var second: String?

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let (old, new) = try sides(context)
    let difference = ProgrammeDifference(from: old.programme, to: new.programme, history: history(old, new))
    // A version that is in use already cannot be told to say “was”.
    let hints = new.source.map { RenamingHint.all(of: difference, in: $0) } ?? []
    let words = ChangeWords(context.words, difference, hints: hints)
    if json { return context.say(json: DifferenceDocument(words)) }
    let title = new.programme.title[context.words.language]
    let heading = context.style.heading(context.words.planHeading(title, from: old.name, to: new.name))
    context.say(([heading] + (difference.isEmpty ? [context.words.noDifference] : words.lines)).map(\.displaySafe))
  }

  /// One of the two definitions.
  private struct Side {
    let name: String
    let programme: Programme
    /// The file, where it is one.
    var source: SourceText?
    /// The versions of the programme here up to this one, oldest first; all of them for a file.
    var versions: [Programme] = []
  }

  /// What lies between the two, where both are of one programme.
  private func history(_ old: Side, _ new: Side) -> [Programme] {
    guard old.programme.id == new.programme.id else { return [] }
    let versions = new.versions.filter { $0 != new.programme }
    return versions.contains(old.programme) ? versions : []
  }

  private func sides(_ context: CommandContext) throws -> (old: Side, new: Side) {
    if let first, let second, (try? context.workspace()) == nil {
      return (side(try .find(first, context), []), side(try .find(second, context), []))
    }
    return try context.reading { store in
      if let first, let second { return (try side(first, store, context), try side(second, store, context)) }
      guard let first else { return try newestTwo(nil, store) }
      if try store.newestDefinition(of: ElementID(first)) != nil { return try ofProgramme(first, store, context) }
      let one = try side(first, store, context)
      let newest = try inUse(one.programme.id, store)
      return Subject(first)?.kind == .programme ? (one, newest) : (newest, one)
    }
  }

  private func side(_ text: String, _ store: Store, _ context: CommandContext) throws -> Side {
    if let subject = Subject(text), subject.kind == .programme {
      let programmes = RugeCommands.Programmes(store)
      let programme = try programmes.version(subject.number)
      let versions = try store.definitions(of: programme.id).filter { $0.version <= subject.number }
      return Side(
        name: subject.description, programme: programme,
        versions: try versions.map { try programmes.version($0.version) })
    }
    if try store.newestDefinition(of: ElementID(text)) != nil { return try inUse(ElementID(text), store) }
    return try file(text, store, context)
  }

  private func inUse(_ id: ElementID, _ store: Store) throws -> Side {
    let programmes = RugeCommands.Programmes(store)
    let newest = try programmes.newest(id.rawValue)
    return Side(
      name: Subject.programme(newest.version).description, programme: newest.programme,
      versions: try store.definitions(of: id).map { try programmes.version($0.version) })
  }

  private func file(_ text: String, _ store: Store, _ context: CommandContext) throws -> Side {
    let programmes = RugeCommands.Programmes(store)
    let definition = try DefinitionFile.find(text, context)
    let versions = try store.definitions(of: definition.programme.id).map { try programmes.version($0.version) }
    return side(definition, versions)
  }

  private func side(_ definition: DefinitionFile, _ versions: [Programme]) -> Side {
    Side(name: definition.name, programme: definition.programme, source: definition.source, versions: versions)
  }

  /// The version in use and the workspace's file of it; where they say the same, the two newest versions.
  private func ofProgramme(
    _ id: String, _ store: Store, _ context: CommandContext
  ) throws -> (old: Side, new: Side) {
    let present = try inUse(ElementID(id), store)
    let applied = try store.newestDefinition(of: ElementID(id))?.fileName
    if let path = DefinitionFile.ownFile(of: id, orNamed: applied, context) {
      let file = try DefinitionFile.read(path, named: URL(filePath: path).lastPathComponent, context)
      let own = side(file, present.versions)
      if own.programme != present.programme { return (present, own) }
    }
    return present.versions.count > 1 ? try newestTwo(id, store) : (present, present)
  }

  private func newestTwo(_ id: String?, _ store: Store) throws -> (old: Side, new: Side) {
    let programmes = RugeCommands.Programmes(store)
    let newest = try programmes.newest(id)
    let versions = try store.definitions(of: newest.programme.id)
    guard versions.count > 1 else {
      throw UsageProblem.missing(option: "A", choices: versions.map { Subject.programme($0.version).description })
    }
    let read = try versions.map { try programmes.version($0.version) }
    let names = versions.map { Subject.programme($0.version).description }
    let last = versions.count - 1
    return (
      Side(name: names[last - 1], programme: read[last - 1], versions: read.dropLast()),
      Side(name: names[last], programme: read[last], versions: read)
    )
  }
}
