import RugeCore

/// Lines about questions: what is asked, what answers are taken, and when one must be given.
extension ChangeWords {
  /// - Parameters:
  ///   - aspect: Whose questions they are.
  ///   - before: The questions as they were.
  ///   - after: The questions as they are.
  ///   - whole: The element that asks them, by its new id; `nil` for what is kept about any organisation.
  /// - Returns: A line for each thing that is another.
  func questions(
    _ aspect: ElementAspect, _ before: [Field], _ after: [Field], of whole: RecordedElement.Whole?
  ) -> [Line] {
    let name = { (id: ElementID) in whole.map { difference.names.part(.field, id, of: $0) } ?? id }
    let changes = PartChanges(from: before, to: after, formerID: { name($0.id) }, id: \.id)
    let kept = changes.kept.flatMap { pair in
      lines(
        aspect, pair.old, pair.new, before, after,
        exception: pair.old.unless.map { exception in
          let question = RecordedElement(.field, name(exception.field), of: whole)
          return Field.Exception(field: question.id, answered: answered(exception, to: question))
        }, RecordedElement(.field, pair.new.id, of: whole))
    }
    let added = changes.added.map { field in
      came(
        aspect, RecordedElement(.field, field.id, of: whole), asked(field, new), new.answer(of: field, among: after))
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
    exception: Field.Exception?, _ element: RecordedElement
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
    lines += answers(aspect, question, before, after, element)
    lines += retitled(aspect, question, before, after)
    if before.isRequired != after.isRequired {
      lines.append(line(aspect, label: question, before, after) { $1.words.obligation($0) })
    }
    if exception != after.unless {
      let label = words.say(da: "undtagelse for \(asked(after, new))", en: "exception for \(asked(after, new))")
      lines.append(
        line(aspect, label: label, (before, all), (after, allNow)) { side, names in
          side.0.unless.map { names.exception($0, among: side.1) }
        })
    }
    return lines
  }

  /// What must have been answered to the other question, with the options called what they are now.
  private func answered(_ exception: Field.Exception, to question: RecordedElement) -> Field.Exception.Answered {
    guard case .value(let answer) = exception.answered else { return exception.answered }
    return .value(difference.names.answer(answer, to: question))
  }

  // MARK: Answers

  private func answers(
    _ aspect: ElementAspect, _ question: String, _ before: Field, _ after: Field, _ element: RecordedElement
  ) -> [Line] {
    switch (before.kind, after.kind) {
    case (let old, let new) where old == new: return []
    case (.choice, .choice), (.several, .several): return [options(aspect, question, before, after, element)]
    case (let old, let new) where old.renamed(difference.names) == new: return []
    default:
      let label = words.say(da: "svar på \(asked(after, new))", en: "answer to \(asked(after, new))")
      return [line(aspect, label: label, before, after) { $1.fieldKind($0) }]
    }
  }

  /// Options that are the same and have another title.
  private func retitled(_ aspect: ElementAspect, _ question: String, _ before: Field, _ after: Field) -> [Line] {
    let kept = Set(before.kind.options).intersection(after.kind.options)
    let retitled = after.kind.options.filter { kept.contains($0) && before.title(of: $0) != after.title(of: $0) }
    let label = words.say(da: "\(question), svarmulighed", en: "\(question), option")
    return retitled.map { option in
      line(aspect, label: label, before, after) { $1.words.quoted($1.option(option, of: $0)) }
    }
  }

  /// Which options came, went or were put right.
  private func options(
    _ aspect: ElementAspect, _ question: String, _ before: Field, _ after: Field, _ element: RecordedElement
  ) -> Line {
    let changes = OptionChanges(
      from: before.kind.renamed(difference.names, of: element).options, to: after.kind.options)
    func title(_ option: String, _ field: Field) -> String { words.quoted(field.title(of: option)[words.language]) }
    func list(_ options: [String], of field: Field) -> String { words.list(options.map { title($0, field) }) }
    let returned = changes.added.filter { difference.hasReturned($0, of: element) }
    let came = changes.added.filter { !returned.contains($0) }
    let (again, added) = (list(returned, of: after), list(came, of: after))
    let dropped = list(changes.dropped, of: before)
    let parts = [
      came.isEmpty ? nil : words.say(da: "\(added) er kommet til", en: "\(added) added"),
      returned.isEmpty
        ? nil : words.say(da: "\(again) kommer igen", en: "\(again) \(returned.count == 1 ? "returns" : "return")"),
      changes.dropped.isEmpty
        ? nil : words.say(da: "\(dropped) er taget ud", en: "\(dropped) removed"),
    ]
    let renamed = before.kind.options.map {
      OptionChanges.Rewording(old: $0, new: difference.names.option($0, of: element))
    }
    let reworded = (renamed.filter { $0.old != $0.new } + changes.reworded).map { option in
      let (was, isNow) = (title(option.old, before), title(option.new, after))
      return was == isNow
        ? words.hasID(isNow, ElementID(option.new), before: [ElementID(option.old)])
        : words.say(da: "\(was) hedder nu \(isNow)", en: "\(was) reworded as \(isNow)")
    }
    let (was, isNow) = (list(before.kind.options, of: before), list(after.kind.options, of: after))
    let order =
      changes.isReordered ? [words.say(da: "rækkefølgen er \(isNow)", en: "the order is \(isNow)")] : []
    let said = (parts.compactMap { $0 } + reworded + order).joined(separator: "; ")
    return Line(
      aspect, before: was, after: isNow,
      words.say(da: "\(question), svarmuligheder: \(said)", en: "\(question), options: \(said)"))
  }
}

extension Words {
  fileprivate func obligation(_ field: Field) -> String {
    field.isRequired
      ? say(da: "skal besvares", en: "must be answered") : say(da: "kan stå ubesvaret", en: "may be left unanswered")
  }
}
