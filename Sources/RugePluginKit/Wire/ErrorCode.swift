/// The codes of error answers: those that JSON-RPC 2.0 fixes, and one of ours.
package enum ErrorCode {
  package static let unreadable = -32_700
  package static let invalidRequest = -32_600
  package static let unknownMethod = -32_601
  package static let invalidParameters = -32_602
  /// The plugin's own code failed.
  package static let failed = -32_000
  /// The request is of a protocol major that the plugin does not speak; `data.protocol` lists those it does.
  package static let wrongProtocol = -32_001
}
