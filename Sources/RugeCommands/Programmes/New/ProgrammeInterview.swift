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
  mutating func draft(id: String?) throws -> ProgrammeDraft {
    prompts.say(words.interviewOpening)
    let title = try prompts.text(words.askTitle)
    let id = try id ?? askID(for: title)
    let host = try prompts.text(words.askHost, usual: "")
    let participant = try askParticipant()
    let length = try prompts.ask(words.askLength, usual: words.openLength) { try LengthReader().length($0) }
    let adviser = role(try prompts.text(words.askAdviser, usual: words.usualAdviser))
    var draft = ProgrammeDraft(
      id: id, title: title, host: host.isEmpty ? nil : host, participant: participant, length: length,
      adviser: adviser, contact: role(words.usualContact))
    try askStages(&draft)
    try askAdmission(&draft)
    try askMeetings(&draft)
    try askMilestonesAndGates(&draft)
    try askFigures(&draft)
    try askReports(&draft)
    return draft
  }

  private func askID(for title: String) throws -> String {
    try prompts.ask(words.askID, usual: NewIdentifier.suggestion(for: title)) { answer in
      guard NewIdentifier.isUsable(answer) else {
        throw UsageProblem.badValue(key: words.id, value: answer, expected: .elementID)
      }
      return answer
    }
  }

  private mutating func askParticipant() throws -> ProgrammeDraft.Role? {
    let answer = try prompts.text(words.askParticipant, usual: words.usualParticipant)
    let usual = FoldedName(words.usualParticipant).text
    // The plural, too: “organisationer”.
    guard !FoldedName(answer).text.hasPrefix(usual) else { return nil }
    return role(answer)
  }

  private mutating func askStages(_ draft: inout ProgrammeDraft) throws {
    let lines = try prompts.list(words.askStages) { text in
      let line = DraftLine(text)
      return StageAnswer(title: line.title, length: try line.detail.map { try LengthReader().length($0) })
    }
    draft.stages = lines.map { ProgrammeDraft.Stage(id: newID($0.title), title: $0.title, length: $0.length) }
  }

  private mutating func askMeetings(_ draft: inout ProgrammeDraft) throws {
    let lines = try prompts.list(words.askMeetings) { text in
      let line = DraftLine(text)
      return MeetingAnswer(title: line.title, plan: try line.detail.map(Self.plan))
    }
    draft.meetings = lines.map { ProgrammeDraft.Meeting(id: newID($0.title), title: $0.title, plan: $0.plan) }
  }

  /// `4`, `4 gange` or `hver 2. uge`.
  private static func plan(_ text: String) throws -> SessionKind.Plan {
    let parts = text.split(separator: " ")
    if let first = parts.first, let count = Int(first), (1...999).contains(count),
      parts.count == 1
        || (parts.count == 2 && ["gange", "gang", "times", "stk", "stk."].contains(parts[1].lowercased()))
    {
      return .count(count, stage: nil)
    }
    return .every(try LengthReader().interval(text), stage: nil)
  }

  /// The questions of admission stand before the first stage; without stages there is nothing to be admitted to.
  private mutating func askAdmission(_ draft: inout ProgrammeDraft) throws {
    guard let first = draft.stages.first else { return }
    let questions = try prompts.list(words.askAdmission(to: first.title)) { $0 }
    guard !questions.isEmpty else { return }
    let form = role(words.usualAdmission)
    draft.admission = ProgrammeDraft.Admission(
      id: form.id, title: form.title, questions: questions.map { ProgrammeDraft.Question(id: newID($0), text: $0) })
  }

  private mutating func askMilestonesAndGates(_ draft: inout ProgrammeDraft) throws {
    guard !draft.stages.isEmpty else {
      draft.milestones = try askMilestones(of: nil)
      return
    }
    for index in draft.stages.indices {
      let stage = draft.stages[index]
      let milestones = try askMilestones(of: stage)
      draft.milestones += milestones
      draft.stages[index].gate = try askGate(of: stage, milestones, draft.meetings)
    }
  }

  private mutating func askMilestones(of stage: ProgrammeDraft.Stage?) throws -> [ProgrammeDraft.Milestone] {
    let lines = try prompts.list(words.askMilestones(of: stage?.title)) { text in
      let line = DraftLine(text)
      return MilestoneAnswer(title: line.title, due: try line.detail.map { try LengthReader().span($0) })
    }
    let anchor = stage.map { DayRule.Anchor.start(of: ElementID($0.id)) } ?? .enrolment
    return lines.map { answer in
      let due = answer.due.map { Milestone.Due.when(.relative(Offset($0, .after), anchor)) }
      return ProgrammeDraft.Milestone(
        id: newID(answer.title), title: answer.title, stage: stage?.id, due: due ?? .agreed)
    }
  }

  private func askGate(
    of stage: ProgrammeDraft.Stage, _ milestones: [ProgrammeDraft.Milestone], _ meetings: [ProgrammeDraft.Meeting]
  ) throws -> [GateWish.Requirement] {
    guard !milestones.isEmpty || !meetings.isEmpty else { return [] }
    let usual = milestones.isEmpty ? words.nothingNeeded : words.allMilestones
    return try prompts.ask(words.askGate(of: stage.title, meeting: meetings.first?.title), usual: usual) { answer in
      try GateWish(answer, milestones: milestones, meetings: meetings, words).requirements
    }
  }

  private mutating func askFigures(_ draft: inout ProgrammeDraft) throws {
    let wishes = try prompts.list(words.askFigures) { try FigureWish($0) }
    draft.figures = wishes.map { wish in
      ProgrammeDraft.Figure(id: newID(wish.title), title: wish.title, unit: wish.unit, interval: wish.interval)
    }
  }

  private mutating func askReports(_ draft: inout ProgrammeDraft) throws {
    let requests = try prompts.list(words.askReports) { try ReportWish($0) }
    draft.reports = requests.map { request in
      ProgrammeDraft.Report(
        id: newID(request.text), title: request.title, audience: request.audience, period: request.period)
    }
  }

  private mutating func role(_ title: String) -> ProgrammeDraft.Role {
    ProgrammeDraft.Role(id: newID(title), title: title)
  }

  private mutating func newID(_ title: String) -> String {
    let id = NewIdentifier.suggestion(for: title, taken: taken)
    taken.insert(id)
    return id
  }

  private struct StageAnswer {
    let title: String
    let length: ProgrammeLength?
  }

  private struct MeetingAnswer {
    let title: String
    let plan: SessionKind.Plan?
  }

  private struct MilestoneAnswer {
    let title: String
    let due: Span?
  }
}
