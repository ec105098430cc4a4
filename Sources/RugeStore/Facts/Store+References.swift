package import RugeCore

extension Store {
  /// The facts that could rest on a batch: every other fact about its subjects, and those that name a subject which the
  /// batch brought in.
  package func factsResting(on batch: [Fact]) throws -> [Fact] {
    let numbers = Set(batch.map(\.sequence))
    var found: [Int64: Fact] = [:]
    for subject in Set(batch.map(\.subject)) {
      for fact in try facts(of: subject) { found[fact.sequence] = fact }
    }
    for subject in Set(batch.filter { $0.sequence == $0.subject.number }.map(\.subject)) {
      for fact in try facts(naming: subject) { found[fact.sequence] = fact }
    }
    return found.values.filter { !numbers.contains($0.sequence) }.sorted { $0.sequence < $1.sequence }
  }
}
