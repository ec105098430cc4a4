extension WireFault {
  /// What a decoder found wrong.
  init(_ error: DecodingError) {
    switch error {
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self = .notJSON
    case .dataCorrupted(let context):
      self = .unexpected(path: Self.path(context.codingPath), reason: context.debugDescription)
    case .keyNotFound(let key, let context):
      self = .unexpected(path: Self.path(context.codingPath + [key]), reason: "it is missing")
    case .valueNotFound(_, let context):
      self = .unexpected(path: Self.path(context.codingPath), reason: "it is null")
    case .typeMismatch(let type, let context):
      self = .unexpected(path: Self.path(context.codingPath), reason: "it is not of the kind \(Self.kind(type))")
    @unknown default:
      self = .unexpected(path: "", reason: String(describing: error))
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
  }

  /// A Swift type by its JSON name.
  private static func kind(_ type: Any.Type) -> String {
    switch type {
    case is String.Type: "string"
    case is Bool.Type: "boolean"
    case is any BinaryInteger.Type, is any BinaryFloatingPoint.Type: "number"
    case is any Sequence.Type: "array"
    default: "object"
    }
  }
}
