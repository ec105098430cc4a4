/// A value that a statement is given.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  init(_ integer: Int64?) {
    self = integer.map(SQLValue.integer) ?? .null
  }

  init(_ text: String?) {
    self = text.map(SQLValue.text) ?? .null
  }

  init(_ bytes: [UInt8]?) {
    self = bytes.map(SQLValue.bytes) ?? .null
  }
}
