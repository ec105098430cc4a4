import RugeCore
import RugeStore

extension CommandContext {
  /// Reads one enrolment as it stood at the end of a day and makes a document of it.
  func document<Document>(
    of reference: String, asOf day: String? = nil, _ make: (EnrolmentState, EnrolmentScope, Day) throws -> Document
  ) throws -> Document {
    let day = try self.day(asOf: day)
    return try reading { store in
      let scope = try EnrolmentScope(reference, on: day, in: store, self)
      guard let state = try scope.state(on: day) else {
        throw scope.refused(.beforeEnrolment(day, enrolledOn: scope.row.enrolledOn))
      }
      guard state.definition != scope.row.definition else { return try make(state, scope.recalling(state), day) }
      // On that day it followed another version, whose conditions may ask about other things.
      let earlier = try scope.following(state.definition, self)
      return try make(try earlier.state(on: day) ?? state, earlier.recalling(state), day)
    }
  }

  /// The full document of one enrolment.
  func enrolmentDocument(of reference: String, _ options: ReadOptions, explaining: Bool = false) throws
    -> EnrolmentDocument
  {
    try document(of: reference, asOf: options.asOf) { state, scope, day in
      let records =
        scope.programme.records.isEmpty ? [] : try RecordFinder(scope.store, on: day, self).all(about: scope)
      let deviations = try scope.store.deviations(of: scope.row.enrolment, upTo: day).map { recorded in
        EnrolmentDocument.DeviationDocument(
          on: recorded.fact.on.description, note: recorded.texts[.note], reason: recorded.texts[.reason])
      }
      let formers =
        state.recordedOutside(scope.programme).isEmpty
        ? [] : try Programmes(scope.store).versions(of: scope.programme.id).reversed()
      return EnrolmentDocument(
        state, organisation: scope.organisation, scope.names, people: StoreNames(scope.store), records: records,
        deviations: deviations, formers: formers, actions: try OpenActions(of: state, scope.store), on: day,
        waitingPlace: try scope.waitingPlace(of: state, on: day), explaining: explaining)
    }
  }
}
