import RugeCore
import RugeWords

extension CommandContext {
  /// A text in lines that fit the terminal, its own line breaks kept; in a pipe each of its lines stays one.
  ///
  /// - Parameters:
  ///   - text: What is said; characters that a terminal would act on are made safe.
  ///   - indent: How many spaces stand before each line.
  ///   - style: What each line is coloured with.
  /// - Returns: The lines.
  func paragraphs(_ text: String, indent: Int = 0, _ style: (String) -> String = { $0 }) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return text.displaySafe.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      guard let width, line.displayWidth + indent > width else { return [margin + style(String(line))] }
      return String(line).wrapped(to: max(width - indent, 20)).map { margin + style($0) }
    }
  }
}
