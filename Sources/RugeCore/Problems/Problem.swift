/// Something that went wrong and that a person can do something about.
///
/// A problem is a value; RugeWords has the sentence for it in every language.
package protocol Problem: Error, Sendable {
  /// The exit code of a command that ends with the problem.
  var exitStatus: ExitStatus { get }
}
