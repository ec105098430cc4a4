import RugeCore
import RugeWords

/// A kind of session as it is spoken of: by the newest version that its programme had on a day, whichever version those
/// who met follow.
struct SpokenKind {
  let id: ElementID
  /// That version, or where it has no such kind the one that it was recorded with.
  let programme: Programme

  /// - Parameters:
  ///   - recorded: The id that it was recorded under.
  ///   - then: The version that it was recorded with.
  ///   - day: The day that is spoken of.
  ///   - programmes: Where versions are looked up.
  /// - Throws: Where a version cannot be read.
  init(_ recorded: ElementID, of then: Programme, on day: Day, _ programmes: Programmes) throws {
    let present = try programmes.present(then.id, on: day)
    let id = present.names[.session, recorded]
    let isKnown = present.programme.sessionKind(id) != nil
    (self.id, programme) = isKnown ? (id, present.programme) : (recorded, then)
  }

  func title(_ words: Words) -> String { ProgrammeWords(words, programme).session(id) }
}
