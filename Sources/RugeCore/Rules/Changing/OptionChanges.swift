/// What became of the options of a question, which have no ids: an option is its text.
package struct OptionChanges: Equatable {
  /// An option whose text was put right.
  package struct Rewording: Equatable {
    package let old: String
    package let new: String

    package init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  package private(set) var added: [String]
  package private(set) var dropped: [String]
  /// Options that went while another came that is nearly the same text.
  package private(set) var reworded: [Rewording] = []
  package let isReordered: Bool

  package init(from old: [String], to new: [String]) {
    let changes = PartChanges(from: old, to: new) { $0 }
    isReordered = changes.isReordered
    added = changes.added
    dropped = changes.dropped
    guard added.count * dropped.count <= NearestName.mostPairs else { return }
    for option in changes.dropped {
      guard let other = added.first(where: { NearestName.isSlip(option, $0) }) else { continue }
      reworded.append(Rewording(old: option, new: other))
      added.removeAll { $0 == other }
      dropped.removeAll { $0 == option }
    }
  }
}
