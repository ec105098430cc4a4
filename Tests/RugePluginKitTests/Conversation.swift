import Foundation
import RugePluginKit

/// Holds one conversation with a plugin's runtime through two pipes, as the host does.
enum Conversation {
  /// What the plugin writes when it is sent these lines.
  static func answer(of process: PluginProcess, to input: String) throws -> String {
    let toPlugin = Pipe()
    let fromPlugin = Pipe()
    Thread.detachNewThread {
      try? toPlugin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? toPlugin.fileHandleForWriting.close()
    }
    process.serve(
      input: ByteStream(descriptor: toPlugin.fileHandleForReading.fileDescriptor),
      output: ByteStream(descriptor: fromPlugin.fileHandleForWriting.fileDescriptor))
    try fromPlugin.fileHandleForWriting.close()
    return String(decoding: try fromPlugin.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }

  /// The answer as a dictionary, so that a test says what stands on the wire and not what our types make of it.
  static func message(of process: PluginProcess, to input: String) throws -> [String: Any] {
    let text = try answer(of: process, to: input)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return object as? [String: Any] ?? [:]
  }

  /// A request for `sum/v1`, the entry point of ``adder``.
  static func request(major: Int = 1, method: String = "sum/v1", factor: Int = 1) -> String {
    """
    {"jsonrpc":"2.0","id":"a","method":"\(method)","params":{"protocol":\(major),"request":{"factor":\(factor)}}}

    """
  }

  static func record(_ json: String) -> String {
    #"{"jsonrpc":"2.0","method":"record","params":\#(json)}"# + "\n"
  }

  static func end(_ count: Int) -> String {
    #"{"jsonrpc":"2.0","method":"end","params":{"records":\#(count)}}"# + "\n"
  }

  struct Request: Codable, Sendable {
    let factor: Int
  }

  struct Record: Codable, Sendable {
    let value: Int
  }

  struct Sum: Codable, Sendable {
    let sum: Int
  }

  /// A plugin that adds up its records.
  static let adder = PluginProcess(handlers: [
    EntryPointHandler(EntryPoint(rawValue: "sum/v1")) { (request: Request, records: AnySequence<Record>) -> Sum in
      if request.factor == 13 { throw PluginFailure("Thirteen is not allowed") }
      if request.factor == 14 { throw InputRequired(["factor": "Which factor?"]) }
      return Sum(sum: records.reduce(0) { $0 + $1.value } * request.factor)
    },
    EntryPointHandler(EntryPoint(rawValue: "long/v1")) { (_: Request, _: AnySequence<Record>) -> [String] in
      [String(repeating: "x", count: PluginProtocol.longestLine)]
    },
  ])
}
