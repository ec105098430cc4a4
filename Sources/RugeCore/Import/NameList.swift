/// Several names in one cell, with semicolons between them: `Ane Holm; Bo Lund`.
///
/// A name that has a semicolon itself, or begins with a quotation mark, stands in quotation marks, with those inside
/// doubled: `"Holm; Lund og Co."; Bo Lund`. Anything else between two semicolons is a name as it stands there.
package enum NameList {
  private static let separator: Unicode.Scalar = ";"
  private static let quote: Unicode.Scalar = "\""

  /// The cell that says these names.
  package static func cell(_ names: [String]) -> String {
    names.map(item).joined(separator: "; ")
  }

  /// The names in a cell, without the spaces around them; what is blank is none.
  package static func names(in cell: String) -> [String] {
    var names: [String] = []
    var rest = cell.unicodeScalars[...]
    while !rest.isEmpty {
      rest = rest.drop { $0.properties.isWhitespace }
      let name = takeQuoted(&rest) ?? takePlain(&rest)
      if !name.isEmpty { names.append(name) }
    }
    return names
  }

  private static func item(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard scalars.first == quote || scalars.contains(separator) else { return name }
    return "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  /// A name in quotation marks and the semicolon after it; `nil` where it is none, and nothing is taken.
  private static func takeQuoted(_ rest: inout Substring.UnicodeScalarView) -> String? {
    guard rest.first == quote else { return nil }
    var name = String.UnicodeScalarView()
    var ahead = rest.dropFirst()
    while let scalar = ahead.popFirst() {
      if scalar != quote {
        name.append(scalar)
      } else if ahead.first == quote {
        name.append(quote)
        ahead.removeFirst()
      } else {
        ahead = ahead.drop { $0.properties.isWhitespace }
        guard ahead.isEmpty || ahead.first == separator else { return nil }
        rest = ahead.dropFirst()
        return String(name)
      }
    }
    return nil
  }

  private static func takePlain(_ rest: inout Substring.UnicodeScalarView) -> String {
    let end = rest.firstIndex(of: separator) ?? rest.endIndex
    var name = rest[..<end]
    while let last = name.last, last.properties.isWhitespace { name.removeLast() }
    rest = rest[end...].dropFirst()
    return String(name)
  }
}
