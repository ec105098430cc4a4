import RugeCore
import RugeStore

extension Programmes {
  /// Every id by which a kind of session goes, or went, in a version of its programme.
  func ids(ofSession kind: ElementID, in programme: ElementID) throws -> Set<ElementID> {
    let names = try present(programme).names
    return names.ids(.session, calledNow: names[.session, kind])
  }

  /// The meetings of a kind, by any id that it goes by or went by, that a programme held on a day.
  func meetings(of kind: ElementID, in programme: ElementID, on day: Day) throws -> [HeldMeeting] {
    try store.meetings(of: kind, in: programme, on: day, calledNow: presentNames())
  }

  /// The meeting of others that a session most likely was a part of; `nil` where it may have been another.
  func likelyMeeting(of kind: SessionKind, minutes: Int, _ scope: EnrolmentScope) throws -> SessionID? {
    // They are not looked for where nothing could be concluded.
    guard kind.isOfMany else { return nil }
    let held = try meetings(of: kind.id, in: scope.programme.id, on: scope.day)
    return kind.likelyMeeting(
      among: held.filter { !$0.enrolments.contains(scope.row.enrolment) }, minutes: minutes)
  }

  /// The kind of session that a version has for one that is named as it is called in any version of the programme: those
  /// who meet may follow different ones.
  ///
  /// - Parameters:
  ///   - own: The version whose kind is wanted.
  ///   - find: Finds what is named in a version.
  /// - Returns: The kind, as the own version has it.
  /// - Throws: What `find` throws of the own version, where no other one tells which of its kinds is meant.
  func sessionKind(in own: Programme, _ find: (Programme) throws -> SessionKind) throws -> SessionKind {
    do {
      return try find(own)
    } catch let problem as ReferenceProblem {
      for other in try versions(of: own.id).reversed() {
        guard let kind = try? find(other) else { continue }
        let ids = try ids(ofSession: kind.id, in: own.id)
        let meant = own.sessions.filter { ids.contains($0.id) }
        if meant.count == 1 { return meant[0] }
      }
      throw problem
    }
  }
}

extension Programmes {
  /// The kind of session that a list means, as a version has it: the list may be older than the version, or newer.
  ///
  /// An id means the kind that has it, or had it, in any version, before a part of a title means another.
  ///
  /// - Parameters:
  ///   - text: What the list calls it; without it the only kind is meant, or the only one that is one-to-one.
  ///   - own: The version whose kind is wanted.
  /// - Returns: The kind, as the own version has it.
  /// - Throws: What is said of the own version, where none has such a kind.
  func sessionKind(listed text: String?, in own: Programme) throws -> SessionKind {
    guard let text else { return try own.sessionKind(orOnlyOne: nil) }
    do {
      return try sessionKind(in: own) { programme in
        let kind = programme.sessionKind(ElementID(text))
        guard let kind = kind ?? programme.sessions.first(where: { $0.formerly.contains(ElementID(text)) }) else {
          throw ReferenceProblem.notFound(.session, text, suggestion: nil, known: [])
        }
        return kind
      }
    } catch is ReferenceProblem {
      return try sessionKind(in: own) { try $0.sessionKind(named: text) }
    }
  }
}
