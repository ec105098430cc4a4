import Foundation
import RugeCore

/// Looks for files that others than their owner may read or write.
struct FileExamination {
  let path: String
  let evidence: EvidenceFolder?

  init(_ path: String, _ evidence: EvidenceFolder?) {
    self.path = path
    self.evidence = evidence
  }

  func findings() -> [DoctorFinding] {
    let beside = ["", "-wal", "-shm", ".lock"].map { path + $0 }
    let kept = evidence.map { folder in folder.names().map { folder.path(of: $0) } } ?? []
    return (beside + kept).filter(isOpenToOthers).map { .openToOthers(path: $0) }
  }

  private func isOpenToOthers(_ file: String) -> Bool {
    var status = stat()
    return stat(file, &status) == 0 && status.st_mode & 0o077 != 0
  }
}
