package import RugeCore
package import RugeStore
package import RugeWords

/// A recorded fact in JSON: `ruge history --json`.
package struct FactDocument: Encodable {
  package let sequence: Int64
  /// The change it belongs to: what `ruge undo` takes.
  package let batch: Int64
  package let subject: String
  package let on: String
  package let at: String
  package let by: String
  package let origin: String
  package let type: String
  package let sentence: String
  /// The sequence of the fact that took it back.
  package let withdrawnBy: Int64?

  package init(_ recorded: RecordedFact, _ programme: Programme?, _ names: some NameSource, _ words: Words) {
    let fact = recorded.fact
    let said = ProgrammeWords(words, programme ?? Programme(id: "", title: LocalisedText("")))
    self.sequence = fact.sequence
    self.batch = fact.batch
    self.subject = fact.subject.description
    self.on = fact.on.description
    self.at = fact.at.description
    self.by = recorded.author
    self.origin = fact.origin.rawValue
    self.type = fact.event.type.rawValue
    self.sentence = said.event(fact.event, texts: recorded.texts, names: names)
    self.withdrawnBy = fact.ended
  }
}
