import RugeCore

/// Lines about questions: what is asked, what answers are taken, and when one must be given.
extension ChangeWords {
  /// - Parameters:
  ///   - aspect: Whose questions they are.
  ///   - before: The questions as they were.
  ///   - after: The questions as they are.
  ///   - name: What an old question is called now.
  /// - Returns: A line for each thing that is another.
  func questions(
    _ aspect: ElementAspect, _ before: [Field], _ after: [Field], name: (ElementID) -> ElementID
  ) -> [Line] {
    let changes = PartChanges(from: before, to: after, formerID: { name($0.id) }, id: \.id)
    let kept = changes.kept.flatMap { lines(aspect, $0.old, $0.new, before, after, name) }
    let added = changes.added.map { field in
      came(aspect, .field, asked(field, new), new.answer(of: field, among: after))
    }
    let dropped = changes.dropped.map { went(aspect, .field, asked($0, old)) }
    let order =
      changes.isReordered
      ? [
        line(aspect, label: words.order(aspect), before, after) { fields, names in
          words.list(fields.map { asked($0, names) })
        }
      ] : []
    return kept + added + dropped + order
  }

  private func asked(_ field: Field, _ names: ProgrammeWords) -> String {
    names.words.quoted(field.ask[names.words.language])
  }

  private func lines(
    _ aspect: ElementAspect, _ before: Field, _ after: Field, _ all: [Field], _ allNow: [Field],
    _ name: (ElementID) -> ElementID
  ) -> [Line] {
    let question = "\(words.the(.field)) \(asked(after, new))"
    var lines: [Line] = []
    if before.id != after.id {
      let sentence = words.hasID(question, after.id, before: [before.id])
      lines.append(Line(aspect, before: before.id.rawValue, after: after.id.rawValue, sentence))
    }
    // A question that is only known by its id has no other text with another id.
    let hasText = before.ask != LocalisedText(before.id.rawValue) || after.ask != LocalisedText(after.id.rawValue)
    if before.ask != after.ask, hasText {
      lines.append(line(aspect, label: words.the(.field), before, after, say: asked))
    }
    lines += answers(aspect, question, before, after)
    if before.isRequired != after.isRequired {
      lines.append(line(aspect, label: question, before, after) { $1.words.obligation($0) })
    }
    let exception = before.unless.map { Field.Exception(field: name($0.field), answered: $0.answered) }
    if exception != after.unless {
      let label = words.say(da: "undtagelse for \(asked(after, new))", en: "exception for \(asked(after, new))")
      lines.append(
        line(aspect, label: label, (before, all), (after, allNow)) { side, names in
          side.0.unless.map { names.exception($0, among: side.1) }
        })
    }
    return lines
  }

  // MARK: Answers

  private func answers(_ aspect: ElementAspect, _ question: String, _ before: Field, _ after: Field) -> [Line] {
    switch (before.kind, after.kind) {
    case (let old, let new) where old.renamed(difference.names) == new: return []
    case (.choice(let old), .choice(let new)), (.several(let old), .several(let new)):
      return [options(aspect, question, old, new)]
    default:
      let label = words.say(da: "svar på \(asked(after, new))", en: "answer to \(asked(after, new))")
      return [line(aspect, label: label, before, after) { $1.fieldKind($0.kind) }]
    }
  }

  /// Which options came, went or were put right.
  private func options(_ aspect: ElementAspect, _ question: String, _ before: [String], _ after: [String]) -> Line {
    let changes = OptionChanges(from: before, to: after)
    func list(_ options: [String]) -> String { words.list(options.map(words.quoted)) }
    let parts = [
      changes.added.isEmpty
        ? nil : words.say(da: "\(list(changes.added)) er kommet til", en: "\(list(changes.added)) added"),
      changes.dropped.isEmpty
        ? nil : words.say(da: "\(list(changes.dropped)) er taget ud", en: "\(list(changes.dropped)) removed"),
    ]
    let reworded = changes.reworded.map { option in
      words.say(
        da: "\(words.quoted(option.old)) hedder nu \(words.quoted(option.new))",
        en: "\(words.quoted(option.old)) reworded as \(words.quoted(option.new))")
    }
    let order =
      changes.isReordered ? [words.say(da: "rækkefølgen er \(list(after))", en: "the order is \(list(after))")] : []
    let said = (parts.compactMap { $0 } + reworded + order).joined(separator: "; ")
    return Line(
      aspect, before: list(before), after: list(after),
      words.say(da: "\(question), svarmuligheder: \(said)", en: "\(question), options: \(said)"))
  }
}

extension Words {
  fileprivate func obligation(_ field: Field) -> String {
    field.isRequired
      ? say(da: "skal besvares", en: "must be answered") : say(da: "kan stå ubesvaret", en: "may be left unanswered")
  }
}
