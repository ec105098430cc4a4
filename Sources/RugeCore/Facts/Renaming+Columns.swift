/// A renaming as the columns of a fact hold it: that of a question names the element that it belongs to, before a full
/// stop: `optagelse.afprøvet` of the kind `form.field`.
extension Renaming {
  var columnElement: String { (whole.map { "\($0.id)." } ?? "") + from.rawValue }
  var columnKind: String { (whole.map { "\($0.kind.rawValue)." } ?? "") + kind.rawValue }

  init?(columnElement element: String, kind: String, to: String) {
    let ids = element.split(separator: ".", omittingEmptySubsequences: false)
    let kinds = kind.split(separator: ".", omittingEmptySubsequences: false).map { ElementKind(rawValue: String($0)) }
    switch (ids.count, kinds.count) {
    case (_, 1):
      guard let kind = kinds[0] else { return nil }
      self.init(kind, from: ElementID(element), to: ElementID(to))
    case (2, 2):
      guard let whole = kinds[0], let kind = kinds[1] else { return nil }
      self.init(
        kind, from: ElementID(String(ids[1])), to: ElementID(to), of: .init(whole, ElementID(String(ids[0]))))
    default: return nil
    }
  }
}
