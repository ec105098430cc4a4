import Testing

@testable import RugeCommands

struct ShellWordTests {
  @Test(
    "A word of a command to paste is quoted where a shell would read it otherwise",
    arguments: [
      ("Programmes/rugekassen.yaml", "Programmes/rugekassen.yaml"), ("økonomi", "økonomi"), ("E-7", "E-7"),
      ("Mine filer/p.yaml", "'Mine filer/p.yaml'"), ("a$HOME", "'a$HOME'"), ("Anna's", #"'Anna'\''s'"#), ("", "''"),
    ])
  func quoting(text: String, expected: String) {
    #expect(text.shellWord == expected)
  }
}
