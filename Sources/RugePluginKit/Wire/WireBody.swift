/// What a request asks for, in the shape of its entry point.
struct WireBody<Request: Decodable>: Decodable {
  struct Parameters: Decodable {
    let request: Request
  }

  let params: Parameters
}
