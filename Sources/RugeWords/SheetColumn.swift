/// The letters of a sheet's columns.
package enum SheetColumn {
  /// `A` for 1, `Z` for 26, `AA` for 27.
  package static func letters(_ number: Int) -> String {
    var rest = number
    var letters = ""
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(65 + digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
