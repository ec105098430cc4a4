import RugeCore

/// What is doubtful about a definition that can be read.
extension Words {
  /// A stage behind a gate of another that never opens.
  func unreachableStage(_ stage: String, _ other: String) -> String {
    say(
      da: "Ingen kan nå fasen »\(stage.brief)«, for ingen kommer forbi »\(other.brief)«.",
      en: "Nobody can reach the stage “\(stage.brief)”, since nobody gets past “\(other.brief)”.")
  }

  /// Milestones that are each reached only when the next one is, the last one of them by the first.
  func waitsForItself(_ milestones: [String]) -> String {
    milestones.count == 1
      ? say(
        da: "Milepælen »\(list(milestones))« nås kun, når den selv er nået.",
        en: "The milestone “\(list(milestones))” is reached only when it has been reached itself.")
      : say(
        da: "Milepælene \(list(milestones.map(quoted))) venter på hinanden, så ingen af dem kan nås.",
        en: "The milestones \(list(milestones.map(quoted))) wait for each other, so that none can be reached.")
  }

  /// A milestone that is due only after a gate that waits for it.
  func dueAfterGate(_ milestone: String, _ stage: String) -> String {
    say(
      da: "»\(milestone.brief)« har først frist efter fasen »\(stage.brief)«, men den fase kan ikke forlades, "
        + "før milepælen er nået.",
      en: "“\(milestone.brief)” is due only after the stage “\(stage.brief)”, but that stage cannot be left "
        + "before the milestone is reached.")
  }

  func dueOutsideStage(_ milestone: String, _ stage: String, _ direction: Offset.Direction) -> String {
    switch direction {
    case .before:
      say(
        da: "»\(milestone.brief)« har frist, før dens fase »\(stage.brief)« begynder.",
        en: "“\(milestone.brief)” is due before its stage “\(stage.brief)” begins.")
    case .after:
      say(
        da: "»\(milestone.brief)« har først frist, når dens fase »\(stage.brief)« er slut.",
        en: "“\(milestone.brief)” is due only when its stage “\(stage.brief)” is over.")
    }
  }

  /// A milestone is due only when the programme is over.
  func dueAfterEnd(_ milestone: String, _ length: ProgrammeLength) -> String {
    say(
      da: "»\(milestone.brief)« har først frist, når programmet er slut: det tager \(self.length(length)).",
      en: "“\(milestone.brief)” is due only when the programme is over, which takes \(self.length(length)).")
  }

  /// A gate waits for what is agreed only, and these milestones, which everybody needs, count for no gate.
  func leftOutOfAgreed(_ milestones: [String]) -> String {
    say(
      da: "»of: agreed« tæller kun milepæle med »needed: agreed«. Uden for står \(list(milestones.map(quoted))); "
        + "skriv »of: all«, hvis de også skal være nået.",
      en: "“of: agreed” counts only milestones with “needed: agreed”. That leaves out "
        + "\(list(milestones.map(quoted))); write “of: all” if they must be reached, too.")
  }

  /// A role of those who take part does what the other side should: reviews, chooses, signs besides them.
  func ownSide(_ role: String) -> String {
    say(
      da: "Rollen »\(role.brief)« hører til dem, der deltager; her skal programmets egen side stå.",
      en: "The role “\(role.brief)” belongs to those who take part; the programme’s own side should stand here.")
  }

  /// The role that holds a kind of session is to confirm it, too.
  func hostConfirms(_ role: String) -> String {
    say(
      da: "Rollen »\(role.brief)« holder mødet, og ingen bekræfter sit eget; skriv, hvem der ellers skal.",
      en: "The role “\(role.brief)” holds these sessions, and nobody confirms their own; name somebody else.")
  }

  /// A form by whose score somebody is chosen or let through has none.
  func formWithoutScore(_ form: String) -> String {
    say(
      da: "Skemaet »\(form.brief)« har ingen score at gå efter; skriv »score: mean« i skemaet.",
      en: "The form “\(form.brief)” has no score to go by; write “score: mean” in the form.")
  }

  /// A stage is chosen for by a round of a form that is answered only when it has begun.
  func choiceTooLate(_ stage: String, _ form: String) -> String {
    say(
      da: "Der vælges til fasen »\(stage.brief)« efter »\(form.brief)«, som først besvares, når fasen er begyndt.",
      en: "The stage “\(stage.brief)” is chosen for by “\(form.brief)”, which is answered only after it has begun.")
  }

  /// A score of a form that asks for no number.
  func nothingToScore(_ form: String) -> String {
    say(
      da: "Skemaet »\(form.brief)« spørger ikke om tal, så det får aldrig en score; spørg om et tal, "
        + "eller slet »score«.",
      en: "The form “\(form.brief)” asks for no number, so that it never has a score; ask for one, "
        + "or delete “score”.")
  }

  /// States of which one ends it, with others after them.
  var endsNotLast: String {
    say(
      da: "En liste i listen er de tilstande, det kan ende i; den skal stå sidst.",
      en: "A list inside the list holds the states in which it ends; it must stand last.")
  }

  /// Questions that are each left out by the answer to the next one, the last of them by the first.
  func leftOutByItself(_ fields: [String]) -> String {
    fields.count == 1
      ? say(
        da: "Spørgsmålet »\(list(fields))« udelades efter sit eget svar.",
        en: "The question “\(list(fields))” is left out by its own answer.")
      : say(
        da: "Spørgsmålene \(list(fields.map(quoted))) udelader hinanden, så ingen ved, hvilket der stilles først.",
        en: "The questions \(list(fields.map(quoted))) leave each other out, so that nobody knows which comes first."
      )
  }

  /// A condition that cannot be met, and why.
  func neverHolds(_ obstacle: DefinitionProblem.ConditionObstacle) -> String {
    say(da: "Det kan aldrig være opfyldt: ", en: "This can never hold: ") + reason(obstacle)
  }

  private func reason(_ obstacle: DefinitionProblem.ConditionObstacle) -> String {
    switch obstacle {
    case .laterMilestone(let milestone, let stage):
      say(
        da: "milepælen »\(milestone.brief)« hører til fasen »\(stage.brief)«, som kommer senere.",
        en: "the milestone “\(milestone.brief)” belongs to the stage “\(stage.brief)”, which comes later.")
    case .reachedLater(let milestone, let stage):
      say(
        da: "milepælen »\(milestone.brief)« kan først nås i fasen »\(stage.brief)«, som kommer senere.",
        en: "the milestone “\(milestone.brief)” can be reached only in the stage “\(stage.brief)”, which comes later.")
    case .tooFewMilestones(let have, let needed):
      say(
        da: "det kræver \(needed) milepæle, og der er kun \(have).",
        en: "it asks for \(needed) milestones, and there are only \(have).")
    case .laterSessions(let kind, let stage):
      say(
        da: "»\(kind.brief)« er planlagt til fasen »\(stage.brief)«, som kommer senere.",
        en: "“\(kind.brief)” is planned for the stage “\(stage.brief)”, which comes later.")
    case .tooFewSessions(let kind, let planned, let needed):
      say(
        da: "det kræver »\(kind.brief)« \(needed) gange, og der er kun planlagt \(planned).",
        en: "it asks for “\(kind.brief)” \(needed) times, and only \(planned) are planned.")
    case .laterRound(let form, let stage):
      say(
        da: "»\(form.brief)« besvares først i fasen »\(stage.brief)«, som kommer senere.",
        en: "“\(form.brief)” is answered only in the stage “\(stage.brief)”, which comes later.")
    case .otherStage(let stage):
      say(
        da: "den, der står her, er ikke i fasen »\(stage.brief)«.",
        en: "whoever stands here is not in the stage “\(stage.brief)”.")
    case .hasLeft(let exit):
      say(
        da: "den, der er afsluttet med »\(exit.brief)«, kommer ikke videre.",
        en: "whoever has left by “\(exit.brief)” goes no further.")
    case .neverReached(let milestone):
      say(
        da: "milepælen »\(milestone.brief)« venter på sig selv og nås aldrig.",
        en: "the milestone “\(milestone.brief)” waits for itself and is never reached.")
    case .neverPassed(let form):
      say(
        da: "ingen svar består skemaet »\(form.brief)«.", en: "no answers pass the form “\(form.brief)”.")
    case .noSuchNumber: say(da: "intet tal passer.", en: "no number fits.")
    case .noSuchAnswers: say(da: "ingen svar opfylder det.", en: "no answers fulfil it.")
    }
  }
}
