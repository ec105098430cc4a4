import Testing

@testable import RugeCommands

/// Applications, pauses, deviations, and taking it all back.
struct LifeFlowTests {
  private static let programme = """
    programme: prøve
    title: Prøve
    languages: [da, en]
    roles:
      jury: {title: Jury}
    cohorts:
      forår: {title: Forår}
    forms:
      - id: rubrik
        title: Rubrik
        by: each jury
        about: each applicant
        fields:
          idé: {ask: Idé?, answer: 1 to 5}
        score: mean
    stages:
      - {id: camp, title: Camp, capacity: 1}
    exits:
      afslag: {title: Afslag, means: declined}
    """

  @Test("Applications are assessed, accepted while there is room, put on the waiting list, and declined")
  func intake() async throws {
    let lab = try await Lab.running(Self.programme)
    try await lab.enrol("Læsehunde", "Nattergalen", "Bogvennerne", cohort: "forår")
    for name in ["Omar Said", "Karen Holm"] { try await lab.succeed("person", "add", name, "--on", "2026-01-01") }
    for name in ["Omar", "Karen"] {
      try await lab.succeed("person", "role", name, "jury", "--cohort", "forår", "--on", "2026-01-12")
    }
    try await lab.succeed("form", "answer", "Læsehunde", "rubrik", "idé=5", "--by", "Omar", "--on", "2026-01-20")
    try await lab.succeed("form", "answer", "Læsehunde", "rubrik", "idé=4", "--by", "Karen", "--on", "2026-01-20")
    try await lab.succeed("form", "answer", "Nattergalen", "rubrik", "idé=3", "--by", "Omar", "--on", "2026-01-20")
    let list = try await lab.json("enrolment", "list", "--intake")
    #expect((list as? [[String: Any]])?.compactMap { $0["step"] as? String } == ["applied", "applied", "assessed"])
    #expect(try await lab.succeed("enrolment", "list", "--intake").output.contains("1 of 2"))

    let accept = try await lab.succeed("enrolment", "decide", "Læsehunde", "accept", "--on", "2026-01-25")
    #expect(accept.output.contains("application accepted") && accept.output.contains("2 of 2, score 4.5, place 1"))
    let full = await lab.run("enrolment", "decide", "Nattergalen", "accept", "--on", "2026-01-25")
    #expect(full.code == 3 && full.error.contains("waitlist") && full.error.contains("--override"))
    try await lab.succeed("enrolment", "decide", "Nattergalen", "waitlist", "--on", "2026-01-25")
    try await lab.succeed(
      "enrolment", "decide", "Nattergalen", "accept", "--override", "Bestyrelsen", "--on", "2026-01-26")
    let waiting = try await lab.succeed("status", "Nattergalen", "--as-of", "2026-01-25")
    #expect(!waiting.output.contains("ready for Camp"))
    let unexplained = await lab.run("enrolment", "decide", "Bogvennerne", "decline", "--on", "2026-01-26")
    #expect(unexplained.code == 64 && unexplained.error.contains("--reason"))
    let decline = try await lab.succeed(
      "enrolment", "decide", "Bogvennerne", "decline", "--reason", "For tidligt", "--on", "2026-01-26")
    #expect(decline.output.contains("“For tidligt”"))
    let after = try await lab.json("enrolment", "list", "--intake") as? [[String: Any]]
    #expect(after?.compactMap { $0["step"] as? String } == ["accepted", "accepted", "declined"])
    // Whoever was declined may come back; then it cannot be undone that they were.
    try await lab.succeed("enrol", "Bogvennerne", "--on", "2026-02-01")
    #expect((try await lab.json("enrolment", "list", "--all") as? [Any])?.count == 4)
    let refused = await lab.run("undo", decline.undoNumber)
    #expect(refused.code == 3 && refused.error.contains("1 February 2026: Bogvennerne enrolled in Prøve"))
    try await lab.succeed("undo")
    try await lab.succeed("undo", decline.undoNumber)
  }

  @Test("Who is on the waiting list has a place there, and enters no stage past those who are accepted")
  func waitingList() async throws {
    let lab = try await Lab.running(Self.programme)
    try await lab.enrol("Læsehunde", "Nattergalen", "Bogvennerne", cohort: "forår")
    try await lab.succeed("enrolment", "decide", "Læsehunde", "accept", "--on", "2026-01-20")
    let first = try await lab.succeed("enrolment", "decide", "Bogvennerne", "waitlist", "--on", "2026-01-21")
    #expect(first.output.contains("Number 1 on the waiting list."))
    let second = try await lab.succeed("enrolment", "decide", "Nattergalen", "waitlist", "--on", "2026-01-22")
    #expect(second.output.contains("Number 2 on the waiting list."))
    let list = try await lab.json("enrolment", "list", "--waiting") as? [[String: Any]]
    #expect(list?.compactMap { $0["waitingPlace"] as? Int } == [1, 2])
    #expect(
      list?.compactMap { ($0["organisation"] as? [String: Any])?["name"] as? String } == ["Bogvennerne", "Nattergalen"])
    #expect(try await lab.succeed("enrolment", "list", "--waiting").output.contains("waiting list, no. 2"))
    #expect(await lab.run("enrolment", "list", "--waiting", "--all").code == 64)

    let refused = await lab.run("stage", "advance", "Bogvennerne", "--on", "2026-02-01")
    #expect(refused.code == 3 && refused.error.contains("on the waiting list since 21 January 2026"), "\(refused)")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-02-01")
    try await lab.succeed("enrolment", "withdraw", "Bogvennerne", "--on", "2026-02-02")
    let left = try await lab.json("enrolment", "list", "--waiting")
    #expect(value(left, 0, "waitingPlace") as? Int == 1 && (left as? [Any])?.count == 1)
    try await lab.succeed("undo")
    let overridden = try await lab.succeed(
      "enrolment", "decide", "Bogvennerne", "accept", "--override", "Bestyrelsen", "--on", "2026-02-03")
    #expect(!overridden.output.contains("not needed"))
    let entered = await lab.run("stage", "advance", "Bogvennerne", "--on", "2026-02-04")
    #expect(entered.code == 3 && entered.error.contains("room"))
  }

  @Test("An enrolment ends by an exit that means it; a needless --override is remarked on, and its reason is not kept")
  func exits() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      languages: [da, en]
      stages:
        - {id: forløb, title: Forløb}
      exits:
        færdig: {title: Færdig, means: alumni}
        stoppet: {title: Stoppet, means: dropped}
        andet: {title: Andet}
      """)
    try await lab.enrol("Læsehunde", "Nattergalen")
    let advanced = try await lab.succeed("stage", "advance", "Læsehunde", "--override", "Aftalt", "--on", "2026-02-01")
    #expect(advanced.output.contains("--override was not needed") && !advanced.output.contains("Aftalt"))
    let lost = await lab.run("enrolment", "complete", "Læsehunde", "--exit", "stoppet")
    #expect(lost.code == 3 && lost.error.contains("withdraw --exit stoppet"), "\(lost)")
    #expect(lost.error.contains("choose from færdig or andet"))
    let gone = await lab.run("enrolment", "withdraw", "Læsehunde", "--exit", "færdig")
    #expect(gone.code == 3 && gone.error.contains("complete --exit færdig"), "\(gone)")
    #expect(gone.error.contains("choose from stoppet or andet, or leave --exit out"))
    let completed = try await lab.succeed(
      "enrolment", "complete", "Læsehunde", "--exit", "færdig", "--override", "Aftalt", "--on", "2026-03-01")
    #expect(completed.output.contains("--override was not needed"))
    #expect(!(try await lab.succeed("history", "Læsehunde").output.contains("Aftalt")))
    try await lab.succeed("enrolment", "withdraw", "Nattergalen", "--exit", "andet", "--on", "2026-03-01")
  }

  @Test("A pause shows everywhere, moves what counts from the enrolment's own course, and says what it moved")
  func pausing() async throws {
    let lab = try await Lab.withEnrolment()
    let pause = try await lab.succeed(
      "enrolment", "pause", "Læsehunde", "--until", "2026-03-01", "--reason", "Ferie", "--on", "2026-01-20")
    #expect(pause.output.contains("paused") && pause.output.contains("nothing falls due"))
    let day = ["--as-of", "2026-02-01"]
    let status = await lab.run(["status", "Læsehunde"] + day).output
    #expect(status.contains("paused since 20 January 2026"))
    #expect(await lab.run(["status"] + day).output.contains("(paused)"))
    #expect(await lab.run(["enrolment", "list", "--paused"] + day).output.contains("(paused)"))
    let json = try await lab.json("status", "Læsehunde", "--as-of", "2026-02-01")
    #expect(value(json, "paused", "since") as? String == "2026-01-20")
    #expect(value(json, "paused", "until") as? String == "2026-03-01")
    #expect(value(json, "position") as? String == "waiting")
    #expect(await lab.run("enrolment", "pause", "Læsehunde", "--on", "2026-01-21").code == 3)
    #expect(await lab.run("enrolment", "pause", "Læsehunde", "--until", "2026-01-01", "--on", "2026-02-02").code == 3)
    let resume = try await lab.succeed("enrolment", "resume", "Læsehunde", "--on", "2026-01-30")
    #expect(resume.output.contains("resumed"))
    #expect(!(await lab.run(["status"] + day).output.contains("(paused)")))
    let refused = await lab.run("undo", pause.undoNumber)
    #expect(refused.code == 3 && refused.error.contains("resumed"))
  }

  @Test("A pause with an end says at once what it will move; what is agreed stays, and no next stage is offered")
  func previewing() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      languages: [da, en]
      stages:
        - {id: camp, title: Camp}
        - {id: drift, title: Drift}
      milestones:
        - {id: plan, title: Plan, due: 6 weeks after start of camp}
        - {id: fast, title: Fast, due: agreed}
      """)
    try await lab.enrol("Læsehunde")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed("agree", "Læsehunde", "fast=2026-03-31", "--on", "2026-01-12")
    let pause = try await lab.succeed(
      "enrolment", "pause", "Læsehunde", "--until", "2026-03-01", "--on", "2026-02-01")
    #expect(pause.output.contains("Moved if it goes on on 1 March 2026:"))
    #expect(pause.output.contains("Plan: from 23 February 2026 to 23 March 2026"))
    #expect(pause.output.contains("Fast: 31 March 2026"))
    #expect(!pause.output.contains("ready for Drift"))
    let resumed = try await lab.succeed("enrolment", "resume", "Læsehunde", "--on", "2026-03-01")
    #expect(resumed.output.contains("Plan: from 23 February 2026 to 23 March 2026"))
    #expect(resumed.output.contains("ready for Drift"))
  }

  @Test("A deviation stands in the history and on the status page, with its day and its reason")
  func deviating() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed(
      "enrolment", "deviate", "Læsehunde", "Kun ét møde", "--reason", "Lederen var syg", "--on", "2026-02-01")
    #expect(try await lab.succeed("history", "Læsehunde").output.contains("“Kun ét møde”"))
    let page = try await lab.succeed("status", "Læsehunde").output
    #expect(page.contains("2026-02-01  Kun ét møde · Reason: Lederen var syg"))
    let json = try await lab.json("enrolment", "show", "Læsehunde")
    #expect(value(json, "deviations", 0, "reason") as? String == "Lederen var syg")
  }

  @Test("Lists are narrowed; a cohort, stage or person that is not there is refused by name")
  func listing() async throws {
    let lab = try await Lab.withEnrolment()
    #expect((try await lab.json("enrolment", "list") as? [Any])?.count == 1)
    #expect((try await lab.json("enrolment", "list", "--paused") as? [Any])?.isEmpty == true)
    for wrong in [["--stage", "månen"], ["--cohort", "2030"], ["--mentor", "Ingen"], ["--programme", "klima"]] {
      for kind in [[], ["--intake"]] {
        #expect(await lab.run(["enrolment", "list"] + kind + wrong).code == 2, "\(wrong)")
      }
    }
    #expect(await lab.run("enrolment", "list", "--intake", "--sort", "name").code == 64)
    try await lab.succeed("enrolment", "pause", "Læsehunde", "--on", "2026-01-20")
    let paused = try await lab.json("enrolment", "list", "--paused")
    #expect(value(paused, 0, "paused", "since") as? String == "2026-01-20")
    #expect((try await lab.json("board", "--paused") as? [Any])?.count == 1)
  }

  @Test("Bare undo is one's own last change, also where the last one was an undo; never a colleague's")
  func undoing() async throws {
    let lab = try await Lab.withEnrolment()
    for (login, note) in [("mette", "Mettes første"), ("omar", "Omars"), ("mette", "Mettes anden")] {
      let result = await lab.run(["org", "edit", "Læsehunde", "--note", note], login: login)
      #expect(result.code == 0)
    }
    #expect(await lab.run(["undo"], login: "mette").output.contains("Mettes anden"))
    #expect(await lab.run(["undo"], login: "mette").output.contains("Mettes første"))
    #expect(value(try await lab.json("org", "show", "Læsehunde"), "note") as? String == "Omars")
    #expect(await lab.run(["undo"], login: "karen").code == 2)
    #expect(await lab.run(["undo"], login: "omar").output.contains("Omars"))
    #expect(value(try await lab.json("org", "show", "Læsehunde"), "note") == nil)
  }
}

extension Lab.Result {
  /// The number of the change that a command made.
  var undoNumber: String { output.split(separator: " ").last.map { $0.filter(\.isNumber) } ?? "" }
}
