package import RugeCore

/// Every sentence that people read, in their language.
///
/// A sentence is a method or a `switch` in an extension of its subject's file; each is built with ``say(da:en:)``, which
/// takes every language at once, so that a sentence without a translation does not compile.
package struct Words: Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The sentence in the reader's language.
  package func say(da: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch language {
    case .danish: da()
    case .english: en()
    }
  }
}
