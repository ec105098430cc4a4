/// What ruge takes for something, beside what its peer takes.
struct Figure: Encodable {
  let name: String
  let ours: Measurement
  let peer: Measurement?
  let budgets: [Budget]
  /// What else there is to know.
  var note = ""
  /// How busy the machine was with other things: the load before the figure was taken.
  var load = 0.0

  var ratio: Double? {
    peer.flatMap { $0.seconds > 0 ? ours.seconds / $0.seconds : nil }
  }

  var isMet: Bool { budgets.allSatisfy { $0.isMet(by: self) } }

  private enum CodingKeys: CodingKey {
    case name, ours, peer, ratio, budget, met, note, load
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(ours, forKey: .ours)
    try container.encode(peer, forKey: .peer)
    try container.encode(ratio, forKey: .ratio)
    try container.encode(budgets.map(\.text), forKey: .budget)
    try container.encode(isMet, forKey: .met)
    try container.encode(note, forKey: .note)
    try container.encode(load, forKey: .load)
  }
}
