/// What `ruge session prep --json` prints.
struct PrepDocument: Encodable {
  let enrolment: String
  let organisation: EnrolmentDocument.Named
  let programme: EnrolmentDocument.Titled
  let asOf: String
  /// The newest first; only those that the reader may read.
  let notes: [SessionDocument]
  let planned: [SessionDocument]
  /// Those that are open.
  let actions: [ActionDocument]
  let due: [EnrolmentDocument.DueDocument]
  let gate: EnrolmentDocument.GateDocument?
  /// What the programme asks at the kind of session that is ahead.
  let questions: [EnrolmentDocument.Titled]
}
