/// As much of a request as says whether the plugin can take it: read before the rest, whose shape depends on it.
struct WireHeading: Decodable {
  struct Parameters: Decodable {
    let `protocol`: Int
  }

  let id: String
  let method: String
  let params: Parameters
}
