import RugeCore

/// A small programme as somebody describes it in an interview, before it is written down.
struct ProgrammeDraft: Hashable, Sendable {
  struct Stage: Hashable, Sendable {
    let id: String
    let title: String
    let length: ProgrammeLength?
    /// What must hold before somebody goes on to the next stage.
    var gate: [GateWish.Requirement] = []
  }

  struct Meeting: Hashable, Sendable {
    let id: String
    let title: String
    /// How many are held; `nil` where it was not said.
    let plan: SessionKind.Plan?
    /// How long each takes; `nil` where it was not said.
    var length: Span?
  }

  struct Milestone: Hashable, Sendable {
    let id: String
    let title: String
    /// The id of its stage.
    let stage: String?
    let due: RugeCore.Milestone.Due
  }

  /// A question that must be answered with yes by whoever is to be admitted.
  struct Question: Hashable, Sendable {
    let id: String
    let text: String
  }

  /// The questions before the first stage.
  struct Admission: Hashable, Sendable {
    let id: String
    let title: String
    let questions: [Question]
  }

  struct Figure: Hashable, Sendable {
    let id: String
    let title: String
    let unit: String?
    let interval: Span
  }

  struct Report: Hashable, Sendable {
    let id: String
    let title: String
    let audience: ReportRule.Audience
    let period: ReportRule.Period
  }

  struct Role: Hashable, Sendable {
    let id: String
    let title: String
  }

  var id: String
  var title: String
  var host: String?
  /// What takes part, where it is no organisation.
  var participant: Role?
  var length: ProgrammeLength?
  /// Who works with those who take part.
  var adviser: Role
  /// Whom those who take part are reached by.
  var contact: Role
  var stages: [Stage] = []
  var admission: Admission?
  var meetings: [Meeting] = []
  var milestones: [Milestone] = []
  var figures: [Figure] = []
  var reports: [Report] = []
}
