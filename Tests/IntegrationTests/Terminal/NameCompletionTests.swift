import RugeTestSupport
import Testing

@Suite("Names completed by the tabulator key")
struct NameCompletionTests {
  /// A shell, and what makes it complete the words of `ruge`.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish

    var command: [String] {
      switch self {
      case .bash: ["bash", "--norc", "--noprofile"]
      case .zsh: ["zsh", "-f"]
      case .fish: ["fish", "--no-config"]
      }
    }

    /// Where the script lies in the home.
    var script: String {
      switch self {
      case .bash: "ruge.bash"
      case .zsh: "_ruge"
      case .fish: "ruge.fish"
      }
    }

    /// The line that takes the script in.
    var setUp: String {
      switch self {
      case .bash, .fish: "source ~/\(script)"
      case .zsh: "fpath=(~ $fpath); autoload -Uz compinit; compinit -u -D"
      }
    }
  }

  @Test(
    "stand on the line in every shell, spaces and all", arguments: Shell.allCases,
    [("ruge status Læs", "Læsehunde"), ("ruge org show 2", "Ugen")])
  func completed(_ shell: Shell, line: (typed: String, end: String)) async throws {
    let playground = try await Playground.course()
    let script = try await playground.run(["--generate-completion-script", shell.rawValue])
    try playground.folder.write(script.output, to: shell.script)
    try await Terminal.open(shell.command, in: playground) { terminal in
      try await terminal.enter("\(shell.setUp); echo ready | tr a-z A-Z")
      try await terminal.screen(with: "READY")
      try await terminal.type(line.typed)
      try await terminal.screen(with: line.typed)
      try await terminal.press(.tab)
      let screen = try await terminal.screen(with: line.end)
      let spellings = ["status Læsehunde", #"org show 2\ Timer\ om\ Ugen"#, "org show '2 Timer om Ugen'"]
      #expect(spellings.contains { screen.contains("ruge \($0)") }, "\(screen)")
    }
  }
}
