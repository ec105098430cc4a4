import CSQLiteSettings
import Dispatch
import Foundation
import RugeCommands

#if canImport(Glibc)
  import CMalloc
#endif

@main
enum Main {
  /// The first thing is asked before there is any task: a main function that waits for one begins with threads.
  static func main() {
    if RugeProgram.saysVersion() { return }
    keepMemoryTogether()
    countNoMemoryOfSQLite()
    Task {
      await RugeProgram.run()
      exit(EXIT_SUCCESS)
    }
    dispatchMain()
  }

  /// Lets all threads share one heap, which grows by whole megabytes.
  ///
  /// Nearly all the work is done on one thread that is not the first. By default glibc gives it a heap of its own, which
  /// asks the system for every page: a tenth of the time of a short command. A list that grows moves within the heap up
  /// to a few megabytes; apart, each move would ask for new pages.
  private static func keepMemoryTogether() {
    #if canImport(Glibc)
      mallopt(M_ARENA_MAX, 1)
      mallopt(M_TOP_PAD, 2 << 20)
      mallopt(M_MMAP_THRESHOLD, 4 << 20)
    #endif
  }
}
