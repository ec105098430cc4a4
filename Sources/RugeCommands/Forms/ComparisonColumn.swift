import RugeCore
import RugeStore
import RugeWords

/// One who takes part in a comparison: the answers by the id of the row they belong in.
struct ComparisonColumn {
  private let reading: FormReading
  private let row: EnrolmentRow
  private let state: EnrolmentState
  private let day: Day

  init(_ reading: FormReading, _ row: EnrolmentRow, on day: Day) {
    self.reading = reading
    self.row = row
    self.state = reading.state
    self.day = day
  }

  var participant: ComparisonDocument.Participant {
    .init(
      enrolment: Subject.enrolment(row.enrolment).description,
      organisation: .init(id: Subject.organisation(row.organisation).description, name: row.displayName),
      cohort: state.cohort?.rawValue)
  }

  private var words: Words { reading.names.words }

  /// The answers to the questions, but for those that figures answer.
  var answers: [String: ComparisonDocument.Cell] {
    let fields = reading.fields(reading.sheets)
    return Dictionary(
      fields.map { field in
        (field.id, cell(field.state, field.answer, field.reason, field.sentence ?? words.noAnswerYet, file: field.file))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A figure of an indicator, or of one of its categories.
  func figure(_ indicator: Indicator, _ category: IndicatorCategory?) -> ComparisonDocument.Cell {
    let figures = Figures(indicator, state, in: reading.names.programme, on: day)
    guard let standing = figures.level(of: category?.id) else { return cell("open", nil, nil, words.noAnswerYet) }
    switch standing.value {
    case .value(let number): return cell("value", number.description, nil, words.number(number, of: indicator))
    case .notApplicable: return cell("not applicable", nil, nil, words.notApplicable)
    case .unknown:
      let reason = reason(standing, indicator, category)
      return cell("unknown", nil, reason, reason.map { "\(words.unknown) (\($0))" } ?? words.unknown)
    }
  }

  /// Why a figure is not known: the category is only known with others, or some part of the total is not.
  private func reason(_ reading: IndicatorReading, _ indicator: Indicator, _ category: IndicatorCategory?) -> String? {
    func title(_ id: ElementID) -> String { indicator.category(id)?.title[words.language] ?? id.rawValue }
    if let category, category.merges.isEmpty {
      let covering = indicator.categories.first { other in
        other.merges.contains(category.id)
          && state.figures[IndicatorReference(indicator.id, category: other.id)]?.isEmpty == false
      }
      return reading.unknown.isEmpty ? nil : covering.map { words.knownOnlyWith($0.title[words.language]) }
    }
    guard let known = reading.known, !reading.unknown.isEmpty else { return nil }
    return words.partlyKnown(words.number(known, of: indicator), missing: reading.unknown.map(title))
  }

  /// What all numbers come to, and the place that it gives.
  var score: ComparisonDocument.Cell {
    let standing = reading.standing
    guard standing.score == nil || standing.mayShowScore else {
      return cell("withheld", nil, nil, words.shownFrom(Form.fewestShown))
    }
    return number(standing.score)
  }
  var place: ComparisonDocument.Cell { number(reading.ranking?.place(of: state.enrolment).flatMap { Quantity($0) }) }

  private func number(_ number: Quantity?) -> ComparisonDocument.Cell {
    number.map { cell("value", $0.description, nil, words.rounded($0)) } ?? cell("unknown", nil, nil, words.unknown)
  }

  func cell(
    _ state: String, _ answer: String?, _ reason: String?, _ sentence: String, file: String? = nil
  ) -> ComparisonDocument.Cell {
    .init(
      enrolment: Subject.enrolment(row.enrolment).description, organisation: row.displayName, state: state,
      answer: answer, file: file, reason: reason, sentence: sentence)
  }
}
