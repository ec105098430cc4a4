import RugeCore
import Testing

/// Something done to a store behind its back, and the finding that must name it.
///
/// The store has facts 1 (definition), 2 (organisation), 3 (enrolment) of batch 1, and 4 (session), 5 (stage),
/// 6 (which takes back 4) of batch 4.
struct Damage: Sendable, CustomTestStringConvertible {
  let sql: String
  let finding: DoctorFinding

  var testDescription: String { sql }

  static let journal = [
    Damage(sql: "UPDATE fact SET minutes = 91 WHERE sequence = 4", finding: .factChanged(sequence: 4)),
    Damage(sql: "UPDATE fact SET on_day = 20260213 WHERE sequence = 5", finding: .factChanged(sequence: 5)),
    Damage(sql: "UPDATE fact SET on_day = 20260230 WHERE sequence = 5", finding: .factUnreadable(sequence: 5)),
    Damage(sql: "UPDATE fact SET type = 'party' WHERE sequence = 5", finding: .factUnreadable(sequence: 5)),
    Damage(sql: "UPDATE batch SET at = 1 WHERE id = 4", finding: .factChanged(sequence: 5)),
    Damage(sql: "UPDATE batch SET origin = 'import' WHERE id = 4", finding: .factChanged(sequence: 4)),
    Damage(sql: "DELETE FROM batch WHERE id = 4", finding: .batchMissing(batch: 4)),
    Damage(sql: "INSERT INTO batch VALUES (5, 1, 1, 'cli')", finding: .batchWithoutFacts(batch: 5)),
    Damage(sql: "UPDATE author SET login = 'jens'", finding: .authorChanged(author: 1)),
    Damage(sql: "DELETE FROM fact WHERE sequence = 5", finding: .factMissing(sequence: 5)),
    Damage(sql: "DELETE FROM fact WHERE sequence = 6", finding: .headWrong(last: 5, head: 6)),
    Damage(sql: "UPDATE journal_head SET sequence = 5", finding: .headWrong(last: 6, head: 5)),
    Damage(sql: "UPDATE vault SET text = 'Andet' WHERE fact = 4", finding: .textChanged(fact: 4)),
    Damage(sql: "UPDATE vault SET text = NULL WHERE fact = 4", finding: .textChanged(fact: 4)),
    Damage(sql: "DELETE FROM vault WHERE fact = 2", finding: .textChanged(fact: 2)),
    Damage(sql: "INSERT INTO vault VALUES (5, 'note', x'00', 'Tilføjet', NULL)", finding: .textChanged(fact: 5)),
    Damage(sql: "INSERT INTO vault VALUES (9, 'note', x'00', 'Løs', NULL)", finding: .textWithoutFact(fact: 9)),
    Damage(sql: "UPDATE definition SET bytes = x'00'", finding: .definitionChanged(version: 1)),
    Damage(sql: "UPDATE definition SET file_name = 'x'", finding: .textChanged(fact: 1)),
    Damage(sql: "DELETE FROM definition", finding: .definitionMissing(version: 1)),
    Damage(sql: "INSERT INTO definition VALUES (2, 'a', 'b', 'c', x'00')", finding: .definitionWithoutFact(version: 2)),
    Damage(sql: "UPDATE fact SET ended = NULL WHERE sequence = 4", finding: .endedMarkWrong(sequence: 4)),
    Damage(sql: "UPDATE fact SET ended = 6 WHERE sequence = 5", finding: .endedMarkWrong(sequence: 5)),
    Damage(sql: "UPDATE enrolment_now SET sessions = 1", finding: .enrolmentWrong(enrolment: 3)),
    Damage(sql: "DELETE FROM enrolment_now", finding: .enrolmentWrong(enrolment: 3)),
    Damage(
      sql: "INSERT INTO enrolment_now SELECT 9, 2, 'a', 1, 20260101, 'waiting', NULL, 20260101, 0, 0, NULL",
      finding: .enrolmentWrong(enrolment: 9)),
    Damage(sql: "DELETE FROM name_index", finding: .nameWrong(.organisation(2))),
    Damage(sql: "UPDATE name_index SET folded = 'x'", finding: .nameWrong(.organisation(2))),
    Damage(sql: "UPDATE name_index SET name_fact = 3", finding: .nameWrong(.organisation(2))),
    Damage(sql: "UPDATE name_index SET merged_into = 7", finding: .nameWrong(.organisation(2))),
    Damage(sql: "UPDATE fact SET refers = 77 WHERE sequence = 3", finding: .subjectMissing(fact: 3)),
    Damage(
      sql: "UPDATE fact SET on_day = 20260101 WHERE sequence = 5",
      finding: .contradiction(enrolment: 3, Contradiction(fact: 5, kind: .beforeEnrolment))),
    Damage(sql: "DROP INDEX fact_session", finding: .schema(name: "fact_session")),
    Damage(sql: "CREATE TABLE extra (id INTEGER)", finding: .schema(name: "extra")),
  ]
}
