import Testing

@testable import RugeWords

/// Nothing of a picture lies over anything else, however much there is and however long the texts are.
struct DiagramLayoutTests {
  struct Size: CustomTestStringConvertible, Sendable {
    let stages: Int
    let milestones: Int
    let isWordy: Bool

    var testDescription: String { "\(stages) stages, \(milestones) milestones\(isWordy ? ", wordy" : "")" }

    static let all = (1...12).flatMap { stages in
      [0, 1, 7, 30].flatMap { milestones in
        [false, true].map { Size(stages: stages, milestones: milestones, isWordy: $0) }
      }
    }
  }

  private func layout(_ size: Size) -> DiagramLayout {
    DiagramLayout(DiagramSample.diagram(stages: size.stages, milestones: size.milestones, isWordy: size.isWordy))
  }

  @Test("No box lies over another, and a frame holds its boxes whole", arguments: Size.all)
  func boxes(_ size: Size) {
    let boxes = layout(size).boxes
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] {
        let areApart =
          box.right <= other.x || other.right <= box.x || box.bottom <= other.y || other.bottom <= box.y
        let isInside =
          box.kind == .frame && other.x >= box.x && other.right <= box.right && other.y >= box.y
          && other.bottom <= box.bottom
        #expect(areApart || isInside, "\(box) and \(other)")
      }
    }
  }

  @Test("Every text stays in its box, and every box in the picture", arguments: Size.all)
  func texts(_ size: Size) {
    let layout = layout(size)
    for box in layout.boxes {
      #expect(box.x >= 0 && box.y >= 0 && box.right <= layout.width && box.bottom <= layout.height)
      for line in box.lines {
        #expect(line.origin.x >= box.x && line.origin.x + line.width <= box.right, "\(line.text)")
        #expect(line.origin.y > box.y && line.origin.y < box.bottom, "\(line.text)")
      }
    }
    for line in layout.lines { #expect(line.origin.x + line.width <= layout.width, "\(line.text)") }
  }

  @Test("No line runs through a box that it does not lead to or from", arguments: Size.all)
  func arrows(_ size: Size) {
    let layout = layout(size)
    for arrow in layout.arrows {
      for (start, end) in zip(arrow.points, arrow.points.dropFirst()) {
        #expect(start.x == end.x || start.y == end.y, "a slanted line: \(arrow)")
        for box in layout.boxes where box.kind != .frame {
          // Only what lies inside counts; a line may end at the edge.
          let crosses =
            max(start.x, end.x) > box.x && min(start.x, end.x) < box.right && max(start.y, end.y) > box.y
            && min(start.y, end.y) < box.bottom
          #expect(!crosses, "\(arrow) and \(box)")
        }
      }
    }
  }

  @Test("Everything that the diagram says is in the picture, in its order")
  func everythingIsThere() {
    let diagram = DiagramSample.diagram(stages: 3, milestones: 4, isWordy: false)
    let texts = DiagramLayout(diagram).boxes.flatMap(\.lines).map(\.text)
    for text in [
      "Optagelse", "Fase 0", "Fase 1", "Fase 2", "Mål 0", "Mål 3", "Slut 3", "Møder", "Sparring: hver 2. uge",
    ] {
      #expect(texts.contains(text), "\(text) is missing")
    }
    let tops = ["Fase 0", "Fase 1", "Fase 2", "Slut 0"].map { title in
      DiagramLayout(diagram).boxes.first { $0.lines.first?.text == title }?.y ?? -1
    }
    #expect(tops == tops.sorted() && tops.first ?? 0 > 0)
  }

  @Test("A word wider than its line is divided, and nothing of it is lost")
  func longWords() {
    let measure = TextMeasure(size: 12)
    let lines = measure.lines(DiagramSample.longWord, width: 90)
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { measure.width(of: $0) <= 90 })
    #expect(lines.map { $0.replacing("-", with: "") }.joined() == DiagramSample.longWord)
    #expect(measure.lines("  ", width: 90).isEmpty)
  }

  @Test("A letter wider than the line still takes its place")
  func narrowLines() {
    #expect(TextMeasure(size: 12).lines("ææ", width: 1) == ["æ-", "æ"])
  }
}
