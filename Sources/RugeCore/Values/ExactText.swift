/// A text that equals another where all their bytes do: a key for texts that are looked up very often.
///
/// Swift compares by meaning and for that normalises every text that is not ASCII, each time. An import asks for the same
/// few Danish names a million times over; two spellings of one only mean that it is looked up once more.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in
      right.withUTF8 { right in left.count == right.count && left.elementsEqual(right) }
    }
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
