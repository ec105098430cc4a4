/// What is wrong with a line, or with the order of lines.
package enum WireFault: Error, Hashable, Sendable {
  /// It is no JSON object.
  case notJSON
  /// An object has the same key twice.
  case repeatedKey(String)
  /// A value is missing or of the wrong kind; the path leads to it.
  case unexpected(path: String, reason: String)
  /// It is longer than ``PluginProtocol/longestLine``.
  case tooLong
  /// The text ended before its line did, or before everything announced had come.
  case brokenOff
}

extension WireFault: CustomStringConvertible {
  /// In English, for an error answer and the log.
  package var description: String {
    switch self {
    case .notJSON: "the line is not a JSON object"
    case .repeatedKey(let key): "the key \"\(key)\" stands twice in one object"
    case .unexpected(let path, let reason): path.isEmpty ? reason : "\(path): \(reason)"
    case .tooLong: "the line is longer than \(PluginProtocol.longestLine) bytes"
    case .brokenOff: "the input ended too early"
    }
  }
}
