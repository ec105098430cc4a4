/// A picture of a programme as an SVG document of its own: no file, font or script from elsewhere.
///
/// What something is shows in the shape and the lines of its box too, so that it can be printed in black and white.
package struct SVGPicture: Sendable {
  private let layout: DiagramLayout

  package init(_ layout: DiagramLayout) {
    self.layout = layout
  }

  /// The document; it ends with a line break.
  package var text: String {
    let size = "\(number(layout.width)) \(number(layout.height))"
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(number(layout.width))" \
      height="\(number(layout.height))" role="img" aria-labelledby="ruge-title ruge-description" \
      lang="\(XMLText.escaped(layout.diagram.language))">
      <title id="ruge-title">\(XMLText.escaped(layout.diagram.title))</title>
      <desc id="ruge-description">\(XMLText.escaped(layout.diagram.description))</desc>
      <style>
      \(Self.style)
      </style>
      <rect class="paper" width="100%" height="100%"/>
      """
    let frames = layout.boxes.filter { $0.kind == .frame }
    let rest = layout.boxes.filter { $0.kind != .frame }
    let parts = frames.map(box) + layout.arrows.map(arrow) + rest.map(box) + layout.lines.map(line)
    return ([head] + parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func box(_ box: DiagramBox) -> String {
    let texts = box.lines.map { "\n" + line($0) }.joined()
    guard box.kind != .caption else { return "<g class=\"caption\">\(texts)\n</g>" }
    let corner = corner(box)
    let shape = """
      <rect x="\(number(box.x))" y="\(number(box.y))" width="\(number(box.width))" height="\(number(box.height))" \
      rx="\(number(corner))"/>
      """
    return "<g class=\"\(box.kind.rawValue)\">\n\(shape)\(texts)\n</g>"
  }

  private func corner(_ box: DiagramBox) -> Double {
    switch box.kind {
    case .start, .exit: min(box.height / 2, 18)
    case .stage, .followUp, .frame, .rest: 8
    case .gate, .milestone, .band, .caption: 2
    }
  }

  private func line(_ line: DiagramLine) -> String {
    let place = "x=\"\(number(line.origin.x))\" y=\"\(number(line.origin.y))\""
    return "<text class=\"\(line.font.rawValue)\" \(place)>\(XMLText.escaped(line.text))</text>"
  }

  private func arrow(_ arrow: DiagramArrow) -> String {
    let points = arrow.points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    return "<polyline class=\"\(arrow.kind.rawValue)\" points=\"\(points)\"/>" + (arrow.hasHead ? head(of: arrow) : "")
  }

  /// The arrow's head, a triangle whose tip is the arrow's end.
  private func head(of arrow: DiagramArrow) -> String {
    guard let tip = arrow.points.last, let before = arrow.points.dropLast().last else { return "" }
    let (across, down) = (tip.x - before.x, tip.y - before.y)
    let length = max(abs(across), abs(down), 1)
    let (x, y) = (across / length, down / length)
    let corners = [
      tip, DiagramPoint(tip.x - 9 * x - 4.5 * y, tip.y - 9 * y - 4.5 * x),
      DiagramPoint(tip.x - 9 * x + 4.5 * y, tip.y - 9 * y + 4.5 * x),
    ]
    let points = corners.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    return "\n<polygon class=\"head\" points=\"\(points)\"/>"
  }

  /// A number without needless decimals.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }

  private static let style = """
    text{font-family:system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,"DejaVu Sans",sans-serif;fill:#16202b}
    .title{font-size:22px;font-weight:700}
    .strong{font-size:14px;font-weight:700}
    .plain{font-size:12.5px}
    .caption text,text.caption{font-size:12.5px;font-weight:700}
    .paper{fill:#fff}
    rect{stroke:#33475b;stroke-width:1.2;fill:#fff}
    .paper{stroke:none}
    .stage rect{fill:#e3edf8;stroke-width:1.8}
    .follow-up rect{fill:#f3f6fa;stroke-dasharray:7 4;stroke-width:1.8}
    .start rect{fill:#33475b}
    .start text{fill:#fff}
    .gate rect{fill:#fff8e6;stroke-dasharray:2 3}
    .rest rect{stroke-dasharray:7 4}
    .frame rect{fill:#f3f6fa;stroke-width:1.8}
    .band rect{fill:#f6f6f4;stroke:#b5bcc4}
    polyline{fill:none;stroke:#33475b;stroke-width:1.6}
    .others{stroke-dasharray:5 4}
    .branch{stroke-width:1.1}
    .divider{stroke-width:1;stroke-dasharray:1 4}
    .head{fill:#33475b}
    @media screen and (prefers-color-scheme:dark){
    text{fill:#e9eef3}.paper{fill:#12171d}rect{stroke:#9fb3c8;fill:#12171d}.paper{stroke:none}
    .stage rect{fill:#22344a}.follow-up rect,.frame rect{fill:#1a232d}.start rect{fill:#c9d6e3}.start text{fill:#12171d}
    .gate rect{fill:#2d2817}.band rect{fill:#1b1d20;stroke:#5b6570}polyline{stroke:#9fb3c8}.head{fill:#9fb3c8}
    }
    """
}
