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

  /// What was given, each as it is to be kept.
  func texts(_ others: [TextPurpose: String] = [:]) throws -> [TextPurpose: String] {
    var texts = others
    if let email { texts[.email] = try EmailReader.read(email.normalised) }
    if let phone { texts[.phone] = try PhoneReader.read(phone.normalised) }
    if let note { texts[.note] = note }
    for (key, value) in try KeyValue.split(set) {
      let purpose = TextPurpose.field(try NameReader().read(key.normalised))
      guard texts[purpose] == nil else { throw UsageProblem.repeatedKey(key) }
      texts[purpose] = value
    }
    return texts
  }
}
