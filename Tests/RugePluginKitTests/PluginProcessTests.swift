import Foundation
import RugePluginKit
import Testing

@Suite("A plugin's process")
struct PluginProcessTests {
  private func error(_ input: String) throws -> (code: Int?, message: String?, data: [String: Any]?) {
    let error = try Conversation.message(of: Conversation.adder, to: input)["error"] as? [String: Any]
    return (error?["code"] as? Int, error?["message"] as? String, error?["data"] as? [String: Any])
  }

  @Test("answers one line with the result, addressed to the request")
  func answers() throws {
    let text = try Conversation.answer(
      of: Conversation.adder,
      to: Conversation.request(factor: 10) + Conversation.record(#"{"value":1}"#) + Conversation.record(#"{"value":2}"#)
        + Conversation.end(2))
    #expect(text.hasSuffix("}\n"))
    #expect(text.split(separator: "\n").count == 1)
    let message = try Conversation.message(
      of: Conversation.adder,
      to: Conversation.request(factor: 10) + Conversation.record(#"{"value":3}"#)
        + Conversation.end(1))
    #expect(message["jsonrpc"] as? String == "2.0")
    #expect(message["id"] as? String == "a")
    let result = message["result"] as? [String: Any]
    #expect(result?["status"] as? String == "complete")
    #expect((result?["value"] as? [String: Int])?["sum"] == 30)
  }

  @Test("reads more records than a pipe holds")
  func manyRecords() throws {
    let records = String(repeating: Conversation.record(#"{"value":2}"#), count: 20_000)
    let message = try Conversation.message(
      of: Conversation.adder, to: Conversation.request() + records + Conversation.end(20_000))
    #expect(((message["result"] as? [String: Any])?["value"] as? [String: Int])?["sum"] == 40_000)
  }

  @Test("passes over fields and messages that a later minor version adds")
  func unknownFields() throws {
    let input =
      #"{"jsonrpc":"2.0","id":"a","method":"sum/v1","later":[],"params":{"protocol":1,"more":{},"#
      + #""request":{"factor":1,"unit":"DKK"}}}"# + "\n" + #"{"jsonrpc":"2.0","method":"later"}"# + "\n"
      + Conversation.record(#"{"value":5,"unit":"DKK"}"#) + Conversation.end(1)
    let message = try Conversation.message(of: Conversation.adder, to: input)
    #expect(((message["result"] as? [String: Any])?["value"] as? [String: Int])?["sum"] == 5)
  }

  @Test("says which protocols it speaks when it is asked in another")
  func wrongProtocol() throws {
    let answer = try error(Conversation.request(major: 9))
    #expect(answer.code == -32_001)
    #expect(answer.data?["protocol"] as? [Int] == PluginProtocol.majors)
  }

  @Test("refuses an entry point that it does not have")
  func unknownEntryPoint() throws {
    let answer = try error(Conversation.request(method: "sing/v1"))
    #expect(answer.code == -32_601)
    #expect(answer.message?.contains("sing/v1") == true)
  }

  @Test("tells what its author throws as a sentence, and asks what it must know")
  func failures() throws {
    let answer = try error(Conversation.request(factor: 13) + Conversation.end(0))
    #expect(answer.code == -32_000)
    #expect(answer.message == "Thirteen is not allowed")
    let message = try Conversation.message(
      of: Conversation.adder, to: Conversation.request(factor: 14) + Conversation.end(0))
    let result = message["result"] as? [String: Any]
    #expect(result?["status"] as? String == "input_required")
    #expect(result?["questions"] as? [String: String] == ["factor": "Which factor?"])
  }

  @Test(
    "trusts no result of records that did not all come whole",
    arguments: [
      Conversation.record(#"{"value":1}"#),
      Conversation.record(#"{"value":1}"#) + Conversation.end(2),
      Conversation.record(#"{"value":1}"#) + #"{"jsonrpc":"2.0","#,
      Conversation.record(#"{"value":"one"}"#) + Conversation.end(1),
      Conversation.record(#"{"value":1,"value":2}"#) + Conversation.end(1),
      "nonsense\n" + Conversation.end(0),
    ])
  func brokenRecords(_ records: String) throws {
    let answer = try error(Conversation.request() + records)
    #expect(answer.code != nil, "it answered with a sum")
    #expect(answer.message?.isEmpty == false)
  }

  @Test("answers what is no request without an id")
  func nonsense() throws {
    for input in ["hello\n", "[]\n", "{}\n", #"{"id":"a"}"# + "\n", "\n"] {
      let message = try Conversation.message(of: Conversation.adder, to: input)
      #expect(message["id"] == nil || message["id"] is NSNull, "\(input)")
      #expect(message["error"] != nil, "\(input)")
    }
  }

  @Test("says nothing when it is asked nothing")
  func noInput() throws {
    #expect(try Conversation.answer(of: Conversation.adder, to: "") == "")
  }

  @Test("says so in place of an answer that no line can hold")
  func longAnswer() throws {
    let answer = try error(Conversation.request(method: "long/v1") + Conversation.end(0))
    #expect(answer.code == -32_000)
    #expect(answer.message?.contains("files") == true)
  }
}
