import RugeCore
import RugeStore
import RugeWords

/// Takes in people and for whom they speak.
final class PersonTaker: RowTaker {
  private struct Known {
    let subject: Subject
    let name: String
    /// The line of this very list that it is from; its number would be gone where nothing is recorded.
    var line: Int?
    var texts: [TextPurpose: String]

    var source: KnownName.Source { line.map { .line($0) } ?? .existing(subject) }
  }

  private let desk: ImportDesk
  private var people: [Known] = []
  private var byName: [FoldedName: [Int]] = [:]
  private var byAddress: [String: Int] = [:]
  private var contacts: [Subject: Set<Int64>] = [:]

  init(_ desk: ImportDesk) throws {
    self.desk = desk
    for person in try desk.store.subjects(.person) {
      if let name = person.name { know(Known(subject: person.subject, name: name, texts: person.texts)) }
    }
  }

  func take(_ cells: RowCells) throws -> RowOutcome {
    let row = try PersonRow.read(cells).values()
    let name = try desk.at(cells[.name]) { try PersonalName.read(row.name) }
    let organisation = try row.organisation.map { try desk.organisation($0, cells[.organisation]) }
    if let index = try existing(row, cells) { return try complete(index, row, organisation, cells) }
    let texts: [TextPurpose: String] = [
      .name: name, .email: row.email ?? "", .phone: row.phone ?? "", .note: row.note ?? "",
    ]
    let added = try desk.journal.append(Draft(.new(.person), on: desk.context.today, .personAdded, texts: texts))
    know(Known(subject: added.subject, name: name, line: cells.line, texts: texts.filter { !$0.value.isEmpty }))
    if let organisation { try speak(added.subject, for: organisation, row) }
    return RowOutcome(action: .added, title: name, detail: organisation?.displayName ?? "")
  }

  private func know(_ person: Known) {
    let index = people.count
    people.append(person)
    byName[FoldedName(person.name), default: []].append(index)
    if let email = person.texts[.email].map(EmailReader.key), byAddress[email] == nil { byAddress[email] = index }
  }

  /// The person that a row is about, where there is one already.
  private func existing(_ row: PersonRow, _ cells: RowCells) throws -> Int? {
    let alike = byName[FoldedName(row.name)] ?? []
    let address = row.email.flatMap { byAddress[EmailReader.key($0)] }
    for index in alike + [address].compactMap(\.self) {
      let person = people[index]
      switch row.match(name: person.name, email: person.texts[.email]) {
      case .same: return index
      case .sameAddress:
        throw RowFaults(problems: [cells.problem(.addressTaken(by: KnownName(person.name, person.source)), .email)])
      case .namesake, .other: continue
      }
    }
    if let namesake = alike.first {
      let person = people[namesake]
      throw RowFaults(
        problems: [cells.problem(.namesake(person.source, address: person.texts[.email] ?? ""), .email)])
    }
    return nil
  }

  /// Adds what was not known of a person.
  private func complete(
    _ index: Int, _ row: PersonRow, _ organisation: NamedSubject?, _ cells: RowCells
  ) throws -> RowOutcome {
    let person = people[index]
    if let phone = row.phone, let known = person.texts[.phone], phone != known {
      throw RowFaults(problems: [cells.problem(.recordedOtherwise(known), .phone)])
    }
    let said: [TextPurpose: String?] = [.email: row.email, .phone: row.phone, .note: row.note]
    let new = said.compactMapValues(\.self).filter { person.texts[$0.key] == nil }
    if !new.isEmpty {
      try desk.journal.append(
        Draft(.existing(person.subject), on: desk.context.today, .body(.edited), texts: new))
      people[index].texts.merge(new) { $1 }
      if let email = new[.email] { byAddress[EmailReader.key(email)] = index }
    }
    let speaksNew = try organisation.map { try !speaks(person.subject, for: $0.subject.number) } ?? false
    if speaksNew, let organisation { try speak(person.subject, for: organisation, row) }
    let isChanged = !new.isEmpty || speaksNew
    return RowOutcome(
      action: isChanged ? .changed : .there, title: person.name,
      detail: isChanged
        ? ([speaksNew ? organisation?.displayName : nil] + new.sorted { $0.key < $1.key }.map(\.value))
          .compactMap(\.self).joined(separator: ", ") : desk.context.words.source(person.source))
  }

  private func speaks(_ person: Subject, for organisation: Int64) throws -> Bool {
    if contacts[person] == nil {
      let tenures = ContactTenure.tenures(in: try desk.store.facts(of: person))
      contacts[person] = Set(tenures.filter { $0.to == nil }.map(\.organisation))
    }
    return contacts[person]?.contains(organisation) ?? false
  }

  private func speak(_ person: Subject, for organisation: NamedSubject, _ row: PersonRow) throws {
    try desk.journal.append(
      Draft(
        .existing(person), on: desk.context.today, .body(.contact(of: organisation.subject.number)),
        texts: [.note: row.function ?? ""]))
    _ = try speaks(person, for: organisation.subject.number)
    contacts[person]?.insert(organisation.subject.number)
  }
}
