/// The bytes that a table's structure is made of.
enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let numberSign = UInt8(ascii: "#")
  static let apostrophe = UInt8(ascii: "'")
  /// By which a spreadsheet takes a text for a formula.
  static let formulaSigns: [UInt8] = [
    UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), tab, carriageReturn,
  ]
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
}
