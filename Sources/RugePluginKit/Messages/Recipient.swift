/// A person that a message goes to.
public struct Recipient: Codable, Hashable, Sendable {
  /// The person's reference: `P-3`.
  public var person: String
  /// The person's name.
  public var name: String
  /// The address for messages; `nil` where none is known.
  public var address: String?
  /// The person's language, a BCP 47 tag.
  public var language: String

  /// Makes a recipient.
  public init(person: String, name: String, address: String?, language: String) {
    self.person = person
    self.name = name
    self.address = address
    self.language = language
  }
}
