/// Finds, among what is gone and what is new, the pairs that may be one and the same thing.
struct LikelyPairs<Part> {
  struct Pair {
    let gone: Part
    let come: Part
  }

  private(set) var found: [Pair] = []

  /// - Parameters:
  ///   - canBeOne: Whether something that is gone may be something new at all.
  ///   - gone: What is not there any more.
  ///   - come: What is new.
  ///   - saysSame: Whether two say the same but for their title.
  init(
    where canBeOne: (Part, Part) -> Bool, gone: [Candidate<Part>], come: [Candidate<Part>],
    saysSame: (Part, Part) -> Bool
  ) {
    var gone = gone
    var come = come
    pair(&gone, &come) { canBeOne($0.part, $1.part) && $0.hasTitle(of: $1) }
    pair(&gone, &come) {
      $0.place == $1.place && canBeOne($0.part, $1.part) && (saysSame($0.part, $1.part) || $0.isNamedLike($1))
    }
  }

  private mutating func pair(
    _ gone: inout [Candidate<Part>], _ come: inout [Candidate<Part>],
    where areAlike: (Candidate<Part>, Candidate<Part>) -> Bool
  ) {
    guard gone.count * come.count <= NearestName.mostPairs else { return }
    gone.removeAll { old in
      guard let index = come.firstIndex(where: { areAlike(old, $0) }) else { return false }
      found.append(Pair(gone: old.part, come: come.remove(at: index).part))
      return true
    }
  }
}
