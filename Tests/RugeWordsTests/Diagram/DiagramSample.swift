import RugeWords

/// Invented diagrams of any size.
enum DiagramSample {
  static let longWord = "Ungdomskriminalitetsnævnsbehandlingsforløbsplanlægningsmøde"

  static let sentence =
    "Videre, når milepælen »Økonomi og fundraising på langt sigt« er godkendt, »sparring« er holdt mindst 12 gange og "
    + "(alle aftaler er på plads eller organisationen er i fasen »Forankring«)."

  /// So many stages, the last of more than two a follow-up, with the milestones dealt out over them and the whole.
  static func diagram(stages: Int, milestones: Int, isWordy: Bool) -> CourseDiagram {
    let notes = (0..<milestones).map { number in
      DiagramNote(isWordy ? "\(longWord) \(number)" : "Mål \(number)", isWordy ? [sentence] : ["Frist: 1. maj"])
    }
    let steps = (0..<stages).map { index in
      DiagramStep(
        DiagramNote(isWordy ? "\(longWord) \(index)" : "Fase \(index)", isWordy ? [sentence, longWord] : ["2 uger"]),
        gate: index % 3 == 0 ? [] : isWordy ? [sentence, sentence] : ["Videre, når alt er klart."],
        others: index % 3 == 0 ? nil : index % 4,
        milestones: notes.enumerated().filter { $0.offset % (stages + 1) == index }.map(\.element),
        isFollowUp: stages > 2 && index == stages - 1, repeats: index % 2 == 1,
        rest: stages == 1 ? DiagramNote("I dvale", ["kan vågne igen"]) : nil)
    }
    return CourseDiagram(
      language: "da", title: isWordy ? "\(longWord) & <\(sentence)>" : "Forløb", facts: ["4 til 6 måneder"],
      start: "Optagelse", steps: steps, followUp: "Efter forløbet",
      anywhere: DiagramGroup(
        "I hele forløbet", notes.enumerated().filter { $0.offset % (stages + 1) == stages }.map(\.element)),
      exits: DiagramGroup("Afslutning", (0..<4).map { DiagramNote(isWordy ? "\(longWord) \($0)" : "Slut \($0)") }),
      bands: [DiagramGroup("Møder", [DiagramNote(isWordy ? longWord + longWord : "Sparring", ["hver 2. uge"])])])
  }
}
