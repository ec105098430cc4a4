import RugeCore

/// Forms that nobody can pass, whatever is answered.
struct PassRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    programme.forms.compactMap { form in
      form.passedWhen.flatMap { FormLimit(form).fault(in: $0) }.map { path in
        let part = DefinitionPart.element(section: "forms", id: form.id, key: "passed_when")
        return Doubt(.neverHolds(.noSuchAnswers), in: .condition(part, path))
      }
    }
  }
}
