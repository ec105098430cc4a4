import Foundation
import RugePluginKit
import RugeTestSupport
import Testing

@Suite("The page on the protocol")
struct ProtocolPageTests {
  /// Produces what the page's example answers.
  private struct Names: ReportProducer {
    func produce(_ request: ReportRequest, records: some Sequence<EnrolmentRecord>) throws -> ReportResult {
      let names = records.map(\.organisation.name)
      if names != ["Læsehunde"] { throw PluginFailure("\(names)") }
      return ReportResult(files: [ReportFile(name: "names.txt", mediaType: "text/plain")], enrolments: names.count)
    }
  }

  @Test("shows a conversation that the kit holds as it stands there")
  func conversation() throws {
    let examples = try ProtocolPage().examples(in: "json")
    let answer = try Conversation.message(of: PluginProcess(reports: Names()), to: examples[0])
    let shown = try JSONSerialization.jsonObject(with: Data(examples[1].utf8)) as? NSDictionary
    #expect(answer as NSDictionary == shown)
  }

  @Test("shows answers that the host understands")
  func answers() throws {
    let examples = try ProtocolPage().examples(in: "json")
    let coder = WireCoder()
    func answer(_ number: Int) throws -> WireAnswer<ReportResult> {
      try coder.decode(WireAnswer<ReportResult>.self, from: Array(examples[number].utf8.dropLast()))
    }
    guard case .complete(let result) = try answer(1), case .inputRequired(let questions) = try answer(2),
      case .error(ErrorCode.failed, _, nil) = try answer(3)
    else {
      Issue.record("an example is not what it is said to be")
      return
    }
    #expect(result.enrolments == 1)
    #expect(Array(questions.keys) == ["greeting"])
  }
}
