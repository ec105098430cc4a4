import RugeCore
import RugeStore

/// Corrects and removes figures that came with an imported list: they are told by their headings, as texts are.
struct FigureEditing {
  /// What is recorded instead of figures that no longer hold.
  private(set) var drafts: [Draft] = []
  private(set) var withdrawn: [RecordedFigure] = []
  /// The texts, which are no figures.
  private(set) var texts: [TextPurpose: String]
  /// What is to be removed and is no figure.
  private(set) var others: [String]

  /// - Parameters:
  ///   - texts: What is to be different.
  ///   - clearing: What is to be removed, as it was typed.
  ///   - named: The organisation.
  ///   - day: The day on which it is.
  ///   - store: Where its figures are.
  /// - Throws: Where a figure is to be something else than a number.
  init(
    among texts: [TextPurpose: String], clearing: [String], of named: NamedSubject, on day: Day, _ store: Store
  ) throws {
    self.texts = texts
    others = clearing
    guard named.subject.kind == .organisation else { return }
    let headings = Set(named.texts.keys.compactMap(\.fieldHeading).map { FoldedName($0) })
    let kept = try store.keptFigures(of: named.subject.number)
    func figures(called heading: String) -> [RecordedFigure] {
      let wanted = FoldedName(heading)
      // A text under the same heading is what was meant before figures could be corrected.
      guard !headings.contains(wanted) else { return [] }
      return kept.filter { figure in
        FoldedName(figure.heading ?? "") == wanted || FoldedName(figure.element.rawValue) == wanted
      }
    }
    for (purpose, text) in texts {
      guard let heading = purpose.fieldHeading else { continue }
      let old = figures(called: heading)
      guard let last = old.last else { continue }
      self.texts[purpose] = nil
      guard case .value(let value) = try ValueReader(today: day).figure(text, for: heading) else {
        throw UsageProblem.badValue(key: heading, value: text, expected: .number)
      }
      guard old.count > 1 || last.value != value else { continue }
      withdrawn += old
      drafts.append(
        Draft(
          .existing(named.subject), on: day, .figureKept(last.element, value),
          texts: [.heading: last.heading ?? heading]))
    }
    for word in clearing {
      let old = figures(called: word)
      guard !old.isEmpty else { continue }
      others.removeAll { $0 == word }
      let new = old.filter { !withdrawn.contains($0) }
      guard let last = new.last else { continue }
      withdrawn += new
      drafts.append(Draft(.existing(named.subject), on: day, .body(.cleared(.field(last.heading ?? word)))))
    }
  }
}
