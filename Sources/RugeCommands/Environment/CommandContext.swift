import Foundation
import RugeCore
import RugeStore
import RugeWords

/// What a command has at hand: the words of its reader, today, the workspace and its store.
struct CommandContext {
  let environment: CommandEnvironment
  /// What the person at the keyboard has settled for every workspace.
  let user: UserSettings
  let words: Words
  private let calendar: CommandDay
  let installation: Installation
  private let outputFault = OutputFault()
  private let dayEcho = DayEcho()
  /// Where what is said waits, to be shown by a pager; `nil` where it is printed at once.
  private let pages: PageBuffer?
  private let global: GlobalOptions
  private let foundWorkspace: Result<Workspace, any Error>

  /// - Parameters:
  ///   - global: What every command was given.
  ///   - environment: The world outside.
  ///   - isPaged: Whether the command only shows something, for which a pager may be used.
  /// - Throws: Where a setting or an option cannot be used.
  init(global: GlobalOptions, environment: CommandEnvironment, isPaged: Bool = false) throws {
    let user = try UserSettings.find(environment)
    self.user = user
    self.global = global
    self.environment = environment.signing(as: user.author)
    self.pages = isPaged && environment.isOutputTerminal && !global.noPager ? PageBuffer() : nil
    let start = global.workspace.map(environment.path) ?? environment.currentDirectory
    let found = Result { try Workspace.find(from: start) }
    self.foundWorkspace = found
    let settings = (try? found.get())?.settings
    self.words = Words(
      try Locale.language(option: global.locale, workspace: settings?.language, user: user.language, environment))
    let (now, zone) = (environment.now(), settings?.timeZone)
    let clock = CommandDay { LocalTime(zone ?? WorkspaceSettings.defaultTimeZone).day(of: now) }
    let given = try global.today.map { try DayReader(today: clock.day, direction: .backwards).read($0) }
    self.calendar = given.map { day in CommandDay { day } } ?? clock
    self.installation = Installation(executable: environment.executable)
  }

  /// What counts as today; the moment of recording is always the real clock's.
  var today: Day { calendar.day }

  /// The workspace that the command works in.
  func workspace() throws -> Workspace { try foundWorkspace.get() }

  var style: Style { Style(usesColour: environment.usesColour) }

  /// The width to fit tables to; a pipe gets everything.
  var width: Int? { environment.isOutputTerminal ? environment.width : nil }

  // MARK: Saying

  /// Prints a text and a line break.
  func say(_ text: String) {
    if let pages { pages.add(text + "\n") } else { sayAtOnce(text) }
  }

  /// Prints a text and a line break, even where everything else waits for a pager: somebody is asked.
  func sayAtOnce(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 1)
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
    write(bytes)
  }

  private func write(_ bytes: [UInt8]) {
    outputFault.keep { () throws(OutputLost) in try environment.write(bytes, .output) }
  }

  /// Shows what has waited for a pager, in one where it is longer than the terminal.
  func showPages() {
    guard let text = pages?.take(), !text.isEmpty else { return }
    let pager = Pager(environment, user)
    if let command = pager.command, Pager.isTooLong(text, width: environment.width, height: environment.height),
      environment.page(command, Array(text.utf8))
    {
      return
    }
    write(Array(text.utf8))
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

  /// A sentence in lines that fit the terminal; in a pipe it stays one.
  func paragraph(_ text: String) -> [String] { width.map { text.wrapped(to: $0) } ?? [text] }

  /// Tells something beside the result: on standard error, so that pipes stay clean.
  func note(_ text: String) {
    environment.tell(text + "\n")
  }

  /// The path of a file or folder that somebody named.
  ///
  /// - Throws: ``UsageProblem/emptyPath`` where nothing stands there: it would be the current folder.
  func path(_ text: String) throws -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw UsageProblem.emptyPath }
    return environment.path(text)
  }

  // MARK: Days

  /// The day an option such as `--on` means; today without one.
  func day(_ text: String?, looking direction: DayReader.Direction = .backwards) throws -> Day {
    try text.map { try DayReader(today: today, direction: direction).read($0.normalised) } ?? today
  }

  /// The day that `--as-of` means; one that was not spelled out is told beside the result.
  func day(asOf text: String?) throws -> Day {
    let day = try day(text)
    if let text, isWorded(text), dayEcho.isFirst(text) { note(words.takenAs(text, day)) }
    return day
  }

  /// Whether a day was typed in another way than as an ISO date, so that what it was taken to mean has to be told.
  func isWorded(_ text: String?) -> Bool { text.map { Day($0) == nil } ?? false }

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
    let (store, isCopy) = try openForWriting(command, dryRun: dryRun)
    defer { isCopy ? store.discard() : store.close() }
    let settled = Settled.current
    let (value, suspicions) = try store.record(
      by: environment.login, origin: origin, at: environment.now(), dryRun: dryRun
    ) { journal in
      let value = try body(store, journal)
      // Nothing is asked while others wait for the lock: the change is given up, and made again after the answer.
      if origin == .cli, !dryRun, settled.canAsk, !settled.keepsNumbers, !journal.suspicions.isEmpty {
        throw SuspiciousText(journal.suspicionsAsWritten)
      }
      return (value, journal.suspicionsAsWritten)
    }
    // Of a list the lines are told.
    if origin != .import, !settled.keepsNumbers {
      for line in words.warning(of: suspicions, isKept: !dryRun) { note(style.warning(line.displaySafe)) }
    }
    return value
  }

  /// The store, or for a dry run where nothing can be written a copy of it.
  func openForWriting(_ command: String, dryRun: Bool) throws -> (store: Store, isCopy: Bool) {
    let (workspace, holder) = try (workspace(), lockHolder(command))
    do {
      return (try workspace.openForWriting(as: holder), false)
    } catch StoreProblem.readOnly where dryRun {
      return (try Store.openCopy(of: workspace.database, as: holder), true)
    }
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
