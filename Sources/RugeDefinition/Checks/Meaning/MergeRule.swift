import RugeCore

/// Categories that stand for themselves, by themselves or by way of others.
struct MergeRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] { programme.indicators.flatMap(doubts) }

  private func doubts(of indicator: Indicator) -> [Doubt] {
    let merging = indicator.categories.filter { !$0.merges.isEmpty }
    let parts = Dictionary(merging.map { ($0.id, $0.merges) }, uniquingKeysWith: { first, _ in first })
    let table = DefinitionPart.element(section: "indicators", id: indicator.id, key: "categories")
    return Cycles.all(from: merging.lazy.map(\.id), parts, atMost: Self.mostDoubts).map { cycle in
      Doubt(.mergesItself(cycle.map(\.rawValue)), in: .entry(table, [cycle[0].rawValue, "merges"]), .error)
    }
  }
}
