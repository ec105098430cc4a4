import Foundation
import RugePluginKit
import Testing

@Suite("A plugin's standard output")
struct StandardOutputTests {
  @Test("carries the answer alone; what the plugin prints goes to the log")
  func printing() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      let input = Pipe()
      try input.fileHandleForWriting.write(contentsOf: Data((Conversation.request() + Conversation.end(0)).utf8))
      try input.fileHandleForWriting.close()
      dup2(input.fileHandleForReading.fileDescriptor, STDIN_FILENO)
      PluginProcess(handlers: [
        EntryPointHandler(EntryPoint(rawValue: "sum/v1")) { (_: Conversation.Request, _: AnySequence<Int>) -> Int in
          print("a stray print")
          return 7
        }
      ]).run()
    }
    #expect(result.standardOutputContent.split(separator: UInt8(ascii: "\n")).count == 1)
    let answer = try WireCoder().decode(WireAnswer<Int>.self, from: result.standardOutputContent)
    guard case .complete(7) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self).contains("a stray print"))
  }
}
