/// A request that the manifest does not offer; a host that reads the manifest never makes one.
enum ReportFailure: Error, Hashable, CustomStringConvertible {
  case unknownReport(String)
  case unknownFormat(String)

  var description: String {
    switch self {
    case .unknownReport(let id): "no report \(id.debugDescription)"
    case .unknownFormat(let format): "no format \(format.debugDescription)"
    }
  }
}
