#if canImport(Glibc)
  import CMalloc
  import Glibc
#endif

/// How the process asks the system for memory.
package enum Heap {
  private static let megabyte = 1 << 20

  /// Gives every thread a heap of its own, which it has from the system whole.
  ///
  /// By default glibc asks the system for every page of the heap of any but the first thread: a tenth of the time of a
  /// short command. If all threads shared one, two of them would check a list of definitions no faster than one, for
  /// waiting for each other. Memory that is granted takes no place before it is used. A list that grows moves within the
  /// heap up to a few megabytes; apart, each move would ask for new pages.
  package static func grantWhole() {
    #if canImport(Glibc)
      // As much as a heap of 64 megabytes holds beside what it says of itself.
      mallopt(M_TOP_PAD, Int32(60 * megabyte))
      mallopt(M_MMAP_THRESHOLD, Int32(4 * megabyte))
    #endif
  }

  /// Gets ready for work of this thread that will take much memory.
  ///
  /// A page at a time, memory that is new to the process costs more than to fill it; the system gives it in pages of two
  /// megabytes where it is asked to.
  ///
  /// - Parameter size: Bytes that the work is going to take.
  static func expect(_ size: Int) {
    #if canImport(Glibc)
      // What the work takes lies behind a block that nothing before has left room for.
      guard let start = malloc(3 * megabyte) else { return }
      defer { free(start) }
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      let first = (Int(bitPattern: start) + page - 1) / page * page
      madvise(UnsafeMutableRawPointer(bitPattern: first), size, MADV_HUGEPAGE)
    #endif
  }
}
