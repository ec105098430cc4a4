package import RugeCore
package import RugeWords

/// Names that were looked up beforehand, for sentences that are made after the store is closed.
package struct NameTable: NameSource, Sendable {
  private var names: [Subject: String] = [:]

  package init() {}

  /// Takes every name that a sentence about these facts may need.
  package init(of facts: [Fact], from source: some NameSource) {
    for fact in facts {
      for subject in [fact.subject] + fact.event.references {
        names[subject] = source.name(of: subject)
      }
    }
  }

  package func name(of subject: Subject) -> String? { names[subject] }
}
