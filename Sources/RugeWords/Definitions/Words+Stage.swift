package import RugeCore

extension Words {
  /// How many there is room for, where a programme has cohorts in each of them: `room for 10 to 12 in each cohort`.
  package func capacity(_ capacity: Capacity, of programme: Programme) -> String {
    let room = self.capacity(capacity)
    return programme.cohorts.isEmpty ? room : say(da: "\(room) på hvert hold", en: "\(room) in each cohort")
  }

  /// How many there is room for: `room for 10 to 12`.
  package func capacity(_ capacity: Capacity) -> String {
    guard let least = capacity.least else {
      return say(da: "plads til højst \(capacity.most)", en: "room for at most \(capacity.most)")
    }
    return say(da: "plads til \(least)–\(capacity.most)", en: "room for \(least) to \(capacity.most)")
  }

  /// What an end means, after “counts as”.
  package func meaning(_ meaning: Exit.Meaning) -> String {
    switch meaning {
    case .joinedHost: say(da: "optaget hos værten", en: "joined the host")
    case .alumni: say(da: "alumne", en: "alumnus")
    case .completed: say(da: "gennemført", en: "completed")
    case .extended: say(da: "forlænget", en: "extended")
    case .declined: say(da: "afslag", en: "declined")
    case .dropped: say(da: "stoppet undervejs", en: "dropped out")
    }
  }
}
