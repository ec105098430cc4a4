import RugeCore

/// States of which one ends a record, with others after them.
struct StatesRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    programme.records.compactMap { kind in
      kind.states.dropLast().firstIndex { $0.count > 1 }.map { place in
        Doubt(.endsNotLast, in: .item(.element(section: "records", id: kind.id, key: "states"), place), .error)
      }
    }
  }
}
