/// A line of text in a picture.
package struct DiagramLine: Hashable, Sendable {
  package enum Font: String, Hashable, Sendable {
    case title, strong, plain, caption

    var measure: TextMeasure {
      switch self {
      case .title: TextMeasure(size: 22, isBold: true)
      case .strong: TextMeasure(size: 14, isBold: true)
      case .plain: TextMeasure(size: 12.5)
      case .caption: TextMeasure(size: 12.5, isBold: true)
      }
    }
  }

  package let text: String
  package let font: Font
  /// Where it begins on its base line.
  package let origin: DiagramPoint

  /// How much room it may take.
  package var width: Double { font.measure.width(of: text) }
}
