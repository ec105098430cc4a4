import RugeCore
import RugeWords

/// A made-up half year of Rugekassen that ends today: people, dates, sessions and figures are invented.
///
/// It ends with something overdue, something due, somebody silent and somebody waiting.
struct TourStory {
  /// Stands for the workspace's folder in a step.
  static let folder = "FOLDER"

  private let today: Day
  private let words: Words

  init(today: Day, words: Words) {
    self.today = today
    self.words = words
  }

  /// The commands, each as its arguments.
  func steps(sample: String) -> [[String]] {
    [
      ["init", Self.folder, "--programme", "rugekassen", "--name", words.tourName],
      ["import", sample, "--kind", "organisation"],
      ["person", "add", "Mette Rådgiver", "--email", "mette@example.org"],
      ["person", "add", "Omar Kontakt", "--email", "omar@example.org"],
    ] + readingDogs + nightRavens + neighbourhoodMothers + twoHours
  }

  private func on(_ daysAgo: Int) -> [String] { ["--on", day(daysAgo)] }

  private func day(_ daysAgo: Int) -> String { today.adding(days: -daysAgo).description }

  private func enrol(_ organisation: String, _ daysAgo: Int, contact: Bool = true) -> [[String]] {
    let roles = ["--as", "rådgiver=Mette"] + (contact ? ["--as", "kontakt=Omar"] : [])
    return [["enrol", organisation, "--programme", "rugekassen"] + roles + on(daysAgo)]
  }

  private func admit(_ organisation: String, _ daysAgo: Int) -> [[String]] {
    [
      ["form", "answer", organisation, "optagelse", "frivillighed=true", "afprøvet=true", "gennemtænkt=true"]
        + on(daysAgo),
      ["stage", "advance", organisation] + on(daysAgo),
    ]
  }

  private func session(_ organisation: String, _ length: String, _ note: String, _ daysAgo: Int) -> [String] {
    ["session", "log", organisation, length, note, "--kind", "sparring"] + on(daysAgo)
  }

  /// Well on its way, then silent: a milestone is overdue.
  private var readingDogs: [[String]] {
    let name = "Læsehunde"
    let notes = words.tourNotes
    return enrol(name, 180) + admit(name, 180)
      + [
        ["indicator", "record", name, "kommuner", "51"] + on(180),
        ["indicator", "record", name, "frivillige", "unknown"] + on(180),
        session(name, "90m", notes[0], 173),
        ["milestone", "accept", name, "forventninger"] + on(168),
        [
          "agree", name, "kommuner.target=65", "frivillige.target=100", "metode=\(day(20))", "økonomi=\(day(60))",
          "evaluering=\(day(-10))", "organisering=none", "kommunikation=none",
        ] + on(166),
        ["stage", "advance", name] + on(165),
        session(name, "90m", notes[1], 150),
        session(name, "2h", notes[2], 133),
        session(name, "90m", notes[3], 112),
        ["indicator", "record", name, "kommuner", "58"] + on(90),
        ["indicator", "record", name, "frivillige", "84"] + on(88),
        session(name, "75m", notes[4], 70),
        ["milestone", "submit", name, "økonomi"] + on(59),
        ["milestone", "accept", name, "økonomi"] + on(55),
        session(name, "90m", notes[5], 46),
      ]
  }

  /// Everything in good order.
  private var nightRavens: [[String]] {
    let name = "Natteravnene"
    let notes = words.tourNotes
    return enrol(name, 120) + admit(name, 118)
      + [
        ["indicator", "record", name, "kommuner", "40"] + on(120),
        ["indicator", "record", name, "frivillige", "120"] + on(120),
        session(name, "60m", notes[0], 112),
        ["milestone", "accept", name, "forventninger"] + on(108),
        [
          "agree", name, "kommuner.target=45", "frivillige.target=150", "organisering=\(day(-25))",
          "kommunikation=\(day(15))", "metode=none", "økonomi=none", "evaluering=none",
        ] + on(106),
        ["stage", "advance", name] + on(105),
        session(name, "90m", notes[1], 76),
        session(name, "90m", notes[2], 48),
        ["indicator", "record", name, "kommuner", "41"] + on(30),
        ["indicator", "record", name, "frivillige", "131"] + on(30),
        ["milestone", "accept", name, "kommunikation"] + on(17),
        session(name, "90m", notes[3], 6),
      ]
  }

  /// In clarification: the plan is not settled.
  private var neighbourhoodMothers: [[String]] {
    let name = "Bydelsmødrene"
    return enrol(name, 18, contact: false) + admit(name, 16)
      + [
        ["indicator", "record", name, "kommuner", "unknown"] + on(16),
        session(name, "60m", words.tourNotes[0], 9),
      ]
  }

  /// Waits for an answer to the admission form.
  private var twoHours: [[String]] {
    enrol("2 Timer om Ugen", 21, contact: false)
      + [["form", "answer", "2 Timer om Ugen", "optagelse", "frivillighed=true", "afprøvet=unknown"] + on(20)]
  }
}
