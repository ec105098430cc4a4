/// From when until when a person spoke for an organisation.
package struct ContactTenure: Hashable, Sendable {
  package let organisation: Int64
  package let from: Day
  /// The day it ended; `nil` while it lasts.
  package private(set) var to: Day?
  /// The fact whose note says as what.
  package let fact: Int64

  /// The tenures that a person's facts tell of, in the order they began.
  ///
  /// Whoever is named once more, as something else, begins anew.
  package static func tenures(in facts: [Fact]) -> [ContactTenure] {
    var tenures: [ContactTenure] = []
    func end(_ organisation: Int64, on day: Day) {
      guard let index = tenures.lastIndex(where: { $0.organisation == organisation && $0.to == nil }) else { return }
      tenures[index].to = day
    }
    for fact in facts.filter({ $0.ended == nil }).sorted(by: { ($0.on, $0.sequence) < ($1.on, $1.sequence) }) {
      switch fact.event {
      case .body(.contact(let organisation)):
        end(organisation, on: fact.on)
        tenures.append(ContactTenure(organisation: organisation, from: fact.on, fact: fact.sequence))
      case .body(.contactEnded(let organisation)): end(organisation, on: fact.on)
      default: continue
      }
    }
    return tenures
  }

  private init(organisation: Int64, from: Day, fact: Int64) {
    self.organisation = organisation
    self.from = from
    self.fact = fact
  }
}
