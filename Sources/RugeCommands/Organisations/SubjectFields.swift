import ArgumentParser
import RugeCore

/// What is written down about an organisation or a person besides its name.
struct SubjectFields: ParsableArguments {
  @Option(help: ArgumentHelp("Where mail goes.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("A telephone number.", valueName: "number"))
  var phone: String?

  @Option(help: ArgumentHelp("Something worth knowing.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("Anything else, under a heading of its own; may be repeated.", valueName: "key=value"))
  var set: [String] = []

  init() {}

  /// What was given, each as it is to be kept; of a heading that a public register has, the number's own spelling.
  func texts(_ others: [TextPurpose: String] = [:]) throws -> [TextPurpose: String] {
    var texts = others
    if let email { texts[.email] = try PersonalName.readEmail(email) }
    if let phone { texts[.phone] = try PersonalName.readPhone(phone) }
    if let note { texts[.note] = note }
    for (key, value) in try KeyValue.split(set) {
      let purpose = TextPurpose.field(try PersonalName.readHeading(key))
      guard texts[purpose] == nil else { throw UsageProblem.repeatedKey(key) }
      texts[purpose] = value
    }
    return texts
  }
}

/// The numbers under which an organisation stands in public registers.
struct RegistrationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Its number in the Danish register CVR: eight digits.", valueName: "number"))
  var cvr: String?

  @Option(help: ArgumentHelp("Its Swedish organisation number: ten digits.", valueName: "number"))
  var orgnr: String?

  init() {}

  func texts() throws -> [TextPurpose: String] {
    var texts: [TextPurpose: String] = [:]
    for (register, text) in [(RegistrationNumber.Register.cvr, cvr), (.orgnr, orgnr)] {
      if let text { texts[.field(register.rawValue)] = text }
    }
    return texts
  }
}

extension PersonalName {
  /// A telephone number: at least five digits, and what people write between them.
  static func readPhone(_ text: String) throws -> String {
    let number = text.normalised.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isClean = number.unicodeScalars.allSatisfy { "0123456789 +-–()./".unicodeScalars.contains($0) }
    guard isClean, number.count <= 40, number.count(where: \.isNumber) >= 5 else { throw SubjectProblem.badPhone(text) }
    return number
  }

  /// A heading that something is written down under.
  static func readHeading(_ text: String) throws -> String { try NameReader().read(text.normalised) }
}
