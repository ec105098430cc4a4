import Testing

@Suite("Reach for Change, measured year by year")
struct ReachForChangeScenario {
  @Test("“Developed” is reached by itself at three of four, and what is unknown is kept apart from what is not met")
  func developed() async throws {
    let story = try await ProgrammeStory(of: "reach-for-change")
    try await story.add(["Drømmehuset", "Stillehuset"])
    try await story.add(people: "Maria", "Ella")
    let start = story.on("2026-01-12")
    for organisation in ["Drømmehuset", "Stillehuset"] { try await begin(organisation, start) }
    try await start.done("indicator record Stillehuset volunteers 5")
    #expect(try await milestone("developed", of: "Drømmehuset", start).status == "open")

    let spring = story.on("2026-05-12")
    for organisation in ["Drømmehuset", "Stillehuset"] {
      try await spring.done("indicator record \(organisation) children 140")
      try await spring.done("indicator record \(organisation) solution 1")
    }
    try await spring.done("indicator record Stillehuset volunteers 5")
    let open = try await milestone("developed", of: "Drømmehuset", spring)
    #expect(open.status == "open" && open.notMet == [], "volunteers could still be the third")
    let unknown = try #require(open.unknown?.first)
    #expect(unknown.contains("2 of at least 3") && unknown.contains("missing: Staff"), "\(unknown)")
    #expect(unknown.contains("not known yet: Volunteers"), "\(unknown)")
    let failed = try await milestone("developed", of: "Stillehuset", spring)
    #expect(failed.status == "open" && failed.unknown == [], "all four are known")
    #expect(failed.notMet?.first?.contains("Staff") == true && failed.notMet?.first?.contains("Volunteers") == true)

    try await spring.done("indicator record Drømmehuset staff.half-time 4")
    #expect(try await milestone("developed", of: "Drømmehuset", spring).status == "reached")
    try await spring.says("reached", in: "milestone list Drømmehuset")
    try await prove(story)
    try await goOn(story)
  }

  private func begin(_ organisation: String, _ day: StoryDay) async throws {
    try await day.done("enrol \(organisation) --as manager=Maria --as entrepreneur=Ella")
    try await day.done("stage advance \(organisation)")
    try await day.done("agree \(organisation) solution.target=3 children.target=500 staff.target=4")
    let figures = [
      "children 100", "solution 0", "finance 0", "team 1", "scaling 0", "systems 0", "staff.full-time 1",
      "staff.three-quarters 0", "staff.half-time 2", "staff.quarter-time 0",
    ]
    for figure in figures { try await day.done("indicator record \(organisation) \(figure)") }
    let status: StoryStatus = try await day.json("status \(organisation)")
    #expect(status.indicator("staff")?.baseline.value == 2, "one full time and two half times")
    #expect(status.indicator("volunteers")?.baseline.unknown == true, "nobody has said how many")
  }

  private func prove(_ story: ProgrammeStory) async throws {
    try await story.on("2026-04-30").says(
      "“Children reached” was due on 12 April 2026", "“Finance” is due on 12 May 2026", "Ella", "Maria",
      in: "remind due")
    let day = story.on("2026-05-12")
    let milestones: [StoryMilestone] = try await day.json("milestone list Drømmehuset")
    #expect(milestones.map(\.id) == ["proof@2026-04-12", "proof@2026-07-12", "developed"])
    try await day.refused("milestone submit Drømmehuset proof@2026-04-12", saying: "file", "--evidence")
    let file = try story.evidence()
    try await day.refused(
      "milestone submit Drømmehuset proof --evidence \(file)", saying: "proof@2026-04-12", "proof@2026-07-12")
    try await day.done("milestone submit Drømmehuset proof@2026-04-12 --evidence \(file)")
    try await day.done("milestone accept Drømmehuset proof@2026-04-12")
    #expect(try await milestone("proof@2026-04-12", of: "Drømmehuset", day).status == "accepted")
  }

  private func goOn(_ story: ProgrammeStory) async throws {
    let second = story.on("2027-01-12")
    try await second.refused("stage advance Drømmehuset", saying: "--to year")
    try await second.done("stage advance Drømmehuset --to year")
    try await second.says(
      "2026-01-12 – 2027-01-12", "▸ Programme year  2027-01-12", in: "stage show Drømmehuset")
    try await second.refused("record add story Drømmehuset text='En historie'", saying: "consent")
    try await second.says(
      "Story added", "1 May 2026", in: "record add story Drømmehuset text='En historie' consent=2026-05-01")
    // January against December: what was recorded in the year itself.
    try await story.on("2027-02-05").says(
      "Figures in the period", "First in the period", "200 (2 of 2 known)", "280 (2 of 2 known)",
      "+80 (2 of 2 have both figures)", in: "report run year")
    let end = story.on("2028-01-10")
    try await end.done("enrolment complete Drømmehuset --exit alumni")
    try await end.says("Alumni", "Staff weighted by employment rate", in: "report run progress")
    try await end.done("doctor")
  }

  private func milestone(_ id: String, of organisation: String, _ day: StoryDay) async throws -> StoryMilestone {
    let milestones: [StoryMilestone] = try await day.json("milestone list \(organisation)")
    return try #require(milestones.first { $0.id == id }, "\(milestones.map(\.id))")
  }
}
