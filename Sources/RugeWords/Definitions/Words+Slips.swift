import RugeCore

/// What to do about slips of the pen that YAML does not mind.
extension Words {
  /// A space that looks like one and is none.
  var noBreakSpace: String {
    say(
      da: "Her står et hårdt mellemrum (det kan være kopieret fra en side eller et dokument); "
        + "skriv et almindeligt mellemrum.",
      en: "There is a no-break space here (copied from a page or a document, perhaps); type an ordinary space.")
  }

  /// Quotes that YAML takes for letters.
  var typographicQuotes: String {
    say(
      da: "Anførselstegnene er typografiske og bliver en del af teksten; brug de lige (\"…\"), eller slet dem.",
      en: "These quotes are typographic and become a part of the text; use straight ones (\"…\"), or none.")
  }

  /// A text that begins with & and reads as a name.
  func unusedAnchor(_ name: String) -> String {
    say(
      da: "»&\(name.brief)« læses som et navn, der kan henvises til, og ikke som tekst; "
        + "sæt en tekst med & forrest i anførselstegn.",
      en: "“&\(name.brief)” is read as a name to refer to and not as text; put a text that begins with & in quotes.")
  }

  /// A text of which YAML takes the end for a remark.
  func cutOff(_ rest: String) -> String {
    say(
      da: "Teksten slutter før »#«, og »\(rest.brief)« er kun en bemærkning; sæt teksten i anførselstegn, "
        + "eller skriv et mellemrum efter #.",
      en: "The text ends before “#”, and “\(rest.brief)” is a mere remark; put the text in quotes, "
        + "or write a space after the #.")
  }

  /// A word that stands for nothing in YAML elsewhere.
  func nullWord(_ word: String) -> String {
    say(
      da: "»\(word.brief)« er her netop den tekst; slet nøglen, hvis der ikke skal stå noget, "
        + "eller sæt teksten i anførselstegn.",
      en: "“\(word.brief)” is just that text here; delete the key if nothing is meant, or put the text in quotes.")
  }

  /// A number whose point may stand before thousands.
  func thousandsPoint(_ number: String) -> String {
    say(
      da: "»\(number.brief)« har punktum foran decimalerne; skriv et helt tal uden punktum "
        + "og et med tre decimaler med et nul til sidst.",
      en: "“\(number.brief)” has a point before decimals; write a whole number without a point, "
        + "and one with three decimals with one more zero.")
  }

  /// A key that only capitals tell from another.
  func similarKeys(_ key: String) -> String {
    say(
      da: "»\(key.brief)« adskiller sig kun ved store bogstaver fra en anden nøgle her; giv dem hver sit navn.",
      en: "Only capitals tell “\(key.brief)” from another key here; give them names that differ.")
  }

  /// A key that was read as a part of the text above.
  func swallowedKey(_ piece: String) -> String {
    say(
      da: "»\(piece.brief)« er læst som en del af teksten over; er det en nøgle, så sæt et mellemrum efter kolon, "
        + "og ryk linjen ind som de andre nøgler.",
      en: "“\(piece.brief)” was read as a part of the text above; if it is a key, put a space after the colon, "
        + "and indent the line as the other keys.")
  }
}
