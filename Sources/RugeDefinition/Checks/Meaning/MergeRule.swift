import RugeCore

/// Categories that stand for themselves, by themselves or by way of others, and those that stand for one that stands for
/// others.
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
    let cycles = Cycles.all(from: merging.lazy.map(\.id), parts, atMost: Self.mostDoubts)
    let inCircles = Set(cycles.joined())
    let nested = merging.filter { !inCircles.contains($0.id) }.compactMap { category -> Doubt? in
      guard let part = category.merges.first(where: { parts[$0] != nil }) else { return nil }
      return Doubt(
        .mergesMerged(category.id.rawValue, part.rawValue), in: .entry(table, [category.id.rawValue, "merges"]), .error)
    }
    return cycles.map { cycle in
      Doubt(.mergesItself(cycle.map(\.rawValue)), in: .entry(table, [cycle[0].rawValue, "merges"]), .error)
    } + nested.prefix(Self.mostDoubts)
  }
}
