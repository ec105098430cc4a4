extension Course {
  /// Writes the list of organisations as a Danish spreadsheet program saves it.
  func writeOrganisations(to path: String) throws {
    let file = try TextFile(path)
    file.write("\u{feff}Organisation;Type;Kommuner;Bemærkning\r\n")
    for participant in participants {
      file.write("\(participant.name);Frivillig indsats;\(participant.volunteers % 98 + 1);Opdigtet\r\n")
    }
    try file.finish()
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
}
