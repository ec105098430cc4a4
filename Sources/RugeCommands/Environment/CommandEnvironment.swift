import RugeCore

/// Everything a command needs of the world outside: clock, terminal, variables, folders.
///
/// The live one is made in the composition root; tests and the tour make their own.
struct CommandEnvironment: Sendable {
  /// Where a text goes.
  enum Stream: Sendable {
    case output, error
  }

  /// The present moment.
  var now: @Sendable () -> Instant
  var variables: [String: String]
  var currentDirectory: String
  /// The path of the running binary, links resolved.
  var executable: String
  /// The login of the person at the keyboard.
  var login: String
  var isInputTerminal: Bool
  var isOutputTerminal: Bool
  var isErrorTerminal: Bool
  /// Columns of the terminal.
  var width: Int
  /// Lines of the terminal.
  var height: Int
  /// Writes bytes to their end; a reader that has gone away is no error.
  var write: @Sendable ([UInt8], Stream) throws(OutputLost) -> Void
  /// Shows a text by a pager, which is a command for the shell; `false` where it cannot be started.
  var page: @Sendable (_ command: String, _ text: [UInt8]) -> Bool
  /// Reads a line of input without its end; `nil` where there is no more, and Ctrl-C before it comes is thrown.
  var readLine: @Sendable () throws(Interrupted) -> String?
  /// Lets the person write in a file with a command such as `vim` and waits for its end; says whether that was a good one.
  var edit: @Sendable (_ command: String, _ path: String) -> Bool

  init(
    now: @escaping @Sendable () -> Instant, variables: [String: String], currentDirectory: String, executable: String,
    login: String, isInputTerminal: Bool, isOutputTerminal: Bool, isErrorTerminal: Bool, width: Int,
    height: Int = 24,
    write: @escaping @Sendable ([UInt8], Stream) throws(OutputLost) -> Void,
    page: @escaping @Sendable (String, [UInt8]) -> Bool = { _, _ in false },
    readLine: @escaping @Sendable () throws(Interrupted) -> String? = { nil },
    edit: @escaping @Sendable (_ command: String, _ path: String) -> Bool = { _, _ in false }
  ) {
    self.now = now
    self.variables = variables
    self.currentDirectory = currentDirectory
    self.executable = executable
    self.login = login
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.width = width
    self.height = height
    self.page = page
    self.write = write
    self.readLine = readLine
    self.edit = edit
  }

  /// The environment of the running command.
  @TaskLocal static var current = CommandEnvironment.live()

  /// The same with the name by which a person wants to go, unless `RUGE_AUTHOR` says another.
  func signing(as author: String?) -> CommandEnvironment {
    guard let author = Self.signature(author), Self.signature(variables["RUGE_AUTHOR"]) == nil else { return self }
    var environment = self
    environment.login = author
    return environment
  }

  /// A name as it is recorded: without controls and outer spaces; `nil` where nothing is left, since nobody goes by that.
  static func signature(_ text: String?) -> String? {
    guard let text else { return nil }
    let visible = text.unicodeScalars.filter { !$0.isControl && !$0.isDirectionOverride }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: visible)
    let words = String(name).split(whereSeparator: \.isWhitespace)
    let signature = words.joined(separator: " ")
    return FoldedName(signature).text.isEmpty ? nil : signature
  }

  /// Tells something on standard error; where that fails there is nobody left to tell.
  func tell(_ text: String) {
    try? write(Array(text.utf8), .error)
  }

  /// A path as the user meant it: from the current folder, `~` included, without slashes at its end.
  func path(_ text: String) -> String {
    if text == "~" || text.hasPrefix("~/"), let home = variables["HOME"] {
      return (home + text.dropFirst()).withoutTrailingSlashes
    }
    return (text.hasPrefix("/") ? text : currentDirectory + (text == "." ? "" : "/" + text)).withoutTrailingSlashes
  }

  /// Whether output may be coloured: `NO_COLOR`, `CLICOLOR_FORCE` and the terminal decide, in this order.
  var usesColour: Bool {
    if let no = variables["NO_COLOR"], !no.isEmpty { return false }
    if let force = variables["CLICOLOR_FORCE"], force != "0" { return true }
    return isOutputTerminal && variables["TERM"] != "dumb"
  }
}

extension String {
  /// A path that something may be added to; the root stays what it is.
  var withoutTrailingSlashes: String {
    var path = self
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
