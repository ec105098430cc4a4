extension Course {
  /// Writes the list of organisations as a Danish spreadsheet program saves it.
  func writeOrganisations(to path: String) throws {
    try write("\u{feff}Organisation;Type;Kommuner;Bemærkning", to: path) { participant, _ in
      "\(participant.name);Frivillig indsats;\(participant.volunteers % 98 + 1);Opdigtet"
    }
  }

  /// Writes the list of enrolments, each in the first stage from its first day on.
  func writeEnrolments(to path: String) throws {
    try write("Organisation;Dato;Rådgiver;Fase", to: path) { participant, adviser in
      "\(participant.name);\(participant.day(0).danish);\(adviser);afklaring"
    }
  }

  /// Writes the answers to the form of admission.
  func writeAnswers(to path: String) throws {
    try write("Organisation;Dato;Frivillighed;Afprøvet;Gennemtænkt", to: path) { participant, _ in
      "\(participant.name);\(participant.day(0).danish);ja;ja;ja"
    }
  }

  /// Writes how many volunteers each had at enrolment.
  func writeFirstFigures(to path: String) throws {
    try write("Organisation;Dato;Frivillige", to: path) { participant, _ in
      "\(participant.name);\(participant.day(0).danish);\(participant.volunteers)"
    }
  }

  /// Writes how many those have now who have come furthest.
  func writeLaterFigures(to path: String) throws {
    try write("Organisation;Dato;Frivillige", to: path) { participant, _ in
      guard participant.progress > 1 else { return nil }
      return "\(participant.name);\(participant.day(100).danish);\(participant.volunteers + 7)"
    }
  }

  /// Writes the list of sessions: ``sessionsEach`` for each organisation, in no order, a note with each.
  func writeSessions(to path: String) throws {
    let notes = ["Budget og fonde", "Frivillige i byerne", "Mål og målgruppe", "Vedtægter og bestyrelse", "Evaluering"]
    let kinds = ["sparring", "sparring", "sparring", "undervisning"]
    let days = (0..<300).map { CivilDay($0).danish }
    var generator = SeededGenerator(seed: 2)
    let file = try TextFile(path)
    file.write("Organisation;Dato;Minutter;Type;Rådgiver;Note\r\n")
    for number in 0..<participants.count * Self.sessionsEach {
      let participant = participants[number % participants.count]
      let day = Int.random(in: participant.enrolled..<days.count, using: &generator)
      let minutes = Int.random(in: 2...12, using: &generator) * 15
      let random = Int(generator.next() >> 32)
      file.write(
        "\(participant.name);\(days[day]);\(minutes);\(kinds[random % kinds.count]);"
          + "\(Self.advisers[random % Self.advisers.count]);\(notes[random % notes.count]) \(number % 1000)\r\n")
    }
    try file.finish()
  }

  /// Writes a table with a row for each participant and its adviser, or none where there is nothing to say.
  private func write(_ heading: String, to path: String, _ row: (Participant, String) -> String?) throws {
    let file = try TextFile(path)
    file.write(heading + "\r\n")
    for (number, participant) in participants.enumerated() {
      if let row = row(participant, Self.adviser(of: number)) { file.write(row + "\r\n") }
    }
    try file.finish()
  }
}
