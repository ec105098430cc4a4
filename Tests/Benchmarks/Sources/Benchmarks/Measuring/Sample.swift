/// What one run took.
struct Sample {
  /// Seconds from start to end.
  let wall: Double
  /// Seconds of processor time, the system's part included.
  let processor: Double
  /// The most memory that was resident, in bytes.
  let peakMemory: Int
}
