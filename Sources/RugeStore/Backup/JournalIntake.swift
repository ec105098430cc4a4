package import Foundation
import RugeCore

/// Takes the records of an export into an empty store, one after the other.
///
/// Numbers, days, moments, authors and texts stay what they were; the chain is made anew, since its salts are no part of
/// an export.
package final class JournalIntake {
  private let store: Store
  private let file: String
  private let decoder = JSONDecoder()
  private var line = 0
  private var expected: Int64 = 0
  private var last: Int64 = 0
  private var authors: [Int64: [UInt8]] = [:]
  private var batches: [Int64: Recording] = [:]
  /// The hashes and file names of definitions that have not been applied yet.
  private var definitions: [Int64: (hash: String, fileName: String)] = [:]
  private var ended: [Int64: Int64] = [:]
  private var headHash = Digest.beginning
  private var chain = Chain()
  private var salts = SaltSource()
  private let factInsertion: any SQLStatement
  private let textInsertion: any SQLStatement

  init(_ store: Store, file: String) throws {
    self.store = store
    self.file = file
    let head = try store.head()
    guard head.sequence == 0 else { throw JournalProblem(.notEmpty(facts: head.sequence), file: file) }
    factInsertion = try store.connection.statement(Journal.factInsertion)
    textInsertion = try store.connection.statement(Journal.textInsertion)
  }

  /// Takes one line, without its end.
  package func take(_ bytes: Data) throws {
    line += 1
    guard let record = try? decoder.decode(JournalLine.self, from: bytes) else {
      throw problem(line == 1 ? .noJournal : .lineUnreadable)
    }
    guard line > 1 || record.record == "store" else { throw problem(.noJournal) }
    switch record.record {
    case "store": try begin(record)
    case "author": try takeAuthor(record)
    case "batch": try takeBatch(record)
    case "definition": try takeDefinition(record)
    case "fact": try takeFact(record)
    default: throw problem(.lineUnreadable)
    }
  }

  /// Proves that the journal came whole, and computes what is computed from facts.
  func finish() throws -> Int64 {
    guard line > 0 else { throw JournalProblem(.noJournal, file: file) }
    guard last == expected, definitions.isEmpty else {
      throw JournalProblem(.incomplete(found: last, expected: expected), file: file)
    }
    try store.connection.run(
      "UPDATE journal_head SET sequence = $1, hash = $2 WHERE id = 1", [.integer(last), .bytes(headHash)])
    try store.computeBalances()
    let marks = try store.connection.all("SELECT sequence, ended FROM fact WHERE ended IS NOT NULL") {
      ($0.integer(0) ?? 0, $0.integer(1) ?? 0)
    }
    for (sequence, ending) in marks where ended.removeValue(forKey: sequence) != ending {
      throw JournalProblem(.endedWrong(sequence: sequence), file: file)
    }
    if let wrong = ended.keys.min() { throw JournalProblem(.endedWrong(sequence: wrong), file: file) }
    return last
  }

  private func problem(_ fault: JournalProblem.Fault) -> JournalProblem {
    JournalProblem(fault, file: file, line: line)
  }

  private func begin(_ record: JournalLine) throws {
    guard line == 1, let format = record.format, let sequence = record.sequence, sequence >= 0 else {
      throw problem(.lineUnreadable)
    }
    guard format == 1 else { throw problem(.newerFormat) }
    expected = sequence
  }

  private func takeAuthor(_ record: JournalLine) throws {
    guard let id = record.id else { throw problem(.lineUnreadable) }
    let salt = salts.next()
    let login = record.login?.normalised
    let digest = Digest.author(login: login ?? "", salt: salt)
    guard authors.updateValue(digest, forKey: id) == nil else { throw problem(.outOfOrder) }
    // Of one who was erased only the digest is left.
    let left: [SQLValue] = login.map { [.text($0), .bytes(salt)] } ?? [.null, .null]
    try store.connection.run(
      "INSERT INTO author (id, login, salt, digest) VALUES ($1, $2, $3, $4)", [.integer(id)] + left + [.bytes(digest)])
  }

  private func takeBatch(_ record: JournalLine) throws {
    guard let id = record.id, let at = record.at.flatMap({ Instant($0) }), let origin = record.origin,
      Origin(rawValue: origin) != nil, let author = record.author
    else { throw problem(.lineUnreadable) }
    guard let digest = authors[author], batches[id] == nil else { throw problem(.outOfOrder) }
    batches[id] = Recording(at: at.milliseconds, origin: origin, author: digest)
    try store.connection.run(
      "INSERT INTO batch (id, at, author, origin) VALUES ($1, $2, $3, $4)",
      [.integer(id), .integer(at.milliseconds), .integer(author), .text(origin)])
  }

  private func takeDefinition(_ record: JournalLine) throws {
    guard let version = record.version, let programme = record.programme, let fileName = record.fileName,
      let bytes = record.text.map({ Array($0.utf8) })
        ?? record.base64.flatMap({ Data(base64Encoded: $0) }).map(Array.init)
    else { throw problem(.lineUnreadable) }
    let hash = Hexadecimal.text(Digest.of(bytes))
    guard hash == record.hash else { throw problem(.definitionChanged) }
    guard definitions.updateValue((hash, fileName), forKey: version) == nil else { throw problem(.outOfOrder) }
    try store.connection.run(
      "INSERT INTO definition (version, programme, hash, file_name, bytes) VALUES ($1, $2, $3, $4, $5)",
      [.integer(version), .text(programme), .text(hash), .text(fileName), .bytes(bytes)])
  }

  private func takeFact(_ record: JournalLine) throws {
    guard let row = record.row, row.event != nil else { throw problem(.lineUnreadable) }
    guard row.sequence == last + 1, row.batch <= row.sequence, let recording = batches[row.batch] else {
      throw problem(.outOfOrder)
    }
    var leaves = try keep(record.texts ?? [:], of: row.sequence)
    if row.type == FactType.definitionApplied.rawValue {
      guard let definition = definitions.removeValue(forKey: row.sequence) else { throw problem(.outOfOrder) }
      let leaf = Digest.leaf(definition: definition.hash, fileName: definition.fileName)
      leaves.append((Digest.definitionPurpose, leaf))
    }
    let digest = Digest.of(leaves: leaves)
    headHash = chain.hash(after: headHash, row, recording, digest: digest)
    try factInsertion.run(row.values + [SQLValue(digest), .bytes(headHash)])
    if let mark = record.ended { ended[row.sequence] = mark }
    last = row.sequence
  }

  private func keep(_ texts: [String: String], of fact: Int64) throws -> [(purpose: String, leaf: [UInt8])] {
    let entries = texts.map { (purpose: $0.normalised, text: $1.normalised) }.sorted { $0.purpose < $1.purpose }
    return try entries.map { entry in
      let salt = salts.next()
      try textInsertion.run([.integer(fact), .text(entry.purpose), .bytes(salt), .text(entry.text)])
      return (entry.purpose, Digest.leaf(purpose: entry.purpose, salt: salt, text: entry.text))
    }
  }
}
