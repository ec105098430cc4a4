import Foundation

/// How much of a property is tried: a sample each time, and as much as is asked for by hand.
enum Sampling {
  /// How often a writer is killed; `RUGE_KILLS` sets it.
  static var kills: Int {
    ProcessInfo.processInfo.environment["RUGE_KILLS"].flatMap(Int.init) ?? 25
  }
}
