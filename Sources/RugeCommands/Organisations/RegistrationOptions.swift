import ArgumentParser
import RugeCore

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
