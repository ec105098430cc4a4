import RugePluginKit

/// Where one enrolment was let off the programme's rules.
struct Deviation {
  let name: String
  let ref: String
  let sentences: [String]

  init(_ enrolment: EnrolmentSummary) {
    name = PlainText.line(enrolment.organisation.name)
    ref = PlainText.line(enrolment.ref)
    sentences = enrolment.deviations.map(PlainText.line)
  }
}
