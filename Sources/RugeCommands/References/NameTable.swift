import RugeCore
import RugeWords

/// Names that were looked up beforehand, for sentences that are made after the store is closed.
struct NameTable: NameSource, Sendable {
  private var names: [Subject: String] = [:]

  init() {}

  /// Takes every name that a sentence about these facts may need.
  init(of facts: [Fact], from source: some NameSource) {
    for fact in facts {
      for subject in [fact.subject] + fact.event.references {
        names[subject] = source.name(of: subject)
      }
    }
  }

  func name(of subject: Subject) -> String? { names[subject] }

  func timeOfDay(of time: PlannedTime) -> TimeOfDay? { LocalTime.timeOfDay(of: time) }
}
