/// Definition files to check: one as large as a file may be, and several of the usual size.
struct Definitions {
  let workspaces: Workspaces

  private static let head = """
    programme: opdigtet
    title: {da: Opdigtet forløb, en: Made-up course}
    languages: [da, en]
    roles:
      rådgiver: {title: {da: Rådgiver, en: Adviser}}
    stages:
      - {id: udvikling, title: {da: Udvikling, en: Development}, length: 10 to 14 weeks}
    milestones:

    """

  /// A definition of nearly 1 MiB, the limit: thousands of milestones.
  func large() throws -> String {
    try write("large.yaml", milestones: 6_000)
  }

  /// As many definitions as programmes are known, each about as long as Rugekassen's.
  func usual() throws -> [String] {
    try (1...19).map { try write("usual-\($0).yaml", milestones: 30) }
  }

  private func write(_ name: String, milestones: Int) throws -> String {
    let path = "\(workspaces.scratch)/\(name)"
    let file = try TextFile(path)
    file.write(Self.head)
    for number in 1...milestones {
      file.write(
        """
          - id: milepæl-\(number)
            title: {da: Milepæl nummer \(number), en: Milestone number \(number)}
            stage: udvikling
            due: \(number % 10 + 1) weeks after enrolment
            reviewed_by: rådgiver

        """)
    }
    try file.finish()
    return path
  }
}
