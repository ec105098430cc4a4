#if canImport(Glibc)
  import CMalloc
  import Glibc
#endif

/// How the process asks the system for memory.
package enum Heap {
  private static let megabyte = 1 << 20

  /// Lets all threads share one heap, which grows by whole megabytes.
  ///
  /// Nearly all the work is done on one thread that is not the first. By default glibc gives it a heap of its own, which
  /// asks the system for every page: a tenth of the time of a short command. A list that grows moves within the heap up
  /// to a few megabytes; apart, each move would ask for new pages.
  package static func keepTogether() {
    #if canImport(Glibc)
      mallopt(M_ARENA_MAX, 1)
      mallopt(M_TOP_PAD, Int32(2 * megabyte))
      mallopt(M_MMAP_THRESHOLD, Int32(4 * megabyte))
    #endif
  }

  /// Gets ready for work that will take much memory; the heap keeps as much in reserve from then on.
  ///
  /// A page at a time, memory that is new to the process costs more than to fill it; the system gives it in pages of two
  /// megabytes where it is asked to.
  ///
  /// - Parameter size: Bytes that the work is going to take.
  static func expect(_ size: Int) {
    #if canImport(Glibc)
      // More than the heap has left, less than what stands apart from it: the heap grows behind this block.
      let block = 3 * megabyte
      mallopt(M_TOP_PAD, Int32(clamping: size))
      guard let start = malloc(block) else { return }
      defer { free(start) }
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      let first = (Int(bitPattern: start) + page - 1) / page * page
      guard let end = sbrk(0), Int(bitPattern: end) > first else { return }
      madvise(UnsafeMutableRawPointer(bitPattern: first), Int(bitPattern: end) - first, MADV_HUGEPAGE)
    #endif
  }
}
