import Foundation
import RugeCore
import RugeStore
import RugeWords

/// What a command has at hand: the words of its reader, today, the workspace and its store.
struct CommandContext {
  let environment: CommandEnvironment
  let words: Words
  /// What counts as today; the moment of recording is always the real clock's.
  let today: Day
  let installation: Installation
  private let outputFault = OutputFault()
  private let global: GlobalOptions
  private let foundWorkspace: Result<Workspace, any Error>

  init(global: GlobalOptions, environment: CommandEnvironment) throws {
    self.global = global
    self.environment = environment
    let start = global.workspace.map(environment.path) ?? environment.currentDirectory
    let found = Result { try Workspace.find(from: start) }
    self.foundWorkspace = found
    let settings = (try? found.get())?.settings
    self.words = Words(
      try Locale.language(option: global.locale, workspace: settings?.language, environment))
    let clock = environment.now().day(in: settings?.timeZone ?? WorkspaceSettings.defaultTimeZone)
    self.today = try global.today.map { try DayReader(today: clock, direction: .backwards).read($0) } ?? clock
    self.installation = Installation(executable: environment.executable)
  }

  /// The workspace that the command works in.
  func workspace() throws -> Workspace { try foundWorkspace.get() }

  var style: Style { Style(usesColour: environment.usesColour) }

  /// The width to fit tables to; a pipe gets everything.
  var width: Int? { environment.isOutputTerminal ? environment.width : nil }

  // MARK: Saying

  /// Prints a text and a line break.
  func say(_ text: String) {
    outputFault.keep { () throws(OutputLost) in try environment.write(Array((text + "\n").utf8), .output) }
  }

  /// Fails where something that was said did not get out.
  func checkOutput() throws {
    try outputFault.check()
  }

  func say(_ lines: [String]) {
    if !lines.isEmpty { say(lines.joined(separator: "\n")) }
  }

  /// Prints a value as JSON.
  func say(json value: some Encodable) {
    say(JSONOutput.string(value))
  }

  /// Tells something beside the result: on standard error, so that pipes stay clean.
  func note(_ text: String) {
    environment.tell(text + "\n")
  }

  // MARK: Days

  /// The day an option such as `--on` means; today without one.
  func day(_ text: String?, looking direction: DayReader.Direction = .backwards) throws -> Day {
    try text.map { try DayReader(today: today, direction: direction).read($0.normalised) } ?? today
  }

  // MARK: The store

  /// Reads from the store.
  func reading<Value>(_ body: (Store) throws -> Value) throws -> Value {
    let store = try Store.open(at: workspace().database, for: .reading)
    defer { store.close() }
    return try body(store)
  }

  /// Writes to the store, as the person at the keyboard, in one batch.
  ///
  /// Everything between opening and closing is done under the writer's lock, so that what is read there cannot have
  /// changed by the time it is written.
  func writing<Value>(
    _ command: String, origin: Origin = .cli, dryRun: Bool = false, _ body: (Store, Journal) throws -> Value
  ) throws -> Value {
    let store = try workspace().openForWriting(as: try lockHolder(command))
    defer { store.close() }
    let (value, suspicions) = try store.record(
      by: environment.login, origin: origin, at: environment.now(), dryRun: dryRun
    ) { journal in (try body(store, journal), journal.suspicions) }
    for line in words.warning(of: suspicions) { note(style.warning(line.displaySafe)) }
    return value
  }

  /// How long a command waits for another one that is writing.
  static let patience = Duration.seconds(10)

  /// A plugin hands proposals to the core and changes nothing by itself, not even through ruge.
  func requireNoPlugin() throws {
    guard environment.variables["RUGE_PLUGIN"] == nil else { throw NestedWrite() }
  }

  /// Who holds the lock while this command writes.
  func lockHolder(_ command: String) throws -> LockHolder {
    try requireNoPlugin()
    return LockHolder(login: environment.login, command: "ruge " + command)
  }
}

extension Instant {
  /// The civil date of the moment in a time zone.
  fileprivate func day(in zone: TimeZone) -> Day {
    let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    let local = Int64(zone.secondsFromGMT(for: date)) * 1000 + milliseconds
    let length: Int64 = 86_400_000
    return Day(ordinal: Int(local >= 0 ? local / length : (local - length + 1) / length))
  }
}
