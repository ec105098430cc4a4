/// From when until when a person had a role in an enrolment.
package struct RoleTenure: Hashable, Sendable {
  package let enrolment: Int64
  package let role: ElementID
  package let person: Int64
  package let from: Day
  /// The day it was ended; `nil` where nobody ended it, though it ends with the enrolment, too.
  package private(set) var to: Day?

  /// The tenures that the facts of enrolments tell of, in the order they began, under the present ids of roles.
  package static func tenures(in facts: [Fact]) -> [RoleTenure] {
    var tenures: [RoleTenure] = []
    for fact in facts.filter({ $0.ended == nil }).sorted(by: { ($0.on, $0.sequence) < ($1.on, $1.sequence) }) {
      let enrolment = fact.subject.number
      func isOpen(_ tenure: RoleTenure, _ role: ElementID, _ person: Int64) -> Bool {
        tenure.enrolment == enrolment && tenure.role == role && tenure.person == person && tenure.to == nil
      }
      switch fact.event {
      case .roleGiven(let role, let person):
        guard !tenures.contains(where: { isOpen($0, role, person) }) else { continue }
        tenures.append(RoleTenure(enrolment: enrolment, role: role, person: person, from: fact.on))
      case .life(.roleEnded(let role, let person)):
        guard let index = tenures.lastIndex(where: { isOpen($0, role, person) }) else { continue }
        tenures[index].to = fact.on
      default: continue
      }
    }
    return tenures
  }

  /// Whether a day is one of those it lasted; the day it was ended is none.
  package func includes(_ day: Day) -> Bool {
    from <= day && (to.map { day < $0 } ?? true)
  }

  private init(enrolment: Int64, role: ElementID, person: Int64, from: Day) {
    self.enrolment = enrolment
    self.role = role
    self.person = person
    self.from = from
  }
}
