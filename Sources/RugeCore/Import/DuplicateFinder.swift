/// Finds out which rows of a list name an organisation that is there already.
///
/// The same name in another spelling (see ``FoldedName``) is a duplicate. A name one letter off, or the same but for its
/// legal form, may be one: it is added and pointed out.
package struct DuplicateFinder: Sendable {
  private var names: [FoldedName: KnownName] = [:]
  private var bareNames: [BareName: [KnownName]] = [:]
  /// Names by each half of theirs: a name one letter off still has one of the halves.
  private var halves: [NameHalf: [BareName]] = [:]

  /// Shorter names are too often one letter apart by chance.
  private static let shortestCompared = 5
  private static let mostSimilarShown = 3

  package init() {}

  /// Takes note of an organisation that is in the workspace.
  package mutating func know(_ name: String, as subject: Subject) {
    insert(KnownName(name, .existing(subject)), as: FoldedName(name))
  }

  /// What becomes of the row with this name; a name that is added is known from then on.
  package mutating func fate(of name: String, line: Int) -> RowFate {
    let folded = FoldedName(name)
    if let known = names[folded] { return .duplicate(of: known) }
    let similar = similar(to: BareName(folded))
    insert(KnownName(name, .line(line)), as: folded)
    return .added(similar: similar)
  }

  private mutating func insert(_ known: KnownName, as folded: FoldedName) {
    guard names.updateValue(known, forKey: folded) == nil else { return }
    let bare = BareName(folded)
    let isNew = bareNames[bare] == nil
    bareNames[bare, default: []].append(known)
    guard isNew, bare.characters.count >= Self.shortestCompared else { return }
    for half in NameHalf.halves(of: bare) { halves[half, default: []].append(bare) }
  }

  private func similar(to bare: BareName) -> [KnownName] {
    var found = bareNames[bare] ?? []
    if bare.characters.count >= Self.shortestCompared {
      var seen: Set<BareName> = []
      let candidates = NameHalf.candidates(for: bare).lazy.flatMap { halves[$0] ?? [] }
      for candidate in candidates where seen.insert(candidate).inserted && bare.isOneLetterFrom(candidate) {
        found += bareNames[candidate] ?? []
      }
    }
    return Array(found.prefix(Self.mostSimilarShown))
  }
}
