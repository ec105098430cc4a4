/// The first line of a call, sent by the host; the records follow it.
package struct WireRequest<Request: Encodable>: Encodable {
  private struct Parameters: Encodable {
    let `protocol`: Int
    let request: Request
  }

  private let jsonrpc = "2.0"
  private let id: String
  private let method: String
  private let params: Parameters

  package init(id: String, entryPoint: EntryPoint, request: Request) {
    self.id = id
    self.method = entryPoint.rawValue
    self.params = Parameters(protocol: PluginProtocol.major, request: request)
  }
}
