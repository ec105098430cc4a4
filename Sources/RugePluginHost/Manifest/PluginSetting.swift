package import RugeCore

/// A setting that a workspace may give a plugin.
package struct PluginSetting: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case text, number, boolean, path
  }

  package let id: String
  package let title: LocalisedText
  package let kind: Kind
  /// What holds where the workspace says nothing.
  package let standard: String?

  package init(id: String, title: LocalisedText, kind: Kind, standard: String?) {
    self.id = id
    self.title = title
    self.kind = kind
    self.standard = standard
  }
}
