package import RugeCore

/// Numbers with what they count.
extension Words {
  /// An answer to a question, with what its number counts; one that stands elsewhere, by how the other question is put.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - field: The question; `nil` where the definition has it no more.
  ///   - fields: The questions that it stands among.
  ///   - text: Its words, where it is free text.
  /// - Returns: `DKK 1500.50`, `3 years`, `see “Strategy”`.
  package func answer(_ answer: Known<Answer>, to field: Field?, among fields: [Field], text: String?) -> String {
    switch answer {
    case .value(.number(let number)): self.number(number, in: field?.kind.unit)
    case .value(.see(let id)):
      fields.first { $0.id == id }.map { seeQuestion($0.ask[language]) } ?? self.answer(answer, text: text)
    case .value(.choice(let option)): field?.title(of: option)[language] ?? option
    case .value(.choices(let options)): list(options.map { field?.title(of: $0)[language] ?? $0 })
    default: self.answer(answer, text: text)
    }
  }

  /// A number with its unit, where it has one.
  package func number(_ quantity: Quantity, in unit: String?) -> String {
    unit.map { amount(Amount(quantity, unit: $0)) } ?? number(quantity)
  }

  /// A figure of an indicator: money with its currency, a level by its name; what else is counted, its title tells.
  package func figure(_ figure: Known<Quantity>, of indicator: Indicator?) -> String {
    guard case .value(let quantity) = figure else { return self.figure(figure) }
    return number(quantity, of: indicator)
  }

  /// A number of an indicator, in the same way.
  package func number(_ quantity: Quantity, of indicator: Indicator?) -> String {
    if let level = Int(quantity.description), let name = indicator?.scale?.names[level] {
      return "\(level) (\(name[language]))"
    }
    return number(quantity, in: indicator?.unit?[language].currency)
  }

  /// What is to be reached; nothing where nothing is.
  package func target(_ target: Known<Quantity>, of indicator: Indicator?) -> String {
    switch target {
    case .value(let quantity): number(quantity, of: indicator)
    case .unknown: notAgreed
    case .notApplicable: ""
    }
  }
}

extension String {
  /// Itself, where it is a currency.
  fileprivate var currency: String? { isCurrency ? self : nil }
}
