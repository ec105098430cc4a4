/// A renaming as the columns of a fact hold it: that of a part names what it belongs to, before a full stop.
///
/// `optagelse.afprøvet` of the kind `form.field`; `optagelse.afprøvet.Ja, meget` of the kind `form.field.option`, where the
/// text of an option comes last and may have full stops of its own.
extension Renaming {
  var columnElement: String { [whole?.id, question, from].compactMap { $0?.rawValue }.joined(separator: ".") }
  var columnKind: String {
    [whole?.kind, question.map { _ in .field }, kind].compactMap { $0?.rawValue }.joined(separator: ".")
  }

  init?(columnElement element: String, kind: String, to: String) {
    let words = kind.split(separator: ".", omittingEmptySubsequences: false)
    let kinds = words.compactMap { ElementKind(rawValue: String($0)) }
    let ids = element.split(separator: ".", maxSplits: words.count - 1, omittingEmptySubsequences: false)
      .map { ElementID(String($0)) }
    guard kinds.count == words.count, ids.count == kinds.count, let kind = kinds.last, let from = ids.last else {
      return nil
    }
    switch kinds.count {
    case 1: self.init(kind, from: from, to: ElementID(to))
    case 2: self.init(kind, from: from, to: ElementID(to), of: .init(kinds[0], ids[0]))
    case 3 where kinds[1] == .field:
      self.init(kind, from: from, to: ElementID(to), of: .init(kinds[0], ids[0]), question: ids[1])
    default: return nil
    }
  }
}
