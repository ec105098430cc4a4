package import RugeCore

extension Notation<String> {
  /// A text of any kind: `012`, `NO` and `12:30` are just that.
  package static var text: Notation { Notation(shape: .text) { node, reader in reader.text(of: node) } }
}

extension Notation<Bool> {
  /// `true` or `false`, and nothing that merely looks like it.
  package static var boolean: Notation {
    .scalar(.boolean, suggestion: { Self.meant[$0.lowercased()] }) { text in
      switch text {
      case "true": true
      case "false": false
      default: nil
      }
    }
  }

  private static var meant: [String: String] {
    [
      "true": "true", "ja": "true", "yes": "true", "y": "true", "j": "true", "on": "true", "1": "true",
      "sand": "true", "sandt": "true", "false": "false", "nej": "false", "no": "false", "n": "false", "off": "false",
      "0": "false",
      "falsk": "false", "falskt": "false",
    ]
  }
}

extension Notation<Int> {
  /// A whole number within bounds.
  package static func integer(in bounds: ClosedRange<Int>) -> Notation {
    .scalar(.integer(bounds)) { text in
      // `012` is ten in one version of YAML and twelve in the other.
      guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }), text == "0" || text.first != "0" else {
        return nil
      }
      return Int(text).flatMap { bounds.contains($0) ? $0 : nil }
    }
  }
}

extension Notation<Quantity> {
  /// An exact decimal number with a point.
  package static var number: Notation<Quantity> { .scalar(.number) { Quantity($0) } }

  /// The same above zero.
  package static var positive: Notation<Quantity> {
    .scalar(.positive) { text in Quantity(text).flatMap { $0 > .zero ? $0 : nil } }
  }
}

extension Notation<Day> {
  /// A date, `2026-01-12`.
  package static var date: Notation<Day> { .scalar(.date) { Day($0) } }
}

extension Notation {
  /// One of certain words, each of which stands for a value.
  package static func oneOf(_ words: [String], _ value: @escaping @Sendable (String) -> Value?) -> Notation {
    Notation(shape: .scalar(.oneOf(words))) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if let value = value(text) { return value }
      let slip = ValueSlip(text, wanting: .oneOf(words)) { words.contains($0) }
      reader.add(
        .error, slip.problem, at: node.range, suggestion: slip.suggestion ?? reader.suggestion(for: text, among: words))
      return nil
    }
  }
}

extension Notation where Value: RawRepresentable<String> & Sendable {
  /// One of certain words.
  package static func word(of values: [Value]) -> Notation {
    .oneOf(values.map(\.rawValue)) { text in values.first { $0.rawValue == text } }
  }
}

extension Notation where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of a fixed set of words.
  package static var word: Notation { .word(of: Array(Value.allCases)) }
}

extension Notation<Void> {
  /// The only word that a key may have: `is: accepted`.
  package static func only(_ word: String) -> Notation {
    .scalar(.oneOf([word])) { $0 == word ? () : nil }
  }
}

extension Notation<Node> {
  /// Whatever is there, to be read later, when it must have a certain shape.
  package static func node(later shape: @escaping @autoclosure @Sendable () -> Shape) -> Notation {
    Notation(shape: shape()) { node, _ in node }
  }
}

extension Notation<LocalisedText> {
  /// A text, or one for each language: `{da: Optagelse, en: Admission}`.
  package static var localised: Notation<LocalisedText> {
    Notation(shape: localisedShape) { node, reader in
      // A plain text is what most write; a list was hardly meant as a choice of languages.
      if node.scalar != nil || node.shape == .list {
        guard let text = reader.text(of: node).map({ LocalisedText($0) }) else { return nil }
        reader.localisedTexts.append((text, node.range))
        return text
      }
      guard let entries = reader.entries(of: node) else { return nil }
      var text = LocalisedText()
      for entry in entries {
        guard let language = Language(rawValue: entry.key.text) else {
          reader.rejectKey(of: entry, in: node, known: Language.allCases.map(\.rawValue))
          continue
        }
        if entry.value.isEmpty {
          reader.add(.error, .emptyValue(entry.key.text), at: entry.value.range)
        } else {
          text[variant: language] = reader.text(of: entry.value)
        }
      }
      reader.localisedTexts.append((text, node.range))
      return text
    }
  }

  private static var localisedShape: Shape {
    .definition("text") {
      let variants = Language.allCases.map { MappingShape.Property($0.rawValue, .text) }
      return .either([.text, .mapping(MappingShape(variants, isNeverEmpty: true))])
    }
  }
}
