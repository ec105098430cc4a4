package import RugeCore

/// A way in which a plugin can deliver messages.
package struct ChannelOffer: Hashable, Sendable {
  package let id: String
  package let title: LocalisedText

  package init(id: String, title: LocalisedText) {
    self.id = id
    self.title = title
  }
}
