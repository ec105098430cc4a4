/// Why a plugin could not do what it was asked, for the user to read.
///
/// Throw it from an entry point. Any other error is told as Swift describes it, which is seldom a sentence.
public struct PluginFailure: Error, Hashable, Sendable {
  /// One sentence in the language of the request: what is wrong and what to do about it.
  public let message: String

  /// Makes a failure with its sentence.
  public init(_ message: String) {
    self.message = message
  }
}
