/// The number under which an organisation stands in a public register: no two organisations have the same.
package struct RegistrationNumber: Hashable, Sendable {
  package enum Register: String, CaseIterable, Hashable, Sendable {
    /// The Danish register of businesses and associations: eight digits.
    case cvr
    /// The Swedish one: ten digits.
    case orgnr

    /// The register whose numbers stand under a heading: `CVR-nr.`, `Organisationsnummer`; `nil` for other headings.
    package init?(heading: String) {
      let key = FoldedName(heading).text.filter { $0.isLetter || $0.isNumber }
      guard let register = Self.headings[key] else { return nil }
      self = register
    }

    private static let headings: [String: Register] = [
      "cvr": .cvr, "cvrnr": .cvr, "cvrnummer": .cvr, "cvrno": .cvr, "cvrnumber": .cvr,
      "virksomhedsnummer": .cvr, "orgnr": .orgnr, "orgnummer": .orgnr, "organisationsnummer": .orgnr,
      "organisationsnr": .orgnr,
    ]
  }

  package let register: Register
  /// Nothing but digits.
  package let digits: String

  /// Reads a number as people write it, `DK 12 34 56 74`, or as spreadsheets do, `12345674.0`.
  ///
  /// - Returns: `nil` where it has not the digits that the register gives, its check included. A Swedish number that is
  ///   the owner's own national number is none: it is never kept.
  package init?(_ text: String, in register: Register) {
    var rest = text.normalised.uppercased().filter { !$0.isWhitespace }
    for ending in [".0", ",0"] where rest.hasSuffix(ending) { rest.removeLast(2) }
    rest.removeAll { "-–.:".contains($0) }
    for beginning in register.beginnings where rest.hasPrefix(beginning) { rest.removeFirst(beginning.count) }
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

  /// Reads a number as ``init(_:in:)`` does.
  ///
  /// - Throws: ``InputProblem/registrationNotANumber(_:_:)`` where the register has none like it.
  package static func read(_ text: String, in register: Register) throws(InputProblem) -> RegistrationNumber {
    guard let number = RegistrationNumber(text, in: register) else { throw .registrationNotANumber(register, text) }
    return number
  }
}

extension RegistrationNumber.Register {
  /// What people write before the number.
  fileprivate var beginnings: [String] {
    switch self {
    case .cvr: ["CVR", "DK"]
    case .orgnr: []
    }
  }
}

extension TextPurpose {
  /// The public register whose numbers stand there.
  package var register: RegistrationNumber.Register? {
    fieldHeading.flatMap(RegistrationNumber.Register.init(heading:))
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
