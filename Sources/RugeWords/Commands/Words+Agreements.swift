/// What commands say about agreements that are signed.
extension Words {
  package var signedOn: String { say(da: "Underskrevet", en: "Signed") }
  package var notSigned: String { say(da: "(ikke endnu)", en: "(not yet)") }
  package var nothingToSign: String {
    say(da: "Programmet har intet, der skal underskrives.", en: "The programme has nothing to be signed.")
  }

  package func signed(_ day: String) -> String { say(da: "underskrevet \(day)", en: "signed \(day)") }
}
