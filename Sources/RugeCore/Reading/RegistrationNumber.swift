/// The number under which an organisation stands in a public register: no two organisations have the same.
package struct RegistrationNumber: Hashable, Sendable {
  package enum Register: String, CaseIterable, Hashable, Sendable {
    /// The Danish register of businesses and associations: eight digits.
    case cvr
    /// The Swedish one: ten digits.
    case orgnr

    /// The register whose numbers stand under a heading: `CVR-nr.`, `Organisationsnummer`; `nil` for other headings.
    package init?(heading: String) {
      var letters = String.UnicodeScalarView()
      for scalar in FoldedName(heading).text.unicodeScalars where scalar.properties.isAlphabetic {
        letters.append(scalar)
      }
      guard let register = Self.headings[String(letters)] else { return nil }
      self = register
    }

    private static let headings: [String: Register] = [
      "cvr": .cvr, "cvrnr": .cvr, "cvrnummer": .cvr, "cvrno": .cvr, "cvrnumber": .cvr, "orgnr": .orgnr,
      "orgnummer": .orgnr, "organisationsnummer": .orgnr, "organisationsnr": .orgnr,
    ]
  }

  package let register: Register
  /// Nothing but digits.
  package let digits: String

  /// Reads a number as people write it, with spaces, hyphens and the letters of the country.
  ///
  /// - Returns: `nil` where it has not the digits that the register gives, its check included. A Swedish number that is
  ///   the owner's own national number is none: it is never kept.
  package init?(_ text: String, in register: Register) {
    var rest = text.normalised.uppercased().filter { !$0.isWhitespace && !"-–.".contains($0) }
    if register == .cvr, rest.hasPrefix("DK") { rest.removeFirst(2) }
    let digits = rest.unicodeScalars.map { Int($0.value) - 0x30 }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    switch register {
    case .cvr:
      let sum = zip(digits, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
      guard digits.count == 8, digits[0] > 0, sum.isMultiple(of: 11) else { return nil }
    case .orgnr:
      guard digits.count == 10, digits[2] >= 2, Luhn.holds(digits) else { return nil }
    }
    self.register = register
    self.digits = rest
  }
}

extension RegistrationNumber: CustomStringConvertible {
  /// As the register writes it: `12345674`, `559999-0008`.
  package var description: String {
    switch register {
    case .cvr: digits
    case .orgnr: "\(digits.prefix(6))-\(digits.suffix(4))"
    }
  }
}
