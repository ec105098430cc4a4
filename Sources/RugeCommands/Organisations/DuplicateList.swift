import RugeCore
import RugeStore
import RugeWords

/// Organisations that may be one and the same.
struct DuplicateList {
  /// Two of them, and why one thinks so.
  struct Pair: Encodable {
    let organisation: EnrolmentDocument.Named
    /// The one that was there first.
    let other: EnrolmentDocument.Named
    /// `number`, `name` or `similar`.
    let reason: String
  }

  let pairs: [Pair]

  init(_ store: Store) throws {
    var finder = DuplicateFinder()
    var numbers: [RegistrationNumber: NamedSubject] = [:]
    var pairs: [Pair] = []
    let organisations = try store.subjects(.organisation).sorted { $0.subject.number < $1.subject.number }
    let known = Dictionary(organisations.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    for organisation in organisations {
      var others: [(NamedSubject, String)] = []
      for number in organisation.registrations {
        if let other = numbers[number] { others.append((other, "number")) }
        numbers[number] = numbers[number] ?? organisation
      }
      if let name = organisation.name {
        let alike = finder.alike(name, as: organisation.subject)
        others += alike.same.flatMap { $0.subject(in: known) }.map { [($0, "name")] } ?? []
        others += alike.similar.compactMap { $0.subject(in: known) }.map { ($0, "similar") }
      }
      var seen: Set<Subject> = []
      for (other, reason) in others where seen.insert(other.subject).inserted {
        pairs.append(Pair(organisation: organisation.named, other: other.named, reason: reason))
      }
    }
    self.pairs = pairs
  }

  func lines(_ context: CommandContext) -> [String] {
    let words = context.words
    guard let first = pairs.first else { return [words.noDuplicates] }
    var table = Table([
      .init(words.id), .init(words.name, shrinks: true), .init(words.duplicateOf, shrinks: true), .init(words.why),
    ])
    for pair in pairs {
      let reason =
        switch pair.reason {
        case "number": words.sameNumber
        case "name": words.sameName
        default: words.similarName
        }
      table.add([pair.organisation.id, pair.organisation.name, "\(pair.other.name) (\(pair.other.id))", reason])
    }
    let example = Subject(first.organisation.id).flatMap { one in
      Subject(first.other.id).map { words.howToMerge(OrganisationMerge.offer(one, into: $0)) }
    }
    return [table.text(width: context.width, style: context.style), ""] + (example.map { [$0] } ?? [])
  }
}

extension NamedSubject {
  fileprivate var named: EnrolmentDocument.Named { .init(id: subject.description, name: displayName) }
}

extension KnownName {
  fileprivate func subject(in known: [Subject: NamedSubject]) -> NamedSubject? {
    if case .existing(let subject) = source { known[subject] } else { nil }
  }
}
