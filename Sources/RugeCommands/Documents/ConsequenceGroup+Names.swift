import RugeCore

/// How a consequence is called in JSON.
struct ConsequenceNames {
  let effect: String
  var element: String?
  var becomes: String?
  var days: Int?

  init(_ effect: String, _ element: ElementID?, becomes: ElementID? = nil, days: Int? = nil) {
    self.effect = effect
    self.element = element?.rawValue
    self.becomes = becomes?.rawValue
    self.days = days
  }
}

extension ConsequenceGroup {
  var names: ConsequenceNames {
    switch self {
    case .stageRenamed(let from, let to): ConsequenceNames("stage-renamed", from, becomes: to)
    case .stageSplit(let from, let to, _): ConsequenceNames("stage-split", from, becomes: to)
    case .stageMapped(let from, let to): ConsequenceNames("stage-mapped", from, becomes: to)
    case .stageLost(let id): ConsequenceNames("stage-lost", id)
    case .unitChanged(let id): ConsequenceNames("unit-changed", id)
    case .answersUnfit(let element): ConsequenceNames("answers-unfit", element.id)
    case .questionReworded(let element): ConsequenceNames("question-reworded", element.id)
    case .answerKindChanged(let element): ConsequenceNames("answer-kind-changed", element.id)
    case .retitled(let part):
      ConsequenceNames(
        part.option == nil ? "\(part.element.kind.rawValue)-retitled" : "option-retitled", part.element.id)
    case .confirmationChanged(let kind, let change): ConsequenceNames("confirmation-\(change.rawValue)", kind)
    case .milestoneStands(let id, _, _): ConsequenceNames("milestone-stands", id)
    case .formStands(let reference, _, _): ConsequenceNames("form-stands", reference.form)
    case .scoreChanged(let reference): ConsequenceNames("score-changed", reference.form)
    case .secretScoreChanged(let reference): ConsequenceNames("score-withheld", reference.form)
    case .figureChanged(let id, let side): ConsequenceNames("\(side.rawValue)-changed", id)
    case .targetLapses(let id): ConsequenceNames("target-lapses", id)
    case .sideChanged(let side): ConsequenceNames("side-changed", side.element?.id)
    case .cohortDropped(let id): ConsequenceNames("cohort-dropped", id)
    case .milestoneAdded(let id): ConsequenceNames("milestone-added", id)
    case .milestoneDropped(let id): ConsequenceNames("milestone-dropped", id)
    case .dueMoved(let subject, let days): ConsequenceNames("due-moved", subject.element, days: days)
    case .dueAdded(let subject): ConsequenceNames("due-added", subject.element)
    case .dueGone(let subject): ConsequenceNames("due-gone", subject.element)
    case .dateStays(let id): ConsequenceNames("date-stays", id)
    case .dateGoes(let id): ConsequenceNames("date-goes", id)
    case .gateOpens(let id): ConsequenceNames("gate-opens", id)
    case .gateCloses(let id): ConsequenceNames("gate-closes", id)
    case .gateWithheld(let id): ConsequenceNames("gate-withheld", id)
    case .secretsWithheld(let forms): ConsequenceNames("secrets-withheld", forms.first)
    case .gatePart(let id, _, _, _): ConsequenceNames("gate-part-changed", id)
    case .gateLeads(let from, let to): ConsequenceNames("next-stage", from, becomes: to)
    case .reminderNow(let rule): ConsequenceNames("reminder-now", rule)
    case .reminderAgain(let rule): ConsequenceNames("reminder-again", rule)
    case .reminderCovered(let rule): ConsequenceNames("reminder-covered", rule)
    case .reminderGone(let rule): ConsequenceNames("reminder-gone", rule)
    case .outside(let element): ConsequenceNames("outside", element.whole?.id ?? element.id)
    case .returned(let element): ConsequenceNames("returned", element.whole?.id ?? element.id)
    case .answerHidden(let element): ConsequenceNames("answer-hidden", element.id)
    }
  }
}
