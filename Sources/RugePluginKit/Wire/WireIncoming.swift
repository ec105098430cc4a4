/// As much of a plugin's line as says what it is.
package struct WireIncoming: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, method, result, error
  }

  /// What kinds of line a plugin may send.
  package enum Kind: Hashable, Sendable {
    /// The answer to the request of this id; `nil` where the plugin could not tell it.
    case answer(id: String?)
    /// A notification: how far it has come, or something that a later minor version adds.
    case notification
    /// A request to the host, or an object that is no message at all.
    case other
  }

  package let kind: Kind

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try? container.decodeIfPresent(String.self, forKey: .id)
    if container.contains(.method) {
      kind = container.contains(.id) ? .other : .notification
    } else if container.contains(.error) || (container.contains(.result) && id != nil) {
      kind = .answer(id: id)
    } else if container.contains(.result) {
      // An id of another kind than ours, such as a number, belongs to no request of ours.
      kind = .answer(id: "")
    } else {
      kind = .other
    }
  }
}
