import RugeCore

/// Looks for evidence that is missing, changed, or belongs to nothing.
struct EvidenceExamination {
  let connection: any SQLConnection
  let folder: EvidenceFolder

  init(_ connection: any SQLConnection, _ folder: EvidenceFolder) {
    self.connection = connection
    self.folder = folder
  }

  func findings() throws -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    var standings: [String: EvidenceFolder.Standing] = [:]
    try connection.forEach(
      "SELECT fact, text FROM vault WHERE purpose IN ('evidence', 'answer') AND text IS NOT NULL ORDER BY fact"
    ) { row in
      guard let name = row.text(1), KeptFile(name) != nil else { return }
      let fact = row.integer(0) ?? 0
      let standing = standings[name] ?? folder.verify(name)
      standings[name] = standing
      switch standing {
      case .whole: break
      case .missing: findings.append(.evidenceMissing(name: name, fact: fact))
      case .changed: findings.append(.evidenceChanged(name: name, fact: fact))
      }
    }
    return findings + folder.names().filter { standings[$0] == nil }.map { .evidenceUnused(name: $0) }
  }
}
