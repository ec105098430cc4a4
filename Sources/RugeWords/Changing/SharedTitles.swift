import RugeCore

/// The titles that a change cannot be told by, since several elements of a kind have them.
struct SharedTitles {
  private(set) var titles: Set<String> = []

  /// - Parameters:
  ///   - differences: What changes, from each of the versions that are spoken of to the same new one.
  ///   - language: The language of the titles.
  init(_ differences: [ProgrammeDifference], in language: Language) {
    guard let new = differences.first?.new else { return }
    for kind in ProgrammeElement.kinds {
      var owners: [String: ElementID] = [:]
      func add(_ programme: Programme, _ name: (ElementID) -> ElementID) {
        var here: [String: ElementID] = [:]
        for element in programme.elements(kind) {
          guard let title = element.title?[language] else { continue }
          // An element may have had another id; two that become one are still two in the version that has them.
          let owner = owners.updateValue(name(element.id), forKey: title)
          let isOfAnother = owner.map { $0 != name(element.id) } ?? false
          if isOfAnother || here.updateValue(element.id, forKey: title) != nil { titles.insert(title) }
        }
      }
      add(new, \.self)
      for difference in differences { add(difference.old) { difference.names[kind, $0] } }
    }
  }
}
