import RugeCore
import RugeWords

/// A kind of session as it is spoken of: by the newest version of its programme, whichever version those who met follow.
struct SpokenKind {
  let id: ElementID
  /// The newest version, or where that has no such kind the one that it was recorded with.
  let programme: Programme

  /// - Parameters:
  ///   - recorded: The id that it was recorded under.
  ///   - then: The version that it was recorded with.
  ///   - programmes: Where the newest version is looked up.
  /// - Throws: Where a version cannot be read.
  init(_ recorded: ElementID, of then: Programme, _ programmes: Programmes) throws {
    let present = try programmes.present(then.id)
    let id = present.names[.session, recorded]
    let isKnown = present.programme.sessionKind(id) != nil
    (self.id, programme) = isKnown ? (id, present.programme) : (recorded, then)
  }

  func title(_ words: Words) -> String { ProgrammeWords(words, programme).session(id) }
}
