/// What a picture of a programme shows, in words, before anything has a place.
///
/// ``DiagramLayout`` gives it places for ``SVGPicture``; ``MermaidText`` leaves that to whoever draws it.
package struct CourseDiagram: Hashable, Sendable {
  /// The tag of the language that it is in: `da`.
  package let language: String
  package let title: String
  /// What holds for the whole of it: its length, for instance.
  package let facts: [String]
  /// Where everybody begins.
  package let start: String
  /// In order; those after the programme proper come last.
  package let steps: [DiagramStep]
  /// What stands over the steps after the programme proper.
  package let followUp: String
  /// What must be reached in no stage in particular.
  package let anywhere: DiagramGroup
  package let exits: DiagramGroup
  /// Meetings, forms and figures.
  package let bands: [DiagramGroup]

  package init(
    language: String, title: String, facts: [String] = [], start: String, steps: [DiagramStep], followUp: String = "",
    anywhere: DiagramGroup = DiagramGroup("", []), exits: DiagramGroup, bands: [DiagramGroup] = []
  ) {
    self.language = language
    self.title = title
    self.facts = facts
    self.start = start
    self.steps = steps
    self.followUp = followUp
    self.anywhere = anywhere
    self.exits = exits
    self.bands = bands
  }

  /// The whole picture as text, for those who cannot see it.
  package var description: String {
    var lines = [title] + facts + [start]
    for (index, step) in steps.enumerated() {
      lines += step.gate + ["\(index + 1). " + text(step.note)] + (step.rest.map { [text($0)] } ?? [])
      lines += step.milestones.map { "– " + text($0) }
    }
    for group in [anywhere, exits] + bands where !group.notes.isEmpty {
      lines.append("\(group.title): " + group.notes.map(text).joined(separator: "; "))
    }
    return lines.joined(separator: "\n")
  }

  private func text(_ note: DiagramNote) -> String {
    note.details.isEmpty ? note.title : "\(note.title) (\(note.details.joined(separator: "; ")))"
  }
}
