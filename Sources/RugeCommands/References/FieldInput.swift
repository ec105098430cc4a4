import RugeCore
import RugeImport

/// Answers to questions as they stand on a command line, with the words and files that go with them.
struct FieldInput {
  let answers: [FieldAnswer]
  private let prose: [ElementID: String]
  /// Paths of files that are to be kept.
  private let files: [ElementID: String]
  /// Why nobody knows, or why a question does not apply.
  let reason: String?

  /// Say at which question the answer stands: `see:experience`.
  static let seePrefixes = ["see:", "se:"]

  /// The question that a value points at, as it was typed; `nil` where it points at none.
  ///
  /// Without the colon, as in “see experience”, it may be the beginning of a text, and points only where it names a
  /// question.
  static func pointed(_ value: String, among fields: [Field]) -> String? {
    let lowered = value.lowercased()
    if let prefix = seePrefixes.first(where: lowered.hasPrefix) { return String(value.dropFirst(prefix.count)) }
    let words = value.split(separator: " ").map(String.init)
    guard words.count == 2, ["see", "se"].contains(words[0].lowercased()),
      fields.contains(where: { FoldedName($0.id.rawValue) == FoldedName(words[1]) })
    else { return nil }
    return words[1]
  }

  /// Reads answers.
  ///
  /// - Parameters:
  ///   - pairs: Questions, by id, with what was typed for them.
  ///   - fields: The questions that there are.
  ///   - reader: What reads single values.
  ///   - reason: Goes with every answer that is none.
  /// - Throws: Where a question is not among them, or a value is not of its kind.
  init(
    _ pairs: [(key: String, value: String)], of fields: [Field], _ reader: ValueReader, reason: String? = nil
  ) throws {
    var answers: [FieldAnswer] = []
    var prose: [ElementID: String] = [:]
    var files: [ElementID: String] = [:]
    for (key, value) in pairs {
      let field = try Self.field(key, among: fields)
      let others = fields.filter { $0.id != field.id }
      if let pointed = Self.pointed(value, among: others) {
        let other = try Self.field(pointed, among: others)
        answers.append(FieldAnswer(field.id, .value(.see(other.id))))
        continue
      }
      let (answer, words) = try reader.answer(value, to: field)
      answers.append(FieldAnswer(field.id, answer))
      prose[field.id] = words
      if field.kind == .file, let words, !words.hasPrefix("https://"), !words.hasPrefix("http://") {
        files[field.id] = words
      }
    }
    self.answers = answers
    self.prose = prose
    self.files = files
    self.reason = try GivenReason(ifSaid: reason)?.text
  }

  /// The question with an id.
  static func field(_ text: String, among fields: [Field]) throws -> Field {
    let wanted = FoldedName(text)
    if let field = fields.first(where: { FoldedName($0.id.rawValue) == wanted }) { return field }
    let known = fields.map(\.id.rawValue)
    throw ReferenceProblem.notFound(
      .field, text, suggestion: NearestName.suggestion(for: text, among: known), known: known)
  }

  /// The prose that goes with an event that records one of the answers.
  func texts(of event: Event) -> [TextPurpose: String] {
    guard let (field, answer) = event.fieldAnswer else { return [:] }
    return switch answer {
    case .value(.text): [.answer: prose[field] ?? ""]
    case .unknown, .notApplicable: [.reason: reason ?? ""]
    case .value: [:]
    }
  }

  /// The file that an event points at and that is to be kept.
  func file(of event: Event) -> String? { event.fieldAnswer.flatMap { files[$0.field] } }
}
