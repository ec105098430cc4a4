import Foundation
import RugeCore
import RugeWords

/// A form, or one round of it, with its answers: `ruge form show --json`.
struct FormDocument: Encodable {
  /// What one of several respondents answered.
  struct SheetDocument: Encodable {
    /// Left out where those who take part answer about each other: nobody sees who gave which score.
    let by: EnrolmentDocument.Named?
    let score: Decimal?
    let fields: [FieldDocument]
  }

  let id: String
  let round: String?
  let title: String
  /// `passed`, `failed`, or `unknown` while an answer that matters is missing.
  let state: String
  /// The answers of the only respondent; of several, what their numbers come to.
  let fields: [FieldDocument]
  /// One for each of several respondents; left out where there is but one set of answers.
  let respondents: [SheetDocument]?
  /// Left out, as those of ``respondents``, where fewer than three have answered in secret.
  let score: Decimal?
  /// Among those of the cohort that have a score; 1 is the best.
  ///
  /// What one respondent gave has no place.
  let place: Int?
  /// How many have a score.
  let places: Int?
  /// What ``state`` tells, for those who put it into words.
  let truth: Truth
  /// Whether anything is asked of the answers.
  let hasCondition: Bool

  private enum CodingKeys: CodingKey {
    case id, round, title, state, fields, respondents, score, place, places
  }

  init(_ reading: FormReading) {
    let (form, names) = (reading.standing.form, reading.names)
    let sheets = reading.sheets
    self.id = form.id.rawValue
    self.round = reading.standing.reference.round?.rawValue
    self.title = names.form(reading.standing.reference)
    self.truth = reading.truth
    self.hasCondition = form.passedWhen != nil
    self.state =
      switch truth {
      case .met: "passed"
      case .notMet: "failed"
      case .unknown: "unknown"
      }
    self.fields = reading.fields(sheets)
    self.respondents =
      reading.hasSeveralRespondents
      ? sheets.map { sheet in
        SheetDocument(
          by: reading.respondent(sheet), score: reading.score(of: sheet)?.decimal, fields: reading.fields([sheet]))
      } : nil
    let score =
      sheets.count == 1 && reading.isOfOne ? reading.score(of: sheets[0]) : reading.standing.scoreToShow
    self.score = score?.decimal
    let ranking = reading.ranking
    self.place = reading.isOfOne ? nil : ranking?.place(of: reading.state.enrolment)
    self.places = place == nil ? nil : ranking?.scores.count
  }
}
