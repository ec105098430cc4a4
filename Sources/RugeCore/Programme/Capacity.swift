/// How many can be in a stage at once, or be taken in.
package struct Capacity: Hashable, Sendable {
  /// Fewer than this is worth a word (`10 to 12`); a gate never asks for it.
  package let least: Int?
  package let most: Int

  package init(least: Int? = nil, most: Int) {
    self.least = least
    self.most = most
  }
}
