import RugeCore

/// Ways from element to element that come back to where they began.
enum Cycles {
  /// The cycles that walks from some elements come to, at most so many, each from its first element on.
  ///
  /// From each element there is a way to the next ones; every element is walked from once.
  static func all(
    from starts: some Sequence<ElementID>, _ next: [ElementID: [ElementID]], atMost most: Int
  ) -> [[ElementID]] {
    var seen: Set<ElementID> = []
    var cycles: [[ElementID]] = []
    for start in starts where cycles.count < most && !seen.contains(start) {
      if let cycle = first(from: start, next, &seen) { cycles.append(cycle) }
    }
    return cycles
  }

  private static func first(
    from start: ElementID, _ next: [ElementID: [ElementID]], _ seen: inout Set<ElementID>
  ) -> [ElementID]? {
    var path: [(id: ElementID, next: Int)] = [(start, 0)]
    var onPath: Set<ElementID> = [start]
    seen.insert(start)
    while let last = path.last {
      let neighbours = next[last.id] ?? []
      guard last.next < neighbours.count else {
        path.removeLast()
        onPath.remove(last.id)
        continue
      }
      path[path.count - 1].next += 1
      let neighbour = neighbours[last.next]
      if onPath.contains(neighbour) { return path.drop { $0.id != neighbour }.map(\.id) }
      if seen.insert(neighbour).inserted {
        path.append((neighbour, 0))
        onPath.insert(neighbour)
      }
    }
    return nil
  }
}
