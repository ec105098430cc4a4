import Testing

@testable import RugeCommands

@Suite("The file that the version in use is compared with")
struct ComparedFileTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    stages: [fase]
    milestones: [{id: plan, title: Planen}]
    """

  @Test("The version in use is compared with the file that it was applied from, whatever the file is called")
  func otherFileName() async throws {
    let lab = try Lab()
    try lab.write(Self.definition, to: "fonden/mit-kursus.yaml")
    try await lab.succeed("init", ".", "--programme", "mit-kursus.yaml")
    let path = lab.files(in: "Programmes").isEmpty ? "mit-kursus.yaml" : "Programmes/mit-kursus.yaml"
    #expect(await lab.run("programme", "diff", "prøve").output.contains("No difference"))
    try lab.write(Self.definition.replacing("title: Planen", with: "title: Den nye plan"), to: "fonden/\(path)")
    let changed = await lab.run("programme", "diff", "prøve")
    #expect(changed.code == 0 && changed.output.contains("Den nye plan"), "\(changed)")
    #expect(changed.output.contains("mit-kursus.yaml"), "\(changed)")
  }
}
