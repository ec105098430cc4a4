/// Where the bytes of a table come from: a file, or what stands for one in a test.
///
/// It can be read several times, since a table is surveyed before its rows are read.
package protocol ByteSource: AnyObject {
  /// Starts again from the first byte.
  func rewind() throws(ReadFailure)

  /// Fills the start of the buffer and says how many bytes it wrote; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int
}
