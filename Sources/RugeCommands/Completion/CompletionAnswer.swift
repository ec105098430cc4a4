import ArgumentParser
import Foundation
import RugeCore
import RugeStore

/// What a shell offers for a word that is being typed.
///
/// Nothing is said of what goes wrong here: a shell that completes has no place for a message.
struct CompletionAnswer {
  /// More than this nobody reads.
  static let limit = 200

  /// The words of the command line so far, the one that is being typed included.
  let words: [String]
  /// What of the word has been typed.
  let prefix: String
  /// The shell that asks; `nil` where names are wanted as they are.
  private let shell: CompletionShell?

  /// - Parameters:
  ///   - words: The command line, as the shell hands it over.
  ///   - prefix: The word's beginning, with the quotation marks and backslashes of the shell.
  ///   - shell: The shell that asks.
  init(_ words: [String], prefix: String, shell: CompletionShell? = .requesting) {
    self.words = words
    self.shell = shell
    self.prefix = String(prefix.drop { "\"'".contains($0) }).replacing("\\", with: "").normalised
  }

  /// Asks the store of the workspace that the command line means.
  func candidates(_ find: (CompletionAnswer, Store) throws -> [String]) -> [String] {
    let environment = CommandEnvironment.current
    let folder = workspace.map(environment.path) ?? environment.currentDirectory
    guard let database = try? Workspace.find(from: folder).database, access(database, R_OK) == 0,
      let store = try? Store.open(at: database, for: .reading)
    else { return [] }
    defer { store.close() }
    let found = (try? find(self, store)) ?? []
    return found.map { Self.written($0, for: shell) }
  }

  /// The folder that `-C` or `--workspace` names.
  private var workspace: String? {
    guard let place = words.firstIndex(where: { $0 == "-C" || $0 == "--workspace" }), place + 1 < words.count else {
      return nil
    }
    return words[place + 1]
  }

  /// A name so that the shell takes it for itself, whatever signs are in it.
  ///
  /// bash expands the list of words it is handed, so that a `$(…)` in a name would be carried out; zsh takes a colon for
  /// the beginning of a description. A line of output is one candidate.
  static func written(_ name: String, for shell: CompletionShell?) -> String {
    let line = name.displaySafeLine
    return switch shell {
    case .bash?: line.reduce(into: "") { $0 += "\"'\\$`!*?[]{}()<>|&;#~ ".contains($1) ? "\\\($1)" : "\($1)" }
    case .zsh?: line.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
    default: line
    }
  }
}

extension CompletionAnswer {
  /// Organisations that take part in something, by name; enrolments by id once an id is begun.
  static func enrolments(_ answer: CompletionAnswer, _ store: Store) throws -> [String] {
    if answer.prefix.uppercased().hasPrefix("E-") {
      return try store.enrolments(beginningWith: String(answer.prefix.dropFirst(2)), limit: limit)
        .map { Subject.enrolment($0).description }
    }
    return try store.names(beginningWith: answer.prefix, .organisation, enrolledOnly: true, limit: limit)
  }

  static func organisations(_ answer: CompletionAnswer, _ store: Store) throws -> [String] {
    try store.names(beginningWith: answer.prefix, .organisation, limit: limit)
  }

  static func people(_ answer: CompletionAnswer, _ store: Store) throws -> [String] {
    try store.names(beginningWith: answer.prefix, .person, limit: limit)
  }

  /// Whoever has a history.
  static func everybody(_ answer: CompletionAnswer, _ store: Store) throws -> [String] {
    try enrolments(answer, store) + organisations(answer, store) + people(answer, store)
  }

  static func programmes(_ answer: CompletionAnswer, _ store: Store) throws -> [String] {
    Set(try store.definitions().map(\.programme.rawValue)).sorted()
  }

  /// Ids out of the programme of the enrolment that the command line names, else out of every programme in use.
  func elements(_ store: Store, _ ids: (Programme) -> [ElementID]) throws -> [String] {
    let programmes = Programmes(store)
    let found: [Programme] =
      if let row = enrolment(in: store) {
        [try programmes.version(row.definition)]
      } else {
        try Set(store.definitions().map(\.programme.rawValue)).sorted().map { try programmes.newest($0).programme }
      }
    var known: Set<String> = []
    return found.flatMap(ids).map(\.rawValue).filter { known.insert($0).inserted }
  }

  /// The enrolment that a word after the command's own means.
  private func enrolment(in store: Store) -> EnrolmentRow? {
    let typed = words.dropFirst(3).dropLast().filter { !$0.hasPrefix("-") && !$0.isEmpty }
    let plain = typed.map { $0.filter { !"\"'\\".contains($0) } }
    return plain.lazy.compactMap { try? References(store).enrolment($0) }.first
  }
}
