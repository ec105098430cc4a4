package import RugeCore

extension Words {
  /// That something is recorded under elements which the programme does not have any more, and what shows it.
  ///
  /// - Parameters:
  ///   - elements: The elements, each with the words of a version that has it and those of the present one.
  ///   - command: The command that shows what is recorded.
  /// - Returns: A sentence that names the first of them.
  package func recordedOutside(
    _ elements: [(element: RecordedElement, names: ProgrammeWords, present: ProgrammeWords)], history command: String
  ) -> String {
    let shown = 5
    let rest = elements.count - shown
    let titles = elements.prefix(shown).map { element, names, present in
      recorded(element, called: names.title(of: element, besides: present)) { whole in
        names.title(of: RecordedElement(whole.kind, whole.id), besides: present)
      }
    }
    let names = list(titles + (rest > 0 ? [more(rest)] : []))
    return say(
      da: "Registreret under det, programmet ikke har mere: \(names). Se det med: \(command)",
      en: "Recorded under what the programme does not have any more: \(names). See it with: \(command)")
  }

  /// That targets were agreed that hold no more, as they are called with what was agreed.
  package func agreedBefore(_ agreements: [String]) -> String {
    say(
      da: "Aftalt, men gælder ikke mere: \(list(agreements)).", en: "Agreed, and in force no more: \(list(agreements))."
    )
  }

  /// The last item of a list that names only some: `3 more`.
  package func more(_ count: Int) -> String { say(da: "\(count) til", en: "\(count) more") }

  /// What something is recorded under, a part with what it is a part of: `the question “Board?” of the form “Intake”`.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - name: What it is called.
  ///   - wholeName: What that is called which it is a part of.
  /// - Returns: The words, in the definite form.
  func recorded(
    _ element: RecordedElement, called name: String, _ wholeName: (RecordedElement.Whole) -> String
  ) -> String {
    let part = "\(the(element.kind)) \(quoted(name))"
    // What is kept about organisations is a part of nothing that people see.
    let owner = element.whole.flatMap { $0 == .organisations ? nil : $0 }
    guard let whole = owner.map({ "\(the($0.kind)) \(quoted(wholeName($0)))" }) else { return part }
    if element.isWithoutRound {
      return say(
        da: "svarene på \(whole) fra før, det havde runder", en: "the answers to \(whole) from before it had rounds")
    }
    return switch element.occurrence {
    case (_, let day?)?: say(da: "\(whole) den \(date(day))", en: "\(whole) of \(date(day))")
    case (_, nil)?: say(da: "\(whole) uden gentagelse", en: "\(whole) without repetition")
    case nil: say(da: "\(part) i \(whole)", en: "\(part) of \(whole)")
    }
  }
}
