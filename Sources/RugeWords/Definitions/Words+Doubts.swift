import RugeCore

/// What is doubtful about a definition that can be read.
extension Words {
  func doubt(_ problem: DefinitionProblem) -> String {
    switch problem {
    case .neverHolds(let obstacle): neverHolds(obstacle)
    case .unreachableStage(let stage, let other):
      say(
        da: "Ingen kan nå fasen »\(stage.brief)«, for ingen kommer forbi »\(other.brief)«.",
        en: "Nobody can reach the stage “\(stage.brief)”, since nobody gets past “\(other.brief)”.")
    case .waitsForItself(let milestones):
      milestones.count == 1
        ? say(
          da: "Milepælen »\(list(milestones))« nås kun, når den selv er nået.",
          en: "The milestone “\(list(milestones))” is reached only when it has been reached itself.")
        : say(
          da: "Milepælene \(list(milestones.map(quoted))) venter på hinanden, så ingen af dem kan nås.",
          en: "The milestones \(list(milestones.map(quoted))) wait for each other, so that none can be reached.")
    case .dueAfterGate(let milestone, let stage):
      say(
        da: "»\(milestone.brief)« har først frist efter fasen »\(stage.brief)«, men den fase kan ikke forlades, "
          + "før milepælen er nået.",
        en: "“\(milestone.brief)” is due only after the stage “\(stage.brief)”, but that stage cannot be left "
          + "before the milestone is reached.")
    case .dueOutsideStage(let milestone, let stage, .before):
      say(
        da: "»\(milestone.brief)« har frist, før dens fase »\(stage.brief)« begynder.",
        en: "“\(milestone.brief)” is due before its stage “\(stage.brief)” begins.")
    case .dueOutsideStage(let milestone, let stage, .after):
      say(
        da: "»\(milestone.brief)« har først frist, når dens fase »\(stage.brief)« er slut.",
        en: "“\(milestone.brief)” is due only when its stage “\(stage.brief)” is over.")
    case .dueAfterEnd(let milestone, let length):
      say(
        da: "»\(milestone.brief)« har først frist, når programmet er slut: det tager \(self.length(length)).",
        en: "“\(milestone.brief)” is due only when the programme is over, which takes \(self.length(length)).")
    case .datesBeyondLength, .neverAsked, .internalTooEarly, .leavesTimeOut, .dueBeforeCutOff, .nothingPlanned:
      days(problem)
    case .leftOutOfAgreed(let milestones):
      say(
        da: "»of: agreed« tæller kun milepæle med »needed: agreed«. Uden for står \(list(milestones.map(quoted))); "
          + "skriv »of: all«, hvis de også skal være nået.",
        en: "“of: agreed” counts only milestones with “needed: agreed”. That leaves out "
          + "\(list(milestones.map(quoted))); write “of: all” if they must be reached, too.")
    case .ownSide(let role):
      say(
        da: "Rollen »\(role.brief)« hører til dem, der deltager; her skal programmets egen side stå.",
        en: "The role “\(role.brief)” belongs to those who take part; the programme’s own side should stand here.")
    case .hostConfirms(let role):
      say(
        da: "Rollen »\(role.brief)« holder mødet, og ingen bekræfter sit eget; skriv, hvem der ellers skal.",
        en: "The role “\(role.brief)” holds these sessions, and nobody confirms their own; name somebody else.")
    case .formWithoutScore(let form):
      say(
        da: "Skemaet »\(form.brief)« har ingen score at gå efter; skriv »score: mean« i skemaet.",
        en: "The form “\(form.brief)” has no score to go by; write “score: mean” in the form.")
    case .choiceTooLate(let stage, let form):
      say(
        da: "Der vælges til fasen »\(stage.brief)« efter »\(form.brief)«, som først besvares, når fasen er begyndt.",
        en: "The stage “\(stage.brief)” is chosen for by “\(form.brief)”, which is answered only after it has begun.")
    case .nothingToScore(let form):
      say(
        da: "Skemaet »\(form.brief)« spørger ikke om tal, så det får aldrig en score; spørg om et tal, "
          + "eller slet »score«.",
        en: "The form “\(form.brief)” asks for no number, so that it never has a score; ask for one, "
          + "or delete “score”.")
    case .endsNotLast:
      say(
        da: "En liste i listen er de tilstande, det kan ende i; den skal stå sidst.",
        en: "A list inside the list holds the states in which it ends; it must stand last.")
    case .leftOutByItself(let fields):
      fields.count == 1
        ? say(
          da: "Spørgsmålet »\(list(fields))« udelades efter sit eget svar.",
          en: "The question “\(list(fields))” is left out by its own answer.")
        : say(
          da: "Spørgsmålene \(list(fields.map(quoted))) udelader hinanden, så ingen ved, hvilket der stilles først.",
          en: "The questions \(list(fields.map(quoted))) leave each other out, so that nobody knows which comes first."
        )
    default: figures(problem)
    }
  }

  private func figures(_ problem: DefinitionProblem) -> String {
    switch problem {
    case .nothingToTotal:
      say(
        da: "»total« samler kategorier, og her er ingen; slet nøglen. Tal fra flere organisationer samles med "
          + "»aggregate«.",
        en: "“total” puts categories together, and there are none here; delete the key. Figures of several "
          + "organisations are put together by “aggregate”.")
    case .targetBeyondScale(let target, let scale):
      say(
        da: "Intet tal kan nå \(target): skalaen går fra \(scale.lowerBound) til \(scale.upperBound); sæt målet "
          + "inden for den.",
        en: "No figure can reach \(target): the scale goes from \(scale.lowerBound) to \(scale.upperBound); set the "
          + "target within it.")
    case .changeWithoutBaseline(let indicator):
      say(
        da: "»\(indicator.brief)« har ingen »baseline«, så ingen bedes om det tal, som ændringen måles fra; "
          + "skriv »baseline: enrolment« i indikatoren.",
        en: "“\(indicator.brief)” has no “baseline”, so that nobody is asked for the figure from which its change is "
          + "measured; write “baseline: enrolment” in the indicator.")
    case .comparesNothing(.period):
      say(
        da: "Rapporten dækker intet tidsrum, så der er ingen første og sidste opgørelse at sammenligne; "
          + "skriv »covers«, eller slet »compares«.",
        en: "The report covers no period, so that there is no first and last figure to compare; "
          + "write “covers”, or delete “compares”.")
    case .comparesNothing(.indicators):
      say(
        da: "Rapporten har intet afsnit med tal, så der er intet at sammenligne; skriv »indicators« under »sections«, "
          + "eller slet »compares«.",
        en: "The report has no section with figures, so that there is nothing to compare; write “indicators” under "
          + "“sections”, or delete “compares”.")
    case .besideCount(let key):
      say(
        da: "Med »count« tælles tallet op og tastes aldrig ind, så »\(key.brief)« gør intet; slet den ene.",
        en: "With “count” the figure is counted and never typed in, so that “\(key.brief)” does nothing; delete "
          + "one of them.")
    case .mergesItself(let categories):
      categories.count == 1
        ? say(
          da: "Kategorien »\(list(categories))« kan ikke stå for sig selv under »merges«.",
          en: "The category “\(list(categories))” cannot stand for itself under “merges”.")
        : say(
          da: "Kategorierne \(list(categories.map(quoted))) står for hinanden under »merges«; "
            + "skriv kun dem, som tal kan tastes ind for.",
          en: "The categories \(list(categories.map(quoted))) stand for each other under “merges”; "
            + "name only those that figures can be given for.")
    case .mergesMerged(let category, let part):
      say(
        da: "»\(part.brief)« under »merges« står selv for andre; skriv i stedet de kategorier, som »\(category.brief)« "
          + "i alt står for.",
        en: "“\(part.brief)” under “merges” stands for others itself; write instead all the categories that "
          + "“\(category.brief)” stands for.")
    default: dates(problem)
    }
  }

  private func dates(_ problem: DefinitionProblem) -> String {
    switch problem {
    case .datesDisagree(let stage, let dates, let length):
      say(
        da: "Datoerne giver fasen »\(stage.brief)« omkring \(span(dates)), men dens længde er \(self.length(length)).",
        en: "The dates give the stage “\(stage.brief)” about \(span(dates)), but its length is \(self.length(length)).")
    case .datesOutOfOrder(let name, let other):
      say(
        da: "»\(name.brief)« begynder før »\(other.brief)«, som kalenderen nævner først.",
        en: "“\(name.brief)” begins before “\(other.brief)”, which the calendar names first.")
    case .datesOverlap(let stage, let previous):
      say(
        da: "Fasen »\(stage.brief)« begynder, før »\(previous.brief)« er slut.",
        en: "The stage “\(stage.brief)” begins before “\(previous.brief)” is over.")
    case .periodForDay(let name):
      say(
        da: "»\(name.brief)« er en enkelt dag i kalenderen, så kun den første dag her gælder; skriv én dag, "
          + "eller »period of cohort« i kalenderen.",
        en: "“\(name.brief)” is a single day in the calendar, so that only the first day here counts; write one day, "
          + "or “period of cohort” in the calendar.")
    case .cohortLacksDate(let name, let cohort):
      say(
        da: "Holdet »\(cohort.brief)« mangler en dato for »\(name.brief)«.",
        en: "The cohort “\(cohort.brief)” has no date for “\(name.brief)”.")
    default: ""
    }
  }

  private func neverHolds(_ obstacle: DefinitionProblem.ConditionObstacle) -> String {
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
