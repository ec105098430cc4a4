/// Finds out which rows of a list name an organisation that is there already.
///
/// The same name in another spelling (see ``FoldedName``) is a duplicate. A name one letter off, or the same but for its
/// legal form, an ending or more words, may be one: it is added and pointed out. No two bodies have one number in a public
/// register: of another name with the same number, something is wrong.
package struct DuplicateFinder: Sendable {
  private var names: [FoldedName: KnownName] = [:]
  private var numbers: [RegistrationNumber: KnownName] = [:]
  private var bareNames: [BareName: [KnownName]] = [:]
  /// The same by bare names that have no å and ø any more.
  private var plainNames: [String: [KnownName]] = [:]
  /// Bare names by their halves; see ``NameHalves``.
  private var halves: [UInt64: [BareName]] = [:]
  private var beginnings = NameBeginnings()

  /// Shorter names are too often one letter apart by chance.
  private static let shortestCompared = 5
  private static let mostSimilarShown = 3

  package init() {}

  /// Takes note of an organisation that is in the workspace.
  package mutating func know(_ name: String, as subject: Subject, numbers own: [RegistrationNumber] = []) {
    for number in own where numbers[number] == nil { numbers[number] = KnownName(name, .existing(subject)) }
    let folded = FoldedName(name)
    let bare = BareName(folded)
    insert(KnownName(name, .existing(subject)), folded, bare, letters: bare.letters)
  }

  /// What becomes of the row with this name; a name that is added is known from then on.
  package mutating func fate(of name: String, numbers own: [RegistrationNumber] = [], line: Int) -> RowFate {
    let folded = FoldedName(name)
    if let known = names[folded] { return .duplicate(of: known) }
    for number in own { if let known = numbers[number] { return .sameNumber(number, of: known) } }
    for number in own { numbers[number] = KnownName(name, .line(line)) }
    let bare = BareName(folded)
    let letters = bare.letters
    let similar = similar(to: bare, folded, letters: letters)
    insert(KnownName(name, .line(line)), folded, bare, letters: letters)
    return .added(similar: similar)
  }

  /// The organisations that lines of the list became.
  package private(set) var subjectsOfLines: [Int: Subject] = [:]

  /// Takes note of what the organisation of a line became.
  package mutating func place(line: Int, as subject: Subject) {
    subjectsOfLines[line] = subject
  }

  /// Those among the organisations known so far that may be this one; it is known from then on.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - subject: The organisation.
  /// - Returns: The one with the same name, and those whose names are nearly the same.
  package mutating func alike(_ name: String, as subject: Subject) -> (same: KnownName?, similar: [KnownName]) {
    let folded = FoldedName(name)
    let bare = BareName(folded)
    let letters = bare.letters
    let same = names[folded]
    let similar = same == nil ? similar(to: bare, folded, letters: letters) : []
    insert(KnownName(name, .existing(subject)), folded, bare, letters: letters)
    return (same, similar)
  }

  private mutating func insert(
    _ known: KnownName, _ folded: FoldedName, _ bare: BareName, letters: [Unicode.Scalar]
  ) {
    // Of two organisations that have one name, the first is named.
    guard names[folded] == nil else { return }
    names[folded] = known
    let plain = PlainName(folded)
    if plainNames[plain.text] == nil { beginnings.insert(plain) }
    plainNames[plain.text, default: []].append(known)
    let isNew = bareNames[bare] == nil
    bareNames[bare, default: []].append(known)
    guard isNew, letters.count >= Self.shortestCompared else { return }
    for half in NameHalves.own(letters) { halves[half, default: []].append(bare) }
  }

  private func similar(to bare: BareName, _ folded: FoldedName, letters: [Unicode.Scalar]) -> [KnownName] {
    let plain = PlainName(folded)
    var found = plainNames[plain.text] ?? []
    guard letters.count >= Self.shortestCompared else { return Array(found.prefix(Self.mostSimilarShown)) }
    var compared: Set<BareName> = [bare]
    for half in NameHalves.neighbouring(letters) {
      for candidate in halves[half] ?? [] where found.count < Self.mostSimilarShown {
        guard compared.insert(candidate).inserted, candidate.plain != plain.text else { continue }
        if BareName.areOneLetterApart(letters, candidate.letters) { found += bareNames[candidate] ?? [] }
      }
    }
    for candidate in beginnings.alike(plain) where candidate != plain.text {
      found += (plainNames[candidate] ?? []).filter { !found.contains($0) }
    }
    return Array(found.prefix(Self.mostSimilarShown))
  }
}
