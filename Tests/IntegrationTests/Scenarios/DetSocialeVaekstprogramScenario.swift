import Testing

@Suite("Det Sociale Vækstprogram, from the first talk to the pitch day")
struct DetSocialeVækstprogramScenario {
  @Test("What nobody knows yet is not a no, a mean decides, and the 100 days count from the course's first day")
  func course() async throws {
    let story = try await ProgrammeStory(of: "det-sociale-vækstprogram")
    try await story.add(["Bageriet", "Vaskeriet"])
    try await story.add(people: "Palle", "Frida", "Sonja")
    try await select("Bageriet", in: story)
    try await select("Vaskeriet", in: story)
    let first = story.on("2026-02-02")
    for organisation in ["Bageriet", "Vaskeriet"] { try await first.done("stage advance \(organisation)") }
    let milestones: [StoryMilestone] = try await first.json("milestone list Bageriet")
    #expect(milestones.first { $0.id == "hundrede-dages-plan" }?.due == "2026-03-16", "six weeks from the start")
    #expect(milestones.first { $0.id == "plan-gennemført" }?.due == "2026-06-24", "a hundred days after that")
    try await meet(story)
    try await finish(story)
  }

  private func select(_ organisation: String, in story: ProgrammeStory) async throws {
    let day = story.on("2026-01-05")
    try await day.done(
      "enrol \(organisation) --as programleder=Palle --as forretningsudvikler=Frida --as styregruppe=Sonja")
    try await day.done("stage advance \(organisation)")
    try await day.refused("stage advance \(organisation)", saying: "Not known yet", "formål", "salg")
    try await day.done(
      "form answer \(organisation) ansøgning formål='Job til unge' salg=Brød omsætning=unknown"
        + " --reason 'Regnskabet er ikke færdigt'")
    try await day.done("stage advance \(organisation)")
    try await day.done("form answer \(organisation) bedømmelse social-effekt=2 forretning=2 ledelse=4")
    try await day.refused("stage advance \(organisation)", saying: "Not met", "2.66", "at least 3")
    try await day.done("form answer \(organisation) bedømmelse ledelse=5")
    try await day.done("stage advance \(organisation)")
    try await day.refused("stage advance \(organisation)", saying: "Not known yet", "udvalgt")
    try await day.done("form answer \(organisation) beslutning udvalgt=no")
    try await day.refused("stage advance \(organisation)", saying: "Not met", "udvalgt")
    try await day.done("form answer \(organisation) beslutning udvalgt=yes")
  }

  private func meet(_ story: ProgrammeStory) async throws {
    let spring = story.on("2026-03-10")
    try await spring.says("Bageriet", "Vaskeriet", in: "session log Bageriet Vaskeriet 6h 'Joint' --kind camp")
    try await spring.says("Vaskeriet", "missed", in: "session log Bageriet 3h --kind lab --absent Vaskeriet")
    try await spring.done("session log Bageriet Vaskeriet 3h --kind kursus")
    try await spring.done("session log Bageriet 1h --kind sparring")
    try await spring.refused("milestone accept Bageriet hundrede-dages-plan", saying: "file", "--evidence")
    try await spring.says(
      "100-day plan made accepted", "(evidence: ",
      in: "milestone accept Bageriet hundrede-dages-plan --evidence \(try story.evidence())")
    try await spring.refused(
      "stage advance Bageriet", saying: "100-day plan carried out", "Network and pitch day: 0 of 1",
      butNot: ["100-day plan made"])
  }

  private func finish(_ story: ProgrammeStory) async throws {
    let pitch = story.on("2026-06-24")
    try await pitch.done("milestone accept Bageriet plan-gennemført")
    try await pitch.done("session log Bageriet Vaskeriet 4h --kind netværks-og-pitchdag")
    try await pitch.done("stage advance Bageriet")
    let end = story.on("2026-07-20")
    try await end.done("enrolment complete Bageriet --exit gennemført")
    try await end.says(
      "Report to the steering group", "1 April 2026 – 30 June 2026", "30 July 2026", in: "report list")
    try await end.says(
      "Training course", "Camp", "| Lab | 1 | 3 |", "For the board", in: "report run progress --audience board")
    try await end.says("1 April 2026 – 30 June 2026", "Network and pitch day", in: "report run styregruppe")
    try await end.done("doctor")
  }
}
