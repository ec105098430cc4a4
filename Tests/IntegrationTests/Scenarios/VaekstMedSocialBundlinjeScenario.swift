import Testing

@Suite("Vækst med Social Bundlinje, where results are counted in people")
struct VækstMedSocialBundlinjeScenario {
  @Test("A total with an unknown part is unknown, and results are counted until a year after the end")
  func results() async throws {
    let story = try await ProgrammeStory(of: "vækst-med-social-bundlinje")
    try await story.add(["Gartneriet"])
    try await story.add(people: "Palle")
    let start = story.on("2026-01-05")
    try await start.done("enrol Gartneriet --as vækstkonsulent=Palle")
    try await start.done("org answer Gartneriet kommune=Odense")
    try await start.says("Municipality", "Odense", in: "org show Gartneriet")
    try await start.done("stage advance Gartneriet")
    try await count(start)
    try await start.done("milestone accept Gartneriet vækstplan --evidence \(try story.evidence())")
    let half = story.on("2026-07-05")
    try await half.refused(
      "stage advance Gartneriet", saying: "Not known yet", "ansatte.target", "omsætning.target", butNot: ["Not met"])
    try await half.done("agree Gartneriet ansatte.target=12 omsætning.target=2600000")
    try await half.done("stage advance Gartneriet")
    try await half.says("Follow-up meeting: 2 still to be held", "5 January 2027", in: "status Gartneriet")
    try await story.on("2027-01-05").done("enrolment complete Gartneriet --exit gennemført")
    try await after(story)
  }

  private func count(_ day: StoryDay) async throws {
    try await day.refused("indicator record Gartneriet ansatte 10", saying: "ansatte.fleksjob", "ansatte.skånejob")
    for figure in ["ordinært 8", "fleksjob 2", "skånejob unknown"] {
      try await day.done("indicator record Gartneriet ansatte.\(figure)")
    }
    for category in ["småjob", "frikort", "efter-ydelse", "elever", "praktik", "samfundstjeneste"] {
      try await day.done("indicator record Gartneriet ansatte.\(category) 0")
    }
    try await day.says("unknown (10 known", in: "status Gartneriet")
    var employees = try await employees(day)
    #expect(employees.latest.unknown && employees.latest.value == nil, "a part that is unknown is not zero")
    #expect(employees.latest.known == 10 && employees.latest.missing == ["skånejob"])
    try await day.done("indicator record Gartneriet ansatte.skånejob 0")
    employees = try await self.employees(day)
    #expect(employees.latest.value == 10 && employees.baseline.value == 10)
  }

  private func after(_ story: ProgrammeStory) async throws {
    let months9 = story.on("2027-10-05")
    try await months9.says("Gartneriet", "Employees by kind of employment", in: "remind due")
    try await months9.done("indicator record Gartneriet ansatte.fleksjob 4")
    #expect(try await employees(months9).latest.value == 12)
    try await months9.refused("session log Gartneriet 1h --kind status", saying: "ended on 5 January 2027")
    let months13 = story.on("2028-02-05")
    try await months13.refused("indicator record Gartneriet ansatte.fleksjob 5", saying: "until 5 January 2028")
    let page = try await months13.done("programme show").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(page.contains("Left out: the payments by results"))
    #expect(page.contains("until 12 months after the end"))
    try await months13.says(
      "10 (1 of 1 known) | 12 (1 of 1 known) | \\+2 (1 of 1 have both figures) | 12 (1 of 1 known)",
      in: "report run progress")
    try await months13.done("doctor")
  }

  private func employees(_ day: StoryDay) async throws -> StoryStatus.Indicator {
    let status: StoryStatus = try await day.json("status Gartneriet")
    return try #require(status.indicator("ansatte"))
  }
}
