import RugeCore
import RugeStore

extension CommandContext {
  /// Who among the people of the workspace sits at the keyboard; `nil` where nothing says it, or several may.
  ///
  /// `RUGE_PERSON` counts before the setting `person`, and both before the login, which is somebody's name or the first
  /// part of their e-mail address.
  ///
  /// - Throws: Where a person is named who is not found.
  func person(in store: Store) throws -> NamedSubject? {
    if let named = environment.variables["RUGE_PERSON"], !named.isEmpty {
      return try person(named, settledBy: "RUGE_PERSON", "RUGE_PERSON=", store)
    }
    if let named = user.person { return try person(named, settledBy: "person", "ruge config set person ", store) }
    let login = SearchKey(environment.login)
    guard !login.text.isEmpty else { return nil }
    let found = try store.subjects(.person).filter { person in
      if let name = person.name, SearchKey(name) == login { return true }
      guard let email = person.texts[.email] else { return false }
      return [email, String(email.prefix { $0 != "@" })].contains { $0.lowercased() == environment.login.lowercased() }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The person that a setting names; where several are called so by now, the setting is told.
  private func person(
    _ named: String, settledBy setting: String, _ command: String, _ store: Store
  ) throws -> NamedSubject {
    do {
      return try References(store).person(named)
    } catch ReferenceProblem.ambiguous(let kind, let text, let candidates) {
      let example = candidates.first?.split(separator: " ").first.map(String.init) ?? ""
      throw ReferenceProblem.ambiguousSetting(
        setting, kind, text, candidates: candidates, settling: command + example)
    }
  }
}
