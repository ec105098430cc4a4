import RugeWords

extension Sentence {
  /// What is asked when a programme is begun, and what its definition says to its author.
  static let interview: [Sentence] = [
    Sentence("oneALine") { $0.oneALine }, Sentence("interviewOpening") { $0.interviewOpening },
    Sentence("askTitle") { $0.askTitle }, Sentence("askID") { $0.askID }, Sentence("askHost") { $0.askHost },
    Sentence("askParticipant") { $0.askParticipant }, Sentence("askLength") { $0.askLength },
    Sentence("askAdviser") { $0.askAdviser }, Sentence("askStages") { $0.askStages },
    Sentence("askMeetings") { $0.askMeetings }, Sentence("askMilestones") { $0.askMilestones(of: nil) },
    Sentence("askMilestones of a stage") { $0.askMilestones(of: "Drift") }, Sentence("askReports") { $0.askReports },
    Sentence("askAdmission") { $0.askAdmission(to: "Drift") }, Sentence("usualAdmission") { $0.usualAdmission },
    Sentence("askGate") { $0.askGate(of: "Drift", meeting: nil) },
    Sentence("askGate with a meeting") { $0.askGate(of: "Drift", meeting: "Sparring") },
    Sentence("gate") { $0.gate }, Sentence("allMilestones") { $0.allMilestones },
    Sentence("nothingNeeded") { $0.nothingNeeded }, Sentence("askFigures") { $0.askFigures },
    Sentence("comment on admission") { DefinitionComments($0).admission },
    Sentence("comment on figures") { DefinitionComments($0).figures },
    Sentence("askWrite") { $0.askWrite("x.yaml") }, Sentence("nothingWritten") { $0.nothingWritten },
    Sentence("definitionWritten") { $0.definitionWritten("x.yaml") },
    Sentence("comment on roles") { DefinitionComments($0).roles },
    Sentence("comment on exits") { DefinitionComments($0).exits },
    Sentence("comment on reminders") { DefinitionComments($0).reminders },
    Sentence("comment at the beginning") { DefinitionComments($0).opening },
  ]
}
