import Testing

@Suite("Rugekassen, tailored to each organisation")
struct RugekassenScenario {
  @Test("Each gate asks for what was agreed with that organisation, and for nothing else")
  func tailored() async throws {
    let story = try await ProgrammeStory(of: "rugekassen")
    try await story.add(["Læsehuset", "Cykelhuset"])
    try await story.add(people: "Mette")
    let start = story.on("2026-01-12")
    for organisation in ["Læsehuset", "Cykelhuset"] {
      try await start.done("enrol \(organisation) --as rådgiver=Mette")
      try await start.done("form answer \(organisation) optagelse frivillighed=true afprøvet=true gennemtænkt=true")
      try await start.done("stage advance \(organisation)")
      try await start.done("milestone accept \(organisation) forventninger")
    }
    try await start.refused(
      "stage advance Læsehuset", saying: "Not known yet", "metode", "organisering", "økonomi", "kommunikation",
      "evaluering", "kommuner.target", "frivillige.target")

    try await start.done(
      "agree Læsehuset kommuner.target=65 frivillige.target=100 økonomi=2026-04-01 metode=none organisering=none"
        + " kommunikation=none evaluering=2026-05-01")
    try await start.done(
      "agree Cykelhuset kommuner.target=none frivillige.target=40 økonomi=none metode=2026-04-15 organisering=none"
        + " kommunikation=none evaluering=none")
    for organisation in ["Læsehuset", "Cykelhuset"] { try await start.done("stage advance \(organisation)") }
    for day in 1...4 { try await story.on("2026-02-0\(day)").done("session log Læsehuset 90m --kind sparring") }

    let later = story.on("2026-02-10")
    try await later.refused(
      "stage advance Læsehuset", saying: "Not met", "4 of 5", "Economy", "Evaluation", butNot: ["Concept and method"])
    try await later.refused(
      "stage advance Cykelhuset", saying: "0 of 5", "Concept and method", butNot: ["Economy", "Evaluation"])
    try await anchor(story)
  }

  private func anchor(_ story: ProgrammeStory) async throws {
    try await story.on("2026-02-10").done(
      "milestone extend Læsehuset økonomi --to 2026-05-15 --reason 'Regnskabet er først færdigt i maj'")
    let end = story.on("2026-05-10")
    try await end.done("milestone accept Læsehuset økonomi")
    try await end.done("milestone accept Læsehuset evaluering")
    let milestones: [StoryMilestone] = try await end.json("milestone list Læsehuset")
    let economy = try #require(milestones.first { $0.id == "økonomi" })
    #expect(economy.due == "2026-05-15", "the day that was put off to")
    #expect(!economy.late, "accepted before the day it was put off to")
    #expect(milestones.first { $0.id == "evaluering" }?.late == true, "nobody put this one off")

    try await end.done("session log Læsehuset 90m --kind sparring")
    for stage in ["forankring", "opfølgning"] {
      try await end.done("stage advance Læsehuset")
      #expect(try await end.json("status Læsehuset", as: StoryStatus.self).stage?.id == stage)
    }
    try await end.done("enrolment complete Læsehuset --exit optaget")
    try await end.says("Læsehuset", "Joined the foundation", "Cykelhuset", in: "report run progress")
    try await end.done("doctor")
  }
}
