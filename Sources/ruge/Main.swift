import CSQLiteSettings
import Dispatch
import Foundation
import RugeCommands

@main
enum Main {
  /// The first thing is asked before there is any task: a main function that waits for one begins with threads.
  static func main() {
    if RugeProgram.saysVersion() { return }
    Heap.grantWhole()
    countNoMemoryOfSQLite()
    // A plain task would begin on the main thread's queue, only to leave it for a further thread.
    Task.detached {
      await RugeProgram.run()
      exit(EXIT_SUCCESS)
    }
    dispatchMain()
  }
}
