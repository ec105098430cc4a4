/// What several runs took.
struct Measurement: Encodable {
  let runs: Int
  /// The median of the seconds from start to end.
  let seconds: Double
  /// The median of the seconds of processor time.
  let processorSeconds: Double
  /// The most memory that was resident in any run, in bytes.
  let peakMemory: Int

  init(_ samples: [Sample]) {
    runs = samples.count
    seconds = samples.map(\.wall).median
    processorSeconds = samples.map(\.processor).median
    peakMemory = samples.map(\.peakMemory).max() ?? 0
  }

  private init(runs: Int, seconds: Double, processorSeconds: Double, peakMemory: Int) {
    self.runs = runs
    self.seconds = seconds
    self.processorSeconds = processorSeconds
    self.peakMemory = peakMemory
  }

  /// Measures two things by turns, so that whatever else the machine does hits both alike.
  static func pair(
    runs: Int, warmUps: Int = 1, _ first: () throws -> Sample, _ second: () throws -> Sample
  ) throws -> (Measurement, Measurement) {
    var firsts: [Sample] = []
    var seconds: [Sample] = []
    for run in 0..<runs + warmUps {
      let pair = (try first(), try second())
      guard run >= warmUps else { continue }
      firsts.append(pair.0)
      seconds.append(pair.1)
    }
    return (Measurement(firsts), Measurement(seconds))
  }

  /// Two things done one after the other.
  static func + (first: Measurement, second: Measurement) -> Measurement {
    Measurement(
      runs: min(first.runs, second.runs), seconds: first.seconds + second.seconds,
      processorSeconds: first.processorSeconds + second.processorSeconds,
      peakMemory: max(first.peakMemory, second.peakMemory))
  }

  /// What the first takes beyond the second.
  static func - (first: Measurement, second: Measurement) -> Measurement {
    Measurement(
      runs: min(first.runs, second.runs), seconds: first.seconds - second.seconds,
      processorSeconds: first.processorSeconds - second.processorSeconds, peakMemory: first.peakMemory)
  }
}

extension [Double] {
  /// The middle one, or the mean of the two in the middle; 0 where there are none.
  var median: Double {
    guard !isEmpty else { return 0 }
    let ordered = sorted()
    return (ordered[(count - 1) / 2] + ordered[count / 2]) / 2
  }
}
