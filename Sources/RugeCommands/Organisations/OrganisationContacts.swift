import RugeCore
import RugeStore

/// Looks up who speaks for an organisation, and which others were found to be the same.
struct OrganisationContacts {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Those who speak for it on a day, in the order in which they were named.
  func contacts(of organisation: Subject, on day: Day) throws -> [OrganisationDocument.Contact] {
    try store.contacts(of: organisation.number).compactMap { number in
      let person = Subject.person(number)
      let facts = try store.facts(of: person, upTo: day).filter { $0.on <= day }
      guard
        let open = ContactTenure.tenures(in: facts).last(where: {
          $0.organisation == organisation.number && $0.to == nil
        })
      else { return nil }
      return .init(
        id: person.description, name: try store.subject(person)?.displayName ?? person.description,
        role: try store.texts(of: [open.fact], [.note])[open.fact]?[.note], from: open.from.description)
    }
  }

  /// Those that were merged into it; `nil` where there are none.
  func merged(into organisation: Subject) throws -> [EnrolmentDocument.Named]? {
    let merged = try store.merged(into: organisation).map { subject in
      EnrolmentDocument.Named(
        id: subject.description, name: try store.subject(subject)?.displayName ?? subject.description)
    }
    return merged.isEmpty ? nil : merged
  }
}
