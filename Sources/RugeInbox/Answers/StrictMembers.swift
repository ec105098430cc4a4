import RugeCore

/// The members of a JSON object, of which none may be one that nobody knows.
struct StrictMembers {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }

  private let container: KeyedDecodingContainer<Name>

  init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: Name.self)
  }

  /// Refuses members with other names.
  func allow(_ names: Set<String>) throws(AnswerProblem) {
    if let other = container.allKeys.map(\.stringValue).sorted().first(where: { !names.contains($0) }) {
      throw .unknownMember(other)
    }
  }

  func text(_ name: String) throws -> String { try container.decode(String.self, forKey: Name(stringValue: name)) }
  func number(_ name: String) throws -> Int { try container.decode(Int.self, forKey: Name(stringValue: name)) }

  func list<Item>(_ name: String, atMost most: Int, _ read: (any Decoder) throws -> Item) throws -> [Item] {
    try Self.list(container.superDecoder(forKey: Name(stringValue: name)), atMost: most, read)
  }

  static func list<Item>(
    _ decoder: any Decoder, atMost most: Int, _ read: (any Decoder) throws -> Item
  ) throws -> [Item] {
    var items = try decoder.unkeyedContainer()
    guard items.count ?? 0 <= most else { throw AnswerProblem.damaged }
    var values: [Item] = []
    while !items.isAtEnd { values.append(try read(items.superDecoder())) }
    return values
  }
}
