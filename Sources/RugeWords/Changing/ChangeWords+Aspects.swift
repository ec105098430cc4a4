package import RugeCore

/// A side of an element as one version has it.
enum AspectValue {
  /// It can be said in a few words.
  case said(String)
  case nothing
  /// It is too long, or has no short form.
  case unsaid

  init(_ text: String?) {
    self = text.map(AspectValue.said) ?? .nothing
  }

  init(_ flag: Bool, _ words: Words) {
    self = .said(flag ? words.say(da: "ja", en: "yes") : words.say(da: "nej", en: "no"))
  }
}

extension ChangeWords {
  /// The sides of the programme as a whole that changed.
  package var aspects: [Line] {
    difference.aspects.map { aspect in
      line(aspect, value(aspect, of: old), value(aspect, of: new))
    }
  }

  /// The sides of an element that changed.
  package func lines(_ change: ElementChange) -> [Line] {
    guard case .kept(let from) = change.fate else { return [] }
    let former = from.contains(change.id) ? change.id : from.first
    guard let after = element(change.kind, change.id, new),
      let before = former.flatMap({ element(change.kind, $0, old) })
    else { return [] }
    return change.aspects.map { aspect in
      if aspect == .order { return place(change.id, former ?? change.id) }
      return line(aspect, AspectPhrase(aspect, old).value(of: before), AspectPhrase(aspect, new).value(of: after))
    }
  }

  private func element(_ kind: ElementKind, _ id: ElementID, _ names: ProgrammeWords) -> ProgrammeElement? {
    names.programme.elements(kind).first { $0.id == id }
  }

  private func line(_ aspect: ElementAspect, _ before: AspectValue, _ after: AspectValue) -> Line {
    let label = words.label(aspect)
    let nothing = words.say(da: "intet", en: "none")
    switch (before, after) {
    case (.said(let before), .said(let after)) where before != after:
      return Line(aspect: aspect, label: label, before: before, after: after)
    case (.said(let before), .nothing): return Line(aspect: aspect, label: label, before: before, after: nothing)
    case (.nothing, .said(let after)): return Line(aspect: aspect, label: label, before: nothing, after: after)
    default: return Line(aspect: aspect, label: label, before: nil, after: nil)
    }
  }

  /// Which stage one comes after.
  private func place(_ id: ElementID, _ former: ElementID) -> Line {
    func place(_ id: ElementID, _ names: ProgrammeWords) -> String {
      let stages = names.programme.stages
      guard let index = stages.firstIndex(where: { $0.id == id }), index > 0 else {
        return words.say(da: "først", en: "first")
      }
      let before = words.quoted(names.stage(stages[index - 1].id))
      return words.say(da: "efter \(before)", en: "after \(before)")
    }
    return Line(
      aspect: .order, label: words.label(.order), before: place(former, old), after: place(id, new))
  }

  private func value(_ aspect: ElementAspect, of names: ProgrammeWords) -> AspectValue {
    let programme = names.programme
    return switch aspect {
    case .title: .said(words.quoted(programme.title[words.language]))
    case .host: AspectValue(programme.host)
    case .languages: .said(programme.languages.map(\.rawValue).joined(separator: ", "))
    case .length: AspectValue(programme.length.map(words.length))
    default: .unsaid
    }
  }
}
