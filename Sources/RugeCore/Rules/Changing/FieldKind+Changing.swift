extension FieldKind {
  /// Whether an answer can stand that was given when the question was of another kind.
  ///
  /// - Parameters:
  ///   - answer: What was answered; `nil` where nobody looked, which stands for every answer of the old kind.
  ///   - old: The kind that the question had.
  /// - Returns: Whether it is an answer of this kind, too, and means the same.
  func takes(_ answer: Answer?, askedAs old: FieldKind) -> Bool {
    if case .see? = answer { return true }
    switch (old, self) {
    case _ where old == self: return true
    case (.text, .longText), (.longText, .text), (.link, .text), (.link, .longText), (.scale, .number(nil)): return true
    // Whether a day had come was asked when it was recorded.
    case (.date, .pastDate), (.pastDate, .date): return true
    case (.number(let former?), .number(let unit)): return former == unit
    case (.number(nil), .number): return true
    case (.scale(let former), .scale(let bounds)):
      guard case .number(let number)? = answer else {
        return bounds.contains(former.lowerBound) && bounds.contains(former.upperBound)
      }
      return bounds.holds(number)
    case (.number(nil), .scale(let bounds)):
      guard case .number(let number)? = answer else { return false }
      return bounds.holds(number)
    case (.choice(let former), .choice(let options)):
      guard case .choice(let option)? = answer else { return Set(former).isSubset(of: options) }
      return options.contains(option)
    case (.several(let former), .several(let options)):
      guard case .choices(let chosen)? = answer else { return Set(former).isSubset(of: options) }
      return Set(chosen).isSubset(of: options)
    default: return false
    }
  }
}

extension ClosedRange<Int> {
  /// Whether a number is one of the whole numbers between the bounds.
  fileprivate func holds(_ number: Quantity) -> Bool { contains { Quantity($0) == number } }
}
