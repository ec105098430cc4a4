/// What a figure may not exceed.
enum Budget {
  /// So many times what the peer takes.
  case ratio(Double)
  /// So many seconds.
  case seconds(Double)
  /// So many seconds beyond what the peer takes.
  case beyondPeer(Double)
  /// So many MiB of resident memory.
  case memory(Int)

  func isMet(by figure: Figure) -> Bool {
    switch self {
    case .ratio(let most): figure.ratio.map { $0 <= most } ?? false
    case .seconds(let most): figure.ours.seconds <= most
    case .beyondPeer(let most): figure.peer.map { figure.ours.seconds - $0.seconds <= most } ?? false
    case .memory(let most): figure.ours.peakMemory <= most << 20
    }
  }

  var text: String {
    switch self {
    case .ratio(let most): "≤ \(most)×"
    case .seconds(let most): "≤ \(most.time)"
    case .beyondPeer(let most): "≤ peer + \(most.time)"
    case .memory(let most): "≤ \(most) MiB"
    }
  }
}
