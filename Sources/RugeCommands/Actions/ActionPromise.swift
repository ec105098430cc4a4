import RugeCore
import RugeStore
import RugeWords

/// An action point as somebody typed it, with the person that a name in it means.
struct ActionPromise {
  let text: String
  /// The number of a person; `nil` where it is the organisation's own.
  let owner: Int64?
  let due: Day?

  /// - Parameters:
  ///   - text: As it was typed.
  ///   - references: Where people are looked up.
  ///   - owner: Who has promised it, where an option says so.
  ///   - usual: Who has promised it where nobody is named.
  ///   - due: By when, where an option says so.
  ///   - today: What words such as `friday` are seen from.
  /// - Throws: Where nothing is promised, the person is nobody, or the day is none.
  init(
    _ text: String, _ references: References, owner: String? = nil, usual: Int64? = nil, due: String? = nil,
    today: Day
  ) throws {
    let reading = try Self.reading(text, today: today)
    self.text = reading.text
    self.owner =
      reading.isOfOrganisation
      ? nil : try (owner ?? reading.owner).map { try references.person($0).subject.number } ?? usual
    self.due = try due.map { try DayReader(today: today, direction: .forwards).read($0.normalised) } ?? reading.due
  }

  private static func reading(_ text: String, today: Day) throws -> ActionReader.Reading {
    do {
      return try ActionReader(today: today).read(text.normalised)
    } catch {
      guard error == .nameEmpty else { throw error }
      throw UsageProblem.promiseEmpty(text)
    }
  }
}
