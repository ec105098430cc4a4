import RugeCore
import RugeDefinition
import RugeWords

/// Asks staff about their programme, in their language, and makes a draft of the answers.
struct ProgrammeInterview {
  private let prompts: Prompts
  private let words: Words
  /// The ids that elements have got so far; a few words of the language are kept away too.
  private var taken: Set<String> = []

  init(_ prompts: Prompts, _ words: Words) {
    self.prompts = prompts
    self.words = words
  }

  /// Asks everything, the programme's id too unless it is settled already.
  ///
  /// What the check would remark on is said at once, and the answer is asked for again, so that what is written is in
  /// order.
  ///
  /// - Parameters:
  ///   - id: The id, where it is settled.
  ///   - isFree: Whether nothing stands in the way of a file for an id; throws what does.
  /// - Returns: What was described.
  /// - Throws: ``Interrupted`` after Ctrl-C or Ctrl-D.
  mutating func draft(id: String?, isFree: (String) throws -> Void) throws -> ProgrammeDraft {
    prompts.say(sentences: words.interviewOpening)
    let title = try name(words.askTitle)
    let id = try id ?? askID(for: title, isFree)
    let host = try prompts.ask(words.askHost, usual: "") { try $0.isEmpty ? nil : DraftName($0).text }
    let participant = try askParticipant()
    let length = try prompts.ask(words.askLength, usual: words.openLength) { try LengthReader().length($0) }
    let adviser = role(try name(words.askAdviser, usual: words.usualAdviser))
    var draft = ProgrammeDraft(
      id: id, title: title, host: host, participant: participant, length: length, adviser: adviser,
      contact: role(words.usualContact))
    try askStages(&draft)
    try askAdmission(&draft)
    try askMeetings(&draft)
    try askMilestonesAndGates(&draft)
    try askFigures(&draft)
    try askReports(&draft)
    return draft
  }

  private func name(_ question: String, usual: String? = nil) throws -> String {
    try prompts.ask(question, usual: usual) { try DraftName($0).text }
  }

  private func askID(for title: String, _ isFree: (String) throws -> Void) throws -> String {
    try prompts.ask(words.askID, usual: NewIdentifier.suggestion(for: title)) { answer in
      guard NewIdentifier.isUsable(answer) else {
        throw UsageProblem.badValue(key: words.id, value: answer, expected: .elementID)
      }
      try isFree(answer)
      return answer
    }
  }

  private mutating func askParticipant() throws -> ProgrammeDraft.Role? {
    let answer = try name(words.askParticipant, usual: words.usualParticipant)
    guard !Self.organisations.contains(FoldedName(answer).text) else { return nil }
    return role(answer)
  }

  /// What those who take part are called anyway, by folded spelling.
  private static let organisations: Set<String> = [
    "organisation", "organisationen", "organisationer", "organisationerne", "organisations", "organization",
    "organizations",
  ]

  /// Asks for a list whose lines each add to the draft, and takes none that the check would remark on.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - draft: What the lines add to.
  ///   - add: Adds a line, with ids that are not taken yet.
  /// - Throws: ``Interrupted`` after Ctrl-C or Ctrl-D.
  private mutating func collect(
    _ question: String, _ draft: inout ProgrammeDraft,
    _ add: (String, inout Set<String>, inout ProgrammeDraft) throws -> Void
  ) throws {
    var (taken, current) = (taken, draft)
    _ = try prompts.list(question) { line in
      var (newlyTaken, next) = (taken, current)
      try add(line, &newlyTaken, &next)
      try DraftCheck(words).compare(next, with: current)
      (taken, current) = (newlyTaken, next)
    }
    (self.taken, draft) = (taken, current)
  }

  private mutating func askStages(_ draft: inout ProgrammeDraft) throws {
    try collect(words.askStages, &draft) { text, taken, draft in
      let line = DraftLine(text)
      let title = try DraftName(line.title).text
      let length = try line.detail.map { try LengthReader().length($0) }
      draft.stages.append(ProgrammeDraft.Stage(id: Self.newID(title, &taken), title: title, length: length))
    }
    try settleLength(&draft)
  }

  /// Asks again how long it takes, as long as the stages take another time.
  private func settleLength(_ draft: inout ProgrammeDraft) throws {
    while let (finding, stages) = DraftCheck(words).disagreement(in: draft) {
      prompts.say(sentences: finding.explanation(in: words))
      draft.length = try prompts.ask(words.askLength, usual: words.length(stages)) { try LengthReader().length($0) }
    }
  }

  private mutating func askMeetings(_ draft: inout ProgrammeDraft) throws {
    let language = words.language
    try collect(words.askMeetings, &draft) { text, taken, draft in
      let wish = try MeetingWish(text, language)
      draft.meetings.append(
        ProgrammeDraft.Meeting(
          id: Self.newID(wish.title, &taken), title: wish.title, plan: wish.plan, length: wish.length))
    }
  }

  /// The questions of admission stand before the first stage; without stages there is nothing to be admitted to.
  private mutating func askAdmission(_ draft: inout ProgrammeDraft) throws {
    guard let first = draft.stages.first else { return }
    let (form, formID) = (words.usualAdmission, NewIdentifier.suggestion(for: words.usualAdmission, taken: taken))
    try collect(words.askAdmission(to: first.title), &draft) { text, taken, draft in
      taken.insert(formID)
      let question = try DraftName(text).text
      let questions = (draft.admission?.questions ?? []) + [.init(id: Self.newID(question, &taken), text: question)]
      draft.admission = ProgrammeDraft.Admission(id: formID, title: form, questions: questions)
    }
  }

  private mutating func askMilestonesAndGates(_ draft: inout ProgrammeDraft) throws {
    guard !draft.stages.isEmpty else { return try askMilestones(of: nil, &draft) }
    for index in draft.stages.indices {
      let stage = draft.stages[index]
      try askMilestones(of: stage, &draft)
      draft.stages[index].gate = try askGate(of: index, draft)
    }
  }

  private mutating func askMilestones(of stage: ProgrammeDraft.Stage?, _ draft: inout ProgrammeDraft) throws {
    let anchor = stage.map { DayRule.Anchor.start(of: ElementID($0.id)) } ?? .enrolment
    try collect(words.askMilestones(of: stage?.title), &draft) { text, taken, draft in
      let line = DraftLine(text)
      let title = try DraftName(line.title).text
      let due = try line.detail.map {
        Milestone.Due.when(.relative(Offset(try LengthReader().span($0), .after), anchor))
      }
      draft.milestones.append(
        ProgrammeDraft.Milestone(
          id: Self.newID(title, &taken), title: title, stage: stage?.id, due: due ?? .agreed))
    }
  }

  private func askGate(of index: Int, _ draft: ProgrammeDraft) throws -> [GateWish.Requirement] {
    let stage = draft.stages[index]
    let milestones = draft.milestones.filter { $0.stage == stage.id }
    guard !milestones.isEmpty || !draft.meetings.isEmpty else { return [] }
    let usual = milestones.isEmpty ? words.nothingNeeded : words.allMilestones
    let question = words.askGate(of: stage.title, meeting: draft.meetings.first?.title)
    return try prompts.ask(question, usual: usual) { answer in
      let wish = try GateWish(answer, milestones: milestones, meetings: draft.meetings, words)
      var next = draft
      next.stages[index].gate = wish.requirements
      try DraftCheck(words).compare(next, with: draft)
      return wish.requirements
    }
  }

  private mutating func askFigures(_ draft: inout ProgrammeDraft) throws {
    try collect(words.askFigures, &draft) { text, taken, draft in
      let wish = try FigureWish(text)
      draft.figures.append(
        ProgrammeDraft.Figure(
          id: Self.newID(wish.title, &taken), title: wish.title, unit: wish.unit, interval: wish.interval))
    }
  }

  private mutating func askReports(_ draft: inout ProgrammeDraft) throws {
    try collect(words.askReports, &draft) { text, taken, draft in
      let wish = try ReportWish(text)
      draft.reports.append(
        ProgrammeDraft.Report(
          id: Self.newID(wish.text, &taken), title: wish.title, audience: wish.audience, period: wish.period))
    }
  }

  private mutating func role(_ title: String) -> ProgrammeDraft.Role {
    ProgrammeDraft.Role(id: Self.newID(title, &taken), title: title)
  }

  private static func newID(_ title: String, _ taken: inout Set<String>) -> String {
    let id = NewIdentifier.suggestion(for: title, taken: taken)
    taken.insert(id)
    return id
  }
}
