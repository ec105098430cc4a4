import Foundation

/// The page that describes the protocol to authors: what it shows is run, so that it cannot grow old.
package struct ProtocolPage {
  private let text: String

  package init() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "RugePluginKit/Documentation.docc/Protocol.md")
    text = try String(contentsOf: page, encoding: .utf8)
  }

  /// The examples in a language, in the page's order.
  package func examples(in language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "```\n").first ?? ""
    }
  }
}
