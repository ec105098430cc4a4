import RugeCore
import RugeStore
import RugeWords

extension ProgrammeWords {
  /// Where an enrolment is, in a few words.
  func position(_ position: EnrolmentRow.Position, paused: Bool = false) -> String {
    let said = self.position(position)
    return paused ? "\(said) (\(words.paused))" : said
  }

  private func position(_ position: EnrolmentRow.Position) -> String {
    switch position {
    case .waiting where programme.stages.isEmpty: words.underWay
    case .waiting: words.waitingForFirstStage
    case .stage(let id): stage(id)
    case .completed(let id): words.completed(exit: id.map(exit))
    case .withdrawn(let id): words.withdrawn(exit: id.map(exit))
    }
  }
}
