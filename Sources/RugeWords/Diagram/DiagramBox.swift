/// A box of a picture with the text in it.
package struct DiagramBox: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case start, gate, stage, followUp = "follow-up", rest, milestone, caption, exit, band
    /// It holds other boxes.
    case frame
  }

  package let kind: Kind
  package let x: Double
  package let y: Double
  package let width: Double
  package let height: Double
  package let lines: [DiagramLine]

  package var right: Double { x + width }
  package var bottom: Double { y + height }
  package var middle: Double { y + height / 2 }
  package var centre: Double { x + width / 2 }

  /// A box as high as its text needs.
  init(_ kind: Kind, x: Double, y: Double, width: Double, _ note: DiagramNote) {
    let padding = kind.padding
    var lines: [DiagramLine] = []
    var top = y + padding.vertical
    func add(_ text: String, _ font: DiagramLine.Font) {
      let measure = font.measure
      for line in measure.lines(text, width: width - 2 * padding.horizontal) {
        // A base line stands at about four fifths of the line's height.
        let origin = DiagramPoint(x + padding.horizontal, top + (measure.lineHeight * 0.76).rounded())
        lines.append(DiagramLine(text: line, font: font, origin: origin))
        top += measure.lineHeight
      }
    }
    if !note.title.isEmpty { add(note.title, kind.titleFont) }
    for detail in note.details { add(detail, .plain) }
    self.init(kind, x: x, y: y, width: width, height: top + padding.vertical - y, lines)
  }

  init(_ kind: Kind, x: Double, y: Double, width: Double, height: Double, _ lines: [DiagramLine]) {
    self.kind = kind
    self.x = x
    self.y = y
    self.width = width
    self.height = height
    self.lines = lines
  }
}

extension DiagramBox.Kind {
  fileprivate struct Padding {
    let horizontal: Double
    let vertical: Double
  }

  fileprivate var padding: Padding {
    switch self {
    case .caption: Padding(horizontal: 0, vertical: 2)
    case .gate, .milestone, .exit, .rest: Padding(horizontal: 12, vertical: 6)
    case .start, .stage, .followUp, .band, .frame: Padding(horizontal: 14, vertical: 9)
    }
  }

  fileprivate var titleFont: DiagramLine.Font {
    switch self {
    case .stage, .followUp, .start: .strong
    case .gate, .milestone, .exit, .rest, .caption, .band, .frame: .caption
    }
  }
}
