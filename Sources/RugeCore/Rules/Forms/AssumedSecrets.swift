/// What is taken for granted of tests that look at what few have answered in secret, by those who must not tell it.
///
/// Whoever may try one definition after the other would learn a secret score by the gates that each of them opens. A plan
/// therefore looks twice, as if every such test held and as if none did, and tells what comes of both.
package struct AssumedSecrets: Hashable, Sendable {
  /// The tests whose outcome is there to be seen without any plan.
  let shown: Set<SecretTest>
  /// What all others come to.
  let areMet: Bool
}

/// What is asked of a form that is answered in secret.
struct SecretTest: Hashable, Sendable {
  let reference: FormReference
  let test: FormTest

  /// Whether the answers to a form are what they must be, in whichever round.
  static func passed(_ form: ElementID) -> SecretTest { SecretTest(reference: FormReference(form), test: .passed) }
}

extension FormStanding {
  /// Whether there are answers of which nobody may know what they come to.
  var isWithheld: Bool { form.isSecret && !sheets.isEmpty && !mayShowScore }

  /// What a test of the answers is taken to come to; `nil` where it is looked at.
  func assumed(_ test: SecretTest) -> Bool? {
    guard let secrets = state.assumedSecrets, isWithheld, !secrets.shown.contains(test) else { return nil }
    return secrets.areMet
  }
}
