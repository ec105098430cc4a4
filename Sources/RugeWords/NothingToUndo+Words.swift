package import RugeCore

extension NothingToUndo: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    words.say(
      da: "Du har ingen ændring at fortryde. En kollegas ændring fortrydes med dens nummer; se »ruge history NAVN«.",
      en: "You have no change to undo. A colleague’s is undone by its number; see “ruge history NAME”.")
  }
}
