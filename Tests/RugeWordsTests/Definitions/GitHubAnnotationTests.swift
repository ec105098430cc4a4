import RugeCore
import RugeWords
import Testing

@Suite("Findings as annotations")
struct GitHubAnnotationTests {
  private func line(
    _ finding: DefinitionProblem, _ severity: Diagnostic<DefinitionProblem>.Severity = .error,
    file: String = "p.yaml", suggestion: String? = nil
  ) -> String? {
    let place = SourcePlace(file: file, line: 3, column: 4, byteColumn: 5)
    let diagnostic = Diagnostic(severity, finding, at: place, suggestion: suggestion)
    let text = CheckedText(SourceText(name: file, text: ""), [diagnostic])
    return GitHubAnnotation.all(of: text, in: Words(.english)).first?.line
  }

  @Test("A finding is one line with its place and its kind")
  func error() {
    #expect(
      line(.duplicateKey("a"))
        == "::error file=p.yaml,line=3,col=4,title=duplicate-key::The key “a” stands here twice; keep one of them.")
  }

  @Test("A warning is a warning, and advice a notice")
  func levels() {
    #expect(line(.empty, .warning)?.hasPrefix("::warning file=") == true)
    #expect(line(.empty, .advice)?.hasPrefix("::notice file=") == true)
  }

  @Test("What was meant is said in the same line")
  func suggestion() {
    #expect(line(.missingKey("a"), suggestion: "b")?.hasSuffix("missing here. Did you mean “b”?") == true)
  }

  @Test("What would end a part of the line is escaped")
  func escaping() {
    let line = line(.missingKey("50 %\r\n::error::x"), file: "a,b:c%.yaml\n::stop")
    #expect(
      line == "::error file=a%2Cb%3Ac%25.yaml%0A%3A%3Astop,line=3,col=4,title=missing-key::"
        + "“50 %25%0D%0A::error::x” is missing here.")
    #expect(line?.contains("\n") == false)
  }

  @Test("A file that cannot be read has no line in it")
  func unreadable() {
    let text = CheckedText(name: "nix.yaml", unreadable: WorkspaceProblem.cannotRead("nix.yaml", reason: .missing))
    #expect(
      GitHubAnnotation.all(of: text, in: Words(.english)).map(\.line) == [
        "::error file=nix.yaml,title=unreadable-file::"
          + "nix.yaml cannot be read (there is no such file or folder)."
      ])
  }
}
