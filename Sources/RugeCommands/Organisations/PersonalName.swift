import RugeCore

/// Reads names as people type them.
enum PersonalName {
  /// A name in normalisation form C, without surrounding or repeated spaces.
  static func read(_ text: String) throws -> String {
    let name = try NameReader().read(text.normalised)
    // What reads as an id, or as nothing at all, could never be found by its name again.
    guard Subject(name) == nil, name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw UsageProblem.notAName(name)
    }
    return name
  }
}
