import RugeCore

/// The questions of a form or record with the answers that were given together.
struct AnsweredSheet {
  let fields: [Field]
  let answers: [ElementID: Known<Answer>]
}
