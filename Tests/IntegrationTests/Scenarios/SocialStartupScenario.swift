import Testing

@Suite("Social StartUp, where many are heard and few are chosen")
struct SocialStartupScenario {
  private static let ideas = (1...33).map { $0 < 10 ? "Idé-0\($0)" : "Idé-\($0)" }

  @Test("31 of 33 go to the bootcamp, nine of those who pitch are chosen, and the evaluator has the last word")
  func round() async throws {
    let story = try await ProgrammeStory(of: "social-startup", variables: ["RUGE_LOCALE": "da"])
    try await story.add(Self.ideas)
    try await story.add(people: "Ina", "Jan", "Julie", "Eva")
    try await apply(story)
    try await chooseForBootcamp(story)
    try await pitch(story)
    try await chooseForCourse(story)
    try await support(story)
    let end = story.on("2026-12-01")
    try await end.done("enrolment complete Idé-02 --exit gennemført")
    let cohorts: [StoryCohort] = try await end.json("cohort list")
    #expect(cohorts.first?.enrolled == 33)
    #expect(
      cohorts.first?.exits
        == ["ikke-på-bootcamp": 2, "ikke-valgt": 3, "gennemført": 1, "gennemført-forlænget": 1])
    try await end.says("Forløb med forretningsudvikler | 7 |", in: "report run progress")
    try await end.says("Slutevaluering", in: "report run slutevaluering")
    try await end.done("doctor")
  }

  private func apply(_ story: ProgrammeStory) async throws {
    let day = story.on("2026-01-05")
    for (index, idea) in Self.ideas.enumerated() {
      let roles =
        index < 12 ? "--as udvælger=Ina --as jury=Jan --as jury=Julie --as evaluator=Eva" : "--as udvælger=Ina"
      try await day.done("enrol \(idea) --cohort runde-1 \(roles)")
      try await day.done("form answer \(idea) ansøgning idé=x virkning=y")
      try await day.done("stage advance \(idea)")
      try await day.done("stage advance \(idea)")
    }
  }

  private func chooseForBootcamp(_ story: ProgrammeStory) async throws {
    let day = story.on("2026-02-01")
    for (index, idea) in Self.ideas.dropLast().enumerated() {
      let grade = index < 30 ? 4 : 3
      try await day.done("form answer \(idea) interview --by Ina idé=\(grade) hold=\(grade) virkning=\(grade)")
    }
    let choose = "stage choose bootcamp --cohort runde-1"
    try await day.refused(choose, saying: "ukendt er ikke sidstepladsen", "Idé-33", butNot: ["Idé-32"])
    try await day.done("form answer Idé-33 interview --by Ina idé=2 hold=2 virkning=2")
    try await day.refused(
      choose, saying: "Idé-31 og Idé-32 står lige", "kun 1 plads tilbage", "--override", butNot: ["Idé-33"])
    let lot = choose + " --override 'De to var lige gode, så der blev trukket lod'"
    try await day.says("Bootcamp: 31 ", "2 ", "Kom ikke med på bootcamp", in: lot)
    try await day.says("Idé-01: startede på Bootcamp", in: "undo")
    #expect(try await cohort(day).stages == ["samtale": 33], "one undo takes all of them back")
    try await day.done(lot)
    #expect(try await cohort(day).stages == ["bootcamp": 31])
  }

  private func pitch(_ story: ProgrammeStory) async throws {
    let day = story.on("2026-03-06")
    for idea in Self.ideas.prefix(12) { try await day.done("stage advance \(idea)") }
    let status: StoryStatus = try await day.json("status Idé-01")
    #expect(
      status.due.first { $0.id.hasPrefix("bedømmelse") }?.on == "2026-03-13", "a week after the end of the bootcamp")
    try await day.refused("stage advance Idé-01", saying: "ruge stage choose forløb")
    try await day.says(
      "kan vælges til Forløb med forretningsudvikler", in: "status Idé-01", butNot: ["klar til Forløb"])
    for (index, idea) in Self.ideas.prefix(12).enumerated() {
      let grade = index < 9 ? 5 : 3
      let form = "form answer \(idea) bedømmelse.pitchaften"
      try await day.done("\(form) --by Jan forretning=\(grade) virkning=\(grade) fremlæggelse=\(grade)")
      try await day.done("\(form) --by Julie forretning=\(grade) virkning=2 fremlæggelse=\(grade)")
    }
  }

  private func chooseForCourse(_ story: ProgrammeStory) async throws {
    let day = story.on("2026-03-13")
    let choice: StoryChoice = try await day.json("stage choose forløb --cohort runde-1")
    #expect(choice.chosen.map(\.organisation.name) == Array(Self.ideas.prefix(9)))
    #expect(choice.chosen.first?.score == 4.5, "the mean of two ballots: (5 + 5 + 5) and (5 + 2 + 5)")
    #expect(choice.others.map(\.organisation.name) == Array(Self.ideas[9..<12]))
    #expect(choice.others.allSatisfy { $0.place == 10 }, "equals share a place")
    try await day.refused("stage choose forløb --cohort runde-1", saying: "ingen at vælge imellem")
  }

  private func support(_ story: ProgrammeStory) async throws {
    let gate = "stage advance Idé-01 --to mentor"
    try await story.on("2026-06-01").says(
      "Ekstern evaluering (Midtvejs)", "Eva", in: "remind due", butNot: ["Idé-13", "(Slut)"])
    let midway = story.on("2026-06-13")
    try await midway.refused(gate, saying: "Ikke kendt endnu", "fremdrift")
    try await midway.done("form answer Idé-01 evaluering.midtvejs fremdrift=3 udbytte=Salg")
    try await midway.refused(gate, saying: "Ikke kendt endnu", "fremdrift")
    let last = story.on("2026-09-13")
    for idea in ["Idé-01", "Idé-02"] { try await last.done("form answer \(idea) evaluering.slut fremdrift=4") }
    try await last.done(gate)
    let added = try await last.done("record add støtte Idé-01 slags='advisory board' --state foreslået")
    let record = try #require(added.firstMatch(of: #/R-\d+/#), "\(added)").output
    try await last.done("record set \(record) --to i-gang")
    try await last.refused("record set \(record) --to foreslået", saying: "fremad")
    try await last.done("record set \(record) --to afsluttet")
    try await last.refused("record set \(record) --to i-gang", saying: String(record), "afsluttet")
    try await last.done("stage advance Idé-01")
    try await last.done("enrolment complete Idé-01 --exit gennemført-forlænget")
  }

  private func cohort(_ day: StoryDay) async throws -> StoryCohort {
    let cohorts: [StoryCohort] = try await day.json("cohort list")
    return try #require(cohorts.first { $0.id == "runde-1" })
  }
}
