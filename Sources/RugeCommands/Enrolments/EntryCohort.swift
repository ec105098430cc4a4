import RugeCore

/// The cohort that somebody enters a programme with: the one that is named, or else the only one that is not over.
struct EntryCohort {
  /// `nil` for none.
  let id: ElementID?
  /// Whether nobody named it.
  let isAssumed: Bool

  /// What says that there is none, where no cohort is called so.
  private static let noneWords: Set<FoldedName> = [FoldedName("none"), FoldedName("ingen")]

  /// - Parameters:
  ///   - text: What was typed; `nil` where nothing was.
  ///   - programme: What is entered.
  ///   - day: When.
  /// - Throws: Where a cohort is named that is not there.
  init(_ text: String?, in programme: Programme, on day: Day) throws {
    if let text {
      id = Self.saysNone(text, in: programme) ? nil : try programme.cohort(named: text).id
      isAssumed = false
    } else {
      id = programme.onlyCohort(openOn: day)?.id
      isAssumed = id != nil
    }
  }

  /// Whether a programme has what is named.
  static func isKnown(_ text: String?, in programme: Programme) -> Bool {
    programme.has(cohort: text) || (text.map { saysNone($0, in: programme) } ?? false)
  }

  private static func saysNone(_ text: String, in programme: Programme) -> Bool {
    let word = FoldedName(text)
    return noneWords.contains(word)
      && !programme.cohorts.contains { cohort in
        FoldedName(cohort.id.rawValue) == word || cohort.title.variants.values.contains { FoldedName($0) == word }
      }
  }
}
