import RugeCore
import RugeWords

/// Where those in a stage that is dropped go: `--map old=new`.
struct StageMap {
  let pairs: [(old: ElementID, new: ElementID)]

  /// - Throws: Where a stage was never there, still is, or is none of the new version's.
  init(_ texts: [String], into target: Programme, from versions: [Programme]) throws {
    // A stage that is still there, or has another id, needs no successor.
    let present = Set(target.stages.flatMap { [$0.id] + $0.formerly })
    let dropped = Set(versions.flatMap { $0.stages.map(\.id) }).subtracting(present).sorted().map(\.rawValue)
    pairs = try KeyValue.split(texts).map { key, value in
      try Self.check(key, among: dropped)
      try Self.check(value, among: target.stages.map(\.id.rawValue))
      return (ElementID(key), ElementID(value))
    }
  }

  var stages: [ElementID: ElementID] {
    Dictionary(pairs.map { ($0.old, $0.new) }, uniquingKeysWith: { first, _ in first })
  }

  /// As it stands on a command line.
  var options: [String] { pairs.map { "--map \($0.old)=\($0.new)" } }

  private static func check(_ text: String, among known: [String]) throws {
    guard !known.contains(text) else { return }
    throw ReferenceProblem.notFound(
      .stage, text, suggestion: NearestName.suggestion(for: text, among: known), known: known)
  }
}
