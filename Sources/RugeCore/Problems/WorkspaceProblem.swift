/// A workspace that is missing or unfit.
package enum WorkspaceProblem: Problem, Hashable {
  case none(from: String)
  /// There already is one where one should be made.
  case exists(String)
  /// The folder is synchronised or on a network, where a database is damaged sooner or later.
  case unsafeFolder(String, FolderRisk)
  case cannotWrite(String, reason: FileObstacle)
  case cannotRead(String, reason: FileObstacle)
  /// A folder in which there is no programme definition.
  case noDefinitions(String)
  /// Nobody says which definitions to check, and there are none here.
  case nothingToCheck
  /// The programme has not been applied here.
  case nothingApplied
  /// The installation lacks something that belongs to it.
  case incompleteInstallation(String)

  /// Why a folder is no place for a database.
  package enum FolderRisk: Hashable, Sendable {
    case synchronised(by: String)
    case network(String)
  }

  package var exitStatus: ExitStatus {
    switch self {
    case .none, .nothingApplied, .noDefinitions, .nothingToCheck, .cannotRead(_, .missing): .notFound
    case .exists, .unsafeFolder, .cannotWrite, .cannotRead, .incompleteInstallation: .failed
    }
  }
}
