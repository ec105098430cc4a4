/// A JSON text as a test looks at it.
enum JSONTree: Decodable, Equatable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONTree])
  case object([String: JSONTree])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Int.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONTree].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }

  /// The value at a path such as `runs.0.results.1.level`.
  func at(_ path: String) -> JSONTree? {
    var value: JSONTree? = self
    for step in path.split(separator: ".") {
      switch value {
      case .list(let items): value = Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
      case .object(let members): value = members[String(step)]
      default: return nil
      }
    }
    return value
  }

  var string: String? { if case .text(let text) = self { text } else { nil } }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(arrayLiteral elements: JSONTree...) { self = .list(elements) }
}
