import Foundation
import RugePluginKit
import Testing

@Suite("Messages on the wire")
struct MessageTests {
  private let coder = WireCoder()

  @Test("a request stands as the documentation shows it")
  func request() throws {
    let line = try coder.encode(WireRequest(id: "1", entryPoint: .report, request: ["report": "progress"]))
    let object = try JSONSerialization.jsonObject(with: Data(line)) as? NSDictionary
    #expect(
      object == [
        "jsonrpc": "2.0", "id": "1", "method": "report/v1",
        "params": ["protocol": 1, "request": ["report": "progress"]],
      ] as NSDictionary)
  }

  @Test("records stand a line each, with their number at the end")
  func records() throws {
    var lines = RecordLines(coder: coder)
    for name in ["Læsehunde", "two\nlines", "a/b"] { try lines.add(record: ["name": name]) }
    lines.end()
    let text = String(decoding: lines.take(), as: UTF8.self)
    #expect(
      text == """
        {"jsonrpc":"2.0","method":"record","params":{"name":"Læsehunde"}}
        {"jsonrpc":"2.0","method":"record","params":{"name":"two\\nlines"}}
        {"jsonrpc":"2.0","method":"record","params":{"name":"a/b"}}
        {"jsonrpc":"2.0","method":"end","params":{"records":3}}

        """)
    #expect(lines.take().isEmpty)
  }

  @Test("a record that no line can hold is refused, and the longest one that can is not")
  func longRecord() throws {
    var lines = RecordLines(coder: coder)
    let envelope = #"{"jsonrpc":"2.0","method":"record","params":""}"#.utf8.count
    try lines.add(record: String(repeating: "x", count: PluginProtocol.longestLine - envelope))
    #expect(throws: WireFault.tooLong) {
      try lines.add(record: String(repeating: "x", count: PluginProtocol.longestLine - envelope + 1))
    }
    let block = lines.take()
    #expect(block.count == PluginProtocol.longestLine + 1)
  }

  @Test(
    "what is wrong with an answer is told by its path",
    arguments: [
      (#"{"id":"1","result":{"status":"complete","value":{"files":[{"name":"a"}],"enrolments":1}}}"#, "mediaType"),
      (#"{"id":"1","result":{"status":"complete","value":{"files":{},"enrolments":1}}}"#, "files"),
      (#"{"id":"1","result":{"status":"done"}}"#, "status"),
      (#"{"id":"1","result":{"status":"complete"}}"#, "value"),
      (#"{"id":"1","error":{"code":"1","message":""}}"#, "code"),
    ])
  func misshapen(_ line: String, path: String) {
    let fault = #expect(throws: WireFault.self) {
      _ = try coder.decode(WireAnswer<ReportResult>.self, from: Array(line.utf8))
    }
    #expect(fault.map { "\($0)".contains(path) } == true, "\(String(describing: fault))")
  }
}
