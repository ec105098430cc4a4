import RugeCore
import RugeDefinition
import RugeWords

extension RenamingHint {
  /// What may only have got another id between two versions.
  ///
  /// - Parameters:
  ///   - difference: What changed.
  ///   - source: The file of the new version.
  /// - Returns: The hints, each with its line of the file.
  static func all(of difference: ProgrammeDifference, in source: SourceText) -> [RenamingHint] {
    let renamings = difference.likelyRenamings
    guard !renamings.isEmpty else { return [] }
    let places = ElementPlaces.find(renamings.map(\.element), in: source)
    return renamings.map { RenamingHint($0, at: places[$0.element]) }
  }
}
