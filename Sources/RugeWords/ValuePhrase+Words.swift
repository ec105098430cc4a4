extension ValuePhrase {
  /// The phrase in the reader's language.
  package func text(in words: Words) -> String {
    switch self {
    case .date: words.say(da: "{{day}}. {{month}} {{year}}", en: "{{day}} {{month}} {{year}}")
    case .hours: words.say(da: "{{count}} t", en: "{{count}} h")
    case .minutes: words.say(da: "{{count}} min", en: "{{count}} min")
    case .decimalMark: words.say(da: ",", en: ".")
    case .groupMark: words.say(da: ".", en: ",")
    }
  }
}
