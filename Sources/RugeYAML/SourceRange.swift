/// Where something stands in a text: Unicode scalars counted from 0, as libyaml counts them.
///
/// Lines and columns are worked out from it only where a person is to see them; see ``NodeReader/places(of:)``.
package struct SourceRange: Hashable, Sendable {
  private let first: UInt32
  private let afterLast: UInt32

  package init(_ range: Range<Int>) {
    self.first = UInt32(clamping: range.lowerBound)
    self.afterLast = UInt32(clamping: range.upperBound)
  }

  package var start: Int { Int(first) }
  package var end: Int { Int(afterLast) }
}
