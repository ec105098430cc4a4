import RugeCore
import RugeStore
import RugeWords

/// A recorded fact in JSON: `ruge history --json`.
struct FactDocument: Encodable {
  let sequence: Int64
  /// The change it belongs to: what `ruge undo` takes.
  let batch: Int64
  let subject: String
  let on: String
  let at: String
  let by: String
  let origin: String
  let type: String
  let sentence: String
  /// What shows it: an address, or the name under which a file is kept.
  let evidence: String?
  /// The sequence of the fact that took it back.
  let withdrawnBy: Int64?

  /// The document of a fact.
  ///
  /// - Parameters:
  ///   - recorded: The fact.
  ///   - reader: The login of whoever is to read it.
  ///   - programme: By whose titles it is said.
  ///   - takenBack: What the fact that it takes back said, where it takes one back that is known.
  ///   - names: The names of organisations and people.
  ///   - words: In whose language it is said.
  init(
    _ recorded: RecordedFact, for reader: String, _ programme: Programme?, takenBack: String? = nil,
    _ names: some NameSource, _ words: Words
  ) {
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
    self.sentence =
      takenBack.map { old in
        let reason = recorded.texts[.reason].map(words.quoted)
        let evidence = words.evidenceMark(in: recorded.texts, names)
        return [words.takenBack(old), reason, evidence].compactMap(\.self).joined(separator: " ")
      }
      ?? said.change(fact, texts: recorded.texts(for: reader), names: names)
    self.evidence = recorded.texts[.evidence]
    self.withdrawnBy = fact.ended
  }
}

extension RecordedFact {
  /// Its texts without the notes that only somebody else may read.
  func texts(for reader: String) -> [TextPurpose: String] {
    texts.filter { NoteReaders($0.key)?.admit(reader, author: author) ?? true }
  }
}
