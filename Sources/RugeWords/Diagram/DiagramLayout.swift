/// A picture of a programme with everything in its place.
///
/// Stages stand below each other with their gates between them, and milestones hang at their right; exits come last. Those
/// who are not chosen for a stage go down a lane at the left. Nothing lies over anything else, whatever the texts are.
package struct DiagramLayout: Hashable, Sendable {
  package let diagram: CourseDiagram
  package private(set) var boxes: [DiagramBox] = []
  package private(set) var arrows: [DiagramArrow] = []
  /// The title, and what else stands in no box.
  package private(set) var lines: [DiagramLine] = []
  package private(set) var width: Double
  package private(set) var height: Double = 0

  private let columns: DiagramColumns
  private var top = DiagramColumns.margin
  private var previous: DiagramBox?
  /// Where the way of those who are not chosen leaves, by the exit it leads to.
  private var leaving: [Int: [DiagramPoint]] = [:]

  package init(_ diagram: CourseDiagram) {
    self.diagram = diagram
    self.columns = DiagramColumns(diagram)
    self.width = columns.width
    placeTitle()
    placeStart()
    for (index, step) in diagram.steps.enumerated() {
      let isFirstAfter = step.isFollowUp && !(index > 0 && diagram.steps[index - 1].isFollowUp)
      if isFirstAfter { placeDivider() }
      place(step)
    }
    placeExits()
    placeBands()
    height = top + DiagramColumns.margin
  }

  private mutating func placeTitle() {
    let room = columns.width - 2 * DiagramColumns.margin
    for (texts, font) in [([diagram.title], DiagramLine.Font.title), (diagram.facts, .plain)] {
      for line in texts.flatMap({ font.measure.lines($0, width: room) }) {
        let height = font.measure.lineHeight
        let base = DiagramPoint(DiagramColumns.margin, top + (height * 0.76).rounded())
        lines.append(DiagramLine(text: line, font: font, origin: base))
        top += height
      }
    }
    top += DiagramColumns.gap
  }

  private mutating func placeStart() {
    let start = DiagramBox(
      .start, x: columns.first, y: top, width: DiagramColumns.firstWidth, DiagramNote(diagram.start))
    boxes.append(start)
    previous = start
    guard !diagram.anywhere.notes.isEmpty else {
      top = start.bottom
      return
    }
    let caption = DiagramBox(
      .caption, x: columns.second, y: top, width: DiagramColumns.secondWidth, DiagramNote(diagram.anywhere.title))
    boxes.append(caption)
    let bottom = stack(diagram.anywhere.notes, from: caption.bottom + 4).last?.bottom ?? caption.bottom
    top = max(start.bottom, bottom)
  }

  /// A line between the programme proper and what comes after it.
  private mutating func placeDivider() {
    top += DiagramColumns.gap / 2
    let right = columns.width - DiagramColumns.margin
    arrows.append(
      DiagramArrow(.divider, [DiagramPoint(columns.first, top), DiagramPoint(right, top)], hasHead: false))
    let caption = DiagramBox(
      .caption, x: columns.first, y: top + 4, width: DiagramColumns.firstWidth / 2 - 16, DiagramNote(diagram.followUp))
    boxes.append(caption)
    top = caption.bottom - DiagramColumns.gap / 2
  }

  private mutating func place(_ step: DiagramStep) {
    top += DiagramColumns.gap
    if !step.gate.isEmpty {
      let gate = DiagramBox(
        .gate, x: columns.first + DiagramColumns.inset, y: top,
        width: DiagramColumns.firstWidth - 2 * DiagramColumns.inset, DiagramNote("", step.gate))
      boxes.append(gate)
      connect(to: gate, hasHead: false)
      if let others = step.others { leaving[others, default: []].append(DiagramPoint(gate.x, gate.middle)) }
      previous = gate
      top = gate.bottom + DiagramColumns.gap
    }
    let box = DiagramBox(
      step.isFollowUp ? .followUp : .stage, x: columns.first, y: top, width: DiagramColumns.firstWidth, step.note)
    boxes.append(box)
    connect(to: box, hasHead: true)
    previous = box
    if step.repeats { addLoop(at: box) }
    var bottom = box.bottom
    var second = box.y
    if let rest = step.rest {
      second = placeRest(rest, beside: box) + 8
      bottom = max(bottom, second)
    }
    if !step.milestones.isEmpty { bottom = max(bottom, hang(step.milestones, at: box, from: second)) }
    top = bottom
  }

  private mutating func connect(to box: DiagramBox, hasHead: Bool) {
    guard let previous else { return }
    let x = columns.first + DiagramColumns.firstWidth / 2
    arrows.append(
      DiagramArrow(.course, [DiagramPoint(x, previous.bottom), DiagramPoint(x, box.y)], hasHead: hasHead))
  }

  private mutating func addLoop(at box: DiagramBox) {
    let x = box.x - DiagramColumns.loop
    let (out, back) = (box.bottom - 10, box.y + 10)
    arrows.append(
      DiagramArrow(
        .course, [DiagramPoint(box.x, out), DiagramPoint(x, out), DiagramPoint(x, back), DiagramPoint(box.x, back)],
        hasHead: true))
  }

  /// A place to rest at the right of a stage, with the way there and back.
  private mutating func placeRest(_ rest: DiagramNote, beside box: DiagramBox) -> Double {
    let place = DiagramBox(.rest, x: columns.second, y: box.y, width: DiagramColumns.secondWidth, rest)
    boxes.append(place)
    let (there, back) = (box.y + 10, min(box.bottom, place.bottom) - 10)
    arrows.append(
      DiagramArrow(.course, [DiagramPoint(box.right, there), DiagramPoint(place.x, there)], hasHead: true))
    arrows.append(DiagramArrow(.course, [DiagramPoint(place.x, back), DiagramPoint(box.right, back)], hasHead: true))
    return place.bottom
  }

  /// Hangs milestones at a stage, from a height on; returns where the last one ends.
  private mutating func hang(_ notes: [DiagramNote], at box: DiagramBox, from start: Double) -> Double {
    let placed = stack(notes, from: start)
    let trunk = (box.right + columns.second) / 2
    guard let first = placed.first, let last = placed.last else { return box.bottom }
    // Straight across to the first one, where it is beside the stage.
    let root = min(first.middle, box.bottom - 10)
    arrows.append(
      DiagramArrow(.branch, [DiagramPoint(box.right, root), DiagramPoint(trunk, root)], hasHead: false))
    if last.middle != root || first.middle != root {
      let (from, to) = (min(root, first.middle), max(root, last.middle))
      arrows.append(DiagramArrow(.branch, [DiagramPoint(trunk, from), DiagramPoint(trunk, to)], hasHead: false))
    }
    for milestone in placed {
      let (start, end) = (DiagramPoint(trunk, milestone.middle), DiagramPoint(milestone.x, milestone.middle))
      arrows.append(DiagramArrow(.branch, [start, end], hasHead: false))
    }
    return last.bottom
  }

  /// Milestones below each other in the second column.
  private mutating func stack(_ notes: [DiagramNote], from start: Double) -> [DiagramBox] {
    var y = start
    var placed: [DiagramBox] = []
    for note in notes {
      let box = DiagramBox(.milestone, x: columns.second, y: y, width: DiagramColumns.secondWidth, note)
      placed.append(box)
      y = box.bottom + 8
    }
    boxes += placed
    return placed
  }

  private mutating func placeExits() {
    top += DiagramColumns.gap
    let start = top
    let heading = DiagramBox(
      .caption, x: columns.first + DiagramColumns.inset, y: start + 8,
      width: DiagramColumns.firstWidth - 2 * DiagramColumns.inset, DiagramNote(diagram.exits.title))
    var y = heading.bottom + 6
    var exits: [DiagramBox] = []
    for note in diagram.exits.notes {
      let box = DiagramBox(.exit, x: heading.x, y: y, width: heading.width, note)
      exits.append(box)
      y = box.bottom + 8
    }
    let frame = DiagramBox(
      .frame, x: columns.first, y: start, width: DiagramColumns.firstWidth, height: y + 4 - start, [])
    connect(to: frame, hasHead: true)
    boxes += [frame, heading] + exits
    for (index, exit) in exits.enumerated() { addLane(to: exit, number: index) }
    top = frame.bottom
  }

  /// The way of those who are not chosen: from each gate to the left, down, and into the exit.
  private mutating func addLane(to exit: DiagramBox, number: Int) {
    guard let x = columns.lanes[number], let starts = leaving[number] else { return }
    for start in starts.dropFirst() {
      arrows.append(DiagramArrow(.others, [start, DiagramPoint(x, start.y)], hasHead: false))
    }
    guard let start = starts.first else { return }
    let end = DiagramPoint(exit.x, exit.middle)
    arrows.append(
      DiagramArrow(.others, [start, DiagramPoint(x, start.y), DiagramPoint(x, end.y), end], hasHead: true))
  }

  private mutating func placeBands() {
    for band in diagram.bands where !band.notes.isEmpty {
      top += DiagramColumns.gap / 2
      let details = band.notes.map { ([$0.title] + $0.details).joined(separator: ": ") }
      let box = DiagramBox(
        .band, x: DiagramColumns.margin, y: top, width: columns.width - 2 * DiagramColumns.margin,
        DiagramNote(band.title, details))
      boxes.append(box)
      top = box.bottom
    }
  }
}
