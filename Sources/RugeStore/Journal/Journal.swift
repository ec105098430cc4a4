package import RugeCore

/// The end of the journal while a transaction adds to it.
package final class Journal {
  /// The sequence of the first fact that the transaction appends, and so the number of its batch.
  package let batch: Int64
  /// How many facts it has appended.
  package private(set) var count = 0

  let connection: any SQLConnection
  var touched = Touched()
  private let login: String
  private let origin: Origin
  private let at: Instant
  private var author: Author?
  // An import runs these a million times: even finding them among the kept statements would be felt.
  private let factInsertion: any SQLStatement
  private let textInsertion: any SQLStatement
  /// What looks like a number that a state gives to its people, in the texts that were appended.
  package private(set) var suspicions: [Suspicion] = []
  /// The same, but that a text which is kept with several facts counts once: it was written once.
  ///
  /// It stays empty of an import, which tells the lines of its list.
  package private(set) var suspicionsAsWritten: [Suspicion] = []
  private var suspectTexts: Set<SuspectText> = []

  private struct SuspectText: Hashable {
    let purpose: String
    let text: String
  }

  private var headHash: [UInt8]
  private var chain = Chain()
  private var salts = SaltSource()

  init(_ connection: any SQLConnection, login: String, origin: Origin, at: Instant) throws {
    self.connection = connection
    self.login = login.normalised
    self.origin = origin
    self.at = at
    factInsertion = try connection.statement(Self.factInsertion)
    textInsertion = try connection.statement(Self.textInsertion)
    let head = try connection.head()
    headHash = head.bytes
    batch = head.sequence + 1
  }

  /// Appends a fact.
  @discardableResult
  package func append(_ draft: Draft) throws -> Fact {
    if case .definitionApplied = draft.event { preconditionFailure("A definition comes with its bytes") }
    return try append(draft, batchStart: 0, definition: nil)
  }

  /// Appends several facts that may be about subjects which others among them bring into the world.
  @discardableResult
  package func append(_ drafts: [Draft]) throws -> [Fact] {
    let start = count
    return try drafts.map { try append($0, batchStart: start, definition: nil) }
  }

  /// Records that an earlier fact no longer holds.
  @discardableResult
  package func withdraw(_ sequence: Int64, on day: Day, texts: [TextPurpose: String] = [:]) throws -> Fact {
    let subject = try connection.first(
      "SELECT subject_kind, subject FROM fact WHERE sequence = $1", [.integer(sequence)]
    ) { row in Subject.Kind(rawValue: row.text(0) ?? "").map { Subject($0, row.integer(1) ?? 0) } }
    guard let subject = subject ?? nil else { throw StoreProblem.cannotWithdraw(sequence: sequence, .unknown) }
    return try append(Draft(.existing(subject), on: day, .factWithdrawn(sequence), texts: texts))
  }

  /// Appends a fact and, with it, what it needs: the batch, the author, texts, a definition.
  func append(_ draft: Draft, batchStart: Int, definition: (hash: String, fileName: String)?) throws -> Fact {
    let author = try beginBatch()
    let sequence = batch + Int64(count)
    let subject =
      switch draft.target {
      case .existing(let subject): subject
      case .new(let kind): Subject(kind, sequence)
      case .newOf(let index): try subjectOf(draft: batchStart + index)
      }
    if case .factWithdrawn(let target) = draft.event { try markEnded(target, by: sequence, of: subject) }

    let row = FactRow(sequence: sequence, batch: batch, subject: subject, on: draft.on, draft.event.columns)
    var leaves = try keep(draft.texts, of: sequence)
    if let definition {
      let leaf = Digest.leaf(definition: definition.hash, fileName: definition.fileName)
      leaves.append((Digest.definitionPurpose, leaf))
    }
    let digest = Digest.of(leaves: leaves)
    let recording = Recording(at: at.milliseconds, origin: origin.rawValue, author: author.digest)
    headHash = chain.hash(after: headHash, row, recording, digest: digest)
    try factInsertion.run(row.values + [SQLValue(digest), .bytes(headHash)])
    count += 1
    touched.note(subject, draft.event, sequence: sequence)
    return Fact(
      sequence: sequence, batch: batch, subject: subject, on: draft.on, at: at, by: author.id, origin: origin,
      event: draft.event)
  }

  /// Moves the head, and brings up to date what is computed from the facts.
  func finish() throws {
    guard count > 0 else { return }
    try connection.run(
      "UPDATE journal_head SET sequence = $1, hash = $2 WHERE id = 1",
      [.integer(batch + Int64(count) - 1), .bytes(headHash)])
    try refresh()
  }

  static let factInsertion = """
    INSERT INTO fact (sequence, batch, subject_kind, subject, on_day, type, version, element, part, choice, amount, \
    minutes, day, refers, definition, digest, hash) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    """

  static let textInsertion = "INSERT INTO vault (fact, purpose, salt, text) VALUES ($1, $2, $3, $4)"

  /// The batch and its author are recorded with its first fact: a command that does nothing leaves nothing.
  private func beginBatch() throws -> Author {
    if let author { return author }
    let author = try Author.recorded(login, connection, salt: salts.next())
    try connection.run(
      "INSERT INTO batch (id, at, author, origin) VALUES ($1, $2, $3, $4)",
      [.integer(batch), .integer(at.milliseconds), .integer(author.id), .text(origin.rawValue)])
    self.author = author
    return author
  }

  private func subjectOf(draft index: Int) throws -> Subject {
    precondition((0..<count).contains(index), "Draft \(index) of the batch has not been appended")
    let sequence = batch + Int64(index)
    let kind = try connection.first("SELECT subject_kind FROM fact WHERE sequence = $1", [.integer(sequence)]) {
      $0.text(0).flatMap(Subject.Kind.init)
    }
    guard let kind = kind ?? nil else { throw StoreProblem.factUnreadable(sequence: sequence) }
    return Subject(kind, sequence)
  }

  private func markEnded(_ target: Int64, by sequence: Int64, of subject: Subject) throws {
    let row = try connection.first(
      "SELECT subject_kind, subject, type, ended FROM fact WHERE sequence = $1", [.integer(target)]
    ) { (kind: $0.text(0), subject: $0.integer(1), type: $0.text(2), ended: $0.integer(3)) }
    guard let row else { throw StoreProblem.cannotWithdraw(sequence: target, .unknown) }
    if let ended = row.ended { throw StoreProblem.cannotWithdraw(sequence: target, .already(by: ended)) }
    guard row.type != FactType.factWithdrawn.rawValue else {
      throw StoreProblem.cannotWithdraw(sequence: target, .isWithdrawal)
    }
    guard row.kind == subject.kind.rawValue, row.subject == subject.number else {
      throw StoreProblem.cannotWithdraw(sequence: target, .otherSubject)
    }
    try connection.run("UPDATE fact SET ended = $1 WHERE sequence = $2", [.integer(sequence), .integer(target)])
  }

  private func suspect(_ text: String, _ purpose: String) {
    let found = Suspicion.found(in: text, TextPurpose(rawValue: purpose))
    guard !found.isEmpty else { return }
    suspicions += found
    // Of a list the lines are told, each with what is found in it.
    guard origin != .import, suspectTexts.insert(SuspectText(purpose: purpose, text: text)).inserted else { return }
    suspicionsAsWritten += found
  }

  private func keep(_ texts: [TextPurpose: String], of fact: Int64) throws -> [(purpose: String, leaf: [UInt8])] {
    guard !texts.isEmpty else { return [] }
    let entries = texts.map { (purpose: $0.rawValue.normalised, text: $1.normalised) }.sorted {
      $0.purpose < $1.purpose
    }
    for entry in entries { suspect(entry.text, entry.purpose) }
    return try entries.map { entry in
      let salt = salts.next()
      try textInsertion.run([.integer(fact), .text(entry.purpose), .bytes(salt), .text(entry.text)])
      return (entry.purpose, Digest.leaf(purpose: entry.purpose, salt: salt, text: entry.text))
    }
  }
}
