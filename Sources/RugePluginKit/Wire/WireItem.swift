/// A line that follows the request.
enum WireItem<Record: Decodable>: Decodable {
  case record(Record)
  /// No more records come; so many did.
  case end(records: Int)
  /// Something that a later minor version adds.
  case unknown

  private enum CodingKeys: String, CodingKey {
    case method, params
  }

  private struct End: Decodable {
    let records: Int
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(String.self, forKey: .method) {
    case "record": self = .record(try container.decode(Record.self, forKey: .params))
    case "end": self = .end(records: try container.decode(End.self, forKey: .params).records)
    default: self = .unknown
    }
  }
}
