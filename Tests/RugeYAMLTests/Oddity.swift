import Testing

/// Something that YAML 1.1 or 1.2 knows and that surprises people, with what becomes of it here.
struct Oddity: CustomTestStringConvertible, Sendable {
  enum Outcome: Sendable {
    /// The text that the key `a` has, exactly.
    case text(String)
    /// The findings, as `line:column id`.
    case findings([String])
  }

  let name: String
  let bytes: [UInt8]
  let outcome: Outcome

  init(_ name: String, _ text: String, _ outcome: Outcome) {
    self.init(name, Array(text.utf8), outcome)
  }

  init(_ name: String, _ bytes: [UInt8], _ outcome: Outcome) {
    self.name = name
    self.bytes = bytes
    self.outcome = outcome
  }

  var testDescription: String { name }
}
