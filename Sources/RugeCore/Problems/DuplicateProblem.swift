/// An organisation or a person that is to be added but is there already, perhaps spelled differently.
package struct DuplicateProblem: Problem, Hashable {
  package let kind: Subject.Kind
  package let name: String
  package let existing: String
  package let subject: Subject

  package init(kind: Subject.Kind, name: String, existing: String, subject: Subject) {
    self.kind = kind
    self.name = name
    self.existing = existing
    self.subject = subject
  }

  package var exitStatus: ExitStatus { .refused }
}
