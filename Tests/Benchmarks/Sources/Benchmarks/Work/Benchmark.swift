/// Something that ruge does, measured beside a peer that does as much.
protocol Benchmark: Sendable {
  /// What it is called on the command line.
  static var name: String { get }

  init()

  func figures(_ bench: Bench) throws -> [Figure]
}
