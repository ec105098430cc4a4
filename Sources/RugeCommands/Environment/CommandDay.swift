import RugeCore
import Synchronization

/// The day on which a command runs.
///
/// It is worked out when it is first asked for: time zones take as long to read as a definition, which needs none.
final class CommandDay: Sendable {
  private let known = Mutex<Day?>(nil)
  private let find: @Sendable () -> Day

  init(_ find: @escaping @Sendable () -> Day) {
    self.find = find
  }

  var day: Day {
    known.withLock { known in
      if let known { return known }
      let day = find()
      known = day
      return day
    }
  }
}
