/// What is wrong with a command line that the parser does not take.
package enum CommandLineFault: Hashable, Sendable {
  /// There is no such option; the one that was probably meant.
  case unknownOption(String, suggestion: String?)
  /// The option needs a value of a kind.
  case missingValue(option: String, kind: String?)
  /// The option takes no value, and has one.
  case valueOfFlag(option: String, value: String)
  /// Something is to be said that is not; one of several.
  case missingArgument([String])
  /// Words that nothing is left for.
  case unexpected([String])
  /// A value that does not fit its place; what would.
  case badValue(String, place: String, choices: [String])
  /// Anything else, in the parser's words.
  case other(String)
}
