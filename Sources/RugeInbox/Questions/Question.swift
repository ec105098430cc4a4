/// One question as a page or a mail puts it, in the language of whoever reads it.
package struct Question: Hashable, Sendable {
  /// What kind of answer it takes.
  package enum Kind: Hashable, Sendable {
    case text, longText, link, date, yesOrNo
    /// A number, with its unit where it has one.
    case number(unit: String?)
    /// A length of time in minutes.
    case minutes
    /// A whole number, with names for some.
    case scale(ClosedRange<Int>, names: [Int: String])
    /// One of a list; options are called what they are, unless they have a label.
    case choice([String], labels: [String: String] = [:])
    case several([String], labels: [String: String] = [:])
  }

  /// The answer to another question by which this one falls away.
  package struct Exception: Hashable, Sendable {
    package let question: String
    package let state: AnswerState
    /// The value, where the state is one.
    package let answer: String
  }

  /// How much an answer is needed.
  package enum Need: Hashable, Sendable {
    case free
    /// Whoever answers is reminded of it.
    case asked
    /// Without it the other answers of the list mean nothing: the day of a session.
    case indispensable
  }

  /// What answers go by: the id of a field, `kommuner.total`, or `.on` for what no programme defines.
  package let key: String
  package let label: String
  package let help: String?
  package let kind: Kind
  package let need: Need
  /// Whether the definition requires it, so that it is marked among those that it does not.
  package let isRequired: Bool
  /// Whether “nobody knows” and “does not apply” are answers.
  package let mayBeUnknown: Bool
  package let unless: Exception?

  package init(
    key: String, label: String, help: String? = nil, kind: Kind, need: Need = .free, isRequired: Bool = false,
    mayBeUnknown: Bool = true, unless: Exception? = nil
  ) {
    self.key = key
    self.label = label
    self.help = help
    self.kind = kind
    self.need = need
    self.isRequired = isRequired
    self.mayBeUnknown = mayBeUnknown
    self.unless = unless
  }

  /// Whether it is said beside the question that it has to be answered.
  package var isMarked: Bool { isRequired || need == .indispensable }
}
