import Foundation
import RugePluginKit
import Testing

@testable import RugeReminders

@Suite("Everybody gets one letter with all that is due to them, in their language")
struct ReminderLettersTests {
  private func write(_ reminders: [DueReminder]) -> ReminderResult {
    ReminderLetters().write(Sample.request(), reminders: reminders)
  }

  @Test(arguments: zip([0, 1], ["letter.da.txt", "letter.en.txt"]))
  func wholeLetter(index: Int, golden: String) throws {
    let messages = write(Sample.reminders).messages
    try #require(messages.count == 2)
    try GoldenFile.expect("\(messages[index].subject)\n\n\(messages[index].body)", toMatch: golden)
  }

  @Test("A single reminder names its organisation in the subject")
  func singleReminder() throws {
    let message = try #require(write([Sample.due("metode", to: [Sample.mette])]).messages.first)
    #expect(message.subject == "Påmindelse fra Øvebanen: Læsevenner")
  }

  @Test("A message covers every reminder that it carries")
  func covers() {
    let messages = write(Sample.reminders).messages
    #expect(
      messages.map { Set($0.covers) } == [["kommunikation", "økonomi", "metode"], ["kommunikation", "økonomi"]])
  }

  @Test("Somebody who holds two roles is told once")
  func twoRoles() {
    let messages = write([Sample.due("metode", to: [Sample.mette, Sample.mette])]).messages
    #expect(messages.map(\.covers) == [["metode"]])
  }

  @Test("Whoever has no address is reported with what they should have had", arguments: [nil, ""])
  func noAddress(address: String?) {
    var recipient = Sample.without
    recipient.address = address
    let result = write([Sample.due("metode", to: [recipient, Sample.mette])])
    #expect(result.messages.map(\.recipient) == [Sample.mette])
    #expect(result.unreachable == [Unreachable(recipient: recipient, keys: ["metode"])])
  }

  @Test("A reminder that nobody is to have is reported")
  func nobody() {
    let result = write([Sample.due("metode", to: [])])
    #expect(result == ReminderResult(messages: [], unreachable: [Unreachable(recipient: nil, keys: ["metode"])]))
  }

  @Test("A report that many enrolments bring is said once, under the programme, and is sent for all of them")
  func reports() throws {
    let reports = ["E-1", "E-2", "E-3"].map { enrolment in
      var due = Sample.due("kvartal-\(enrolment)", enrolment: enrolment, organisation: enrolment, to: [Sample.mette])
      due.kind = .report
      due.wordings["da"]?.sentence = "Rapporten »kvartal« har frist 30. april 2026."
      return due
    }
    let alone = try #require(write(reports).messages.first)
    #expect(alone.subject == "Påmindelse fra Øvebanen: Rugekassen")
    #expect(alone.body.contains("\n\nRugekassen\n- Rapporten »kvartal« har frist 30. april 2026.\n\n"))
    #expect(alone.body.components(separatedBy: "kvartal").count == 2)
    #expect(Set(alone.covers) == ["kvartal-E-1", "kvartal-E-2", "kvartal-E-3"])
    let both = try #require(write(reports + [Sample.due("metode", to: [Sample.mette])]).messages.first)
    #expect(both.subject.hasPrefix("2 "))
  }

  @Test("A sentence that does not begin with its organisation is kept whole")
  func otherSentence() throws {
    var due = Sample.due("metode", to: [Sample.mette])
    due.wordings["da"]?.sentence = "husk Læsevenner: i morgen"
    let message = try #require(write([due]).messages.first)
    #expect(message.body.contains("- Husk Læsevenner: i morgen\n"))
  }

  @Test("What has no due date comes last")
  func noDueDate() throws {
    let silence = Sample.due("a-stilhed", on: nil, to: [Sample.mette])
    let message = try #require(write([silence, Sample.due("metode", to: [Sample.mette])]).messages.first)
    #expect(message.covers == ["metode", "a-stilhed"])
  }

  @Test("Nothing due makes no message")
  func nothingDue() {
    #expect(write([]) == ReminderResult(messages: []))
  }

  @Test("A language without words falls back on the workspace's")
  func otherLanguage() throws {
    let reader = Recipient(person: "P-9", name: "Åsa", address: "asa@example.org", language: "sv")
    let message = try #require(write([Sample.due("metode", to: [reader])]).messages.first)
    #expect(message.language == "da")
    #expect(message.body.contains("Milepælen metode skal afleveres."))
  }

  @Test("The same reminders make the same key in any order, others another")
  func stableKeys() throws {
    let key = try #require(write(Sample.reminders).messages.first).key
    #expect(write(Sample.reminders.reversed()).messages.first { $0.recipient == Sample.mette }?.key == key)
    #expect(write(Array(Sample.reminders.dropLast())).messages.first?.key != key)
    #expect(MessageKey.isUsable(key))
  }

  @Test("Keys of odd references are still fit to name files")
  func oddReferences() {
    let key = MessageKey.make(person: "../../etc/ø\r\n", reminders: ["a"])
    #expect(MessageKey.isUsable(key), "\(key)")
    #expect(!MessageKey.isUsable("../x") && !MessageKey.isUsable("") && !MessageKey.isUsable("a.b"))
  }

  @Test("A name with line breaks stays on its line")
  func hostileName() throws {
    let due = Sample.due("metode", organisation: "Krog\r\nBcc: alle@example.org\u{202E}", to: [Sample.mette])
    let message = try #require(write([due]).messages.first)
    #expect(!message.subject.unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
    #expect(message.body.contains("Krog Bcc: alle@example.org\u{FFFD} (Rugekassen)"))
  }

  @Test("Placeholders in names are not filled in")
  func placeholderInName() throws {
    let due = Sample.due("metode", organisation: "{{workspace}}", to: [Sample.mette])
    #expect(try #require(write([due]).messages.first).subject == "Påmindelse fra Øvebanen: {{workspace}}")
  }
}
