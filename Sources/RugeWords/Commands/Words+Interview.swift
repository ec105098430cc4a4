/// What is asked when a programme is begun, and what is said around it.
extension Words {
  package var oneALine: String {
    say(da: "(én pr. linje; slut med en tom linje)", en: "(one a line; end with an empty line)")
  }

  package var interviewOpening: String {
    say(
      da: "Svar på spørgsmålene, så skrives en definition, du kan rette i. Ctrl-C afbryder, og så er intet skrevet.",
      en: "Answer the questions, and a definition is written that you can edit. Ctrl-C stops, and nothing is written.")
  }

  package var askTitle: String { say(da: "Hvad hedder programmet?", en: "What is the programme called?") }
  package var askID: String { say(da: "Kort id til filen og kommandoerne", en: "Short id for the file and commands") }
  package var askHost: String {
    say(da: "Hvem står for det? (tomt, hvis I selv gør)", en: "Who runs it? (empty if you do)")
  }
  package var askParticipant: String {
    say(da: "Hvad kalder I dem, der deltager?", en: "What do you call those who take part?")
  }
  package var usualParticipant: String { "organisation" }
  package var askLength: String {
    say(
      da: "Hvor længe varer det? (f.eks. 4 til 6 måneder, eller åbent)",
      en: "How long does it take? (such as 4 to 6 months, or open)")
  }
  package var openLength: String { say(da: "åbent", en: "open") }
  package var askAdviser: String {
    say(da: "Hvad kalder I dem, der hjælper deltagerne?", en: "What do you call those who help the participants?")
  }
  package var usualAdviser: String { say(da: "Rådgiver", en: "Adviser") }
  package var usualContact: String { say(da: "Kontaktperson", en: "Contact") }

  package var askStages: String {
    say(
      da: "Hvilke faser har det? F.eks.: Afklaring, 2 til 4 uger",
      en: "Which stages does it have? For instance: Clarification, 2 to 4 weeks")
  }

  package var askMeetings: String {
    say(
      da: "Hvilke møder holder I? F.eks.: Sparring, hver 2. uge – eller: Undervisning, 4 – eller: Camp, 2 dage",
      en: "Which meetings do you hold? For instance: Sparring, every 2 weeks – or: Teaching, 4 – or: Camp, 2 days")
  }

  /// What must be reached in the stage of this title, or in the programme as a whole where there is none.
  package func askMilestones(of stage: String?) -> String {
    let example = say(
      da: "F.eks.: Budget, 6 uger (uden tid aftales fristen)",
      en: "For instance: Budget, 6 weeks (without a time the date is agreed)")
    guard let stage else {
      return say(da: "Hvad skal nås undervejs? \(example)", en: "What must be reached on the way? \(example)")
    }
    return say(
      da: "Hvad skal nås i fasen \(quoted(stage))? \(example)",
      en: "What must be reached in the stage \(quoted(stage))? \(example)")
  }

  /// The questions before the first stage, of this title.
  package func askAdmission(to stage: String) -> String {
    say(
      da: "Hvad skal der svares ja til, før \(quoted(stage)) kan begynde? F.eks.: Bygger indsatsen på frivillighed?",
      en: "What must be answered with yes before \(quoted(stage)) can begin? For instance: Is it built on volunteering?"
    )
  }
  package var usualAdmission: String { say(da: "Optagelse", en: "Admission") }

  /// What must hold before the stage of this title ends; a kind of meeting serves as an example.
  package func askGate(of stage: String, meeting: String?) -> String {
    let example = [allMilestones, meeting.map { "4 \($0)" }].compactMap(\.self).joined(separator: ", ")
    return say(
      da: "Hvad skal være nået, før \(quoted(stage)) kan slutte? F.eks.: \(example) – eller: \(nothingNeeded)",
      en: "What must be reached before \(quoted(stage)) can end? For instance: \(example) – or: \(nothingNeeded)")
  }
  /// What the answer to ``askGate(of:meeting:)`` is about.
  package var gate: String { say(da: "det, der skal være nået", en: "what must be reached") }
  package var allMilestones: String { say(da: "alle milepæle", en: "all milestones") }
  package var nothingNeeded: String { say(da: "intet", en: "nothing") }

  package var askFigures: String {
    say(
      da: "Hvilke tal følger I? F.eks.: Frivillige, personer, hver måned (uden tid: hvert kvartal)",
      en: "Which figures do you follow? For instance: Volunteers, people, every month (without a time: every quarter)")
  }

  package var askReports: String {
    say(
      da: "Hvem får rapport, og hvor tit? F.eks.: bestyrelsen, hvert kvartal",
      en: "Who gets a report, and how often? For instance: the board, every quarter")
  }

  package func askWrite(_ file: String) -> String {
    say(da: "Skriv det til \(file)?", en: "Write it to \(file)?")
  }

  /// That a name could mean several things, which are listed after it.
  package func couldBeSeveral(_ text: String) -> String {
    say(da: "\(quoted(text)) kan være flere:", en: "\(quoted(text)) could be several:")
  }

  /// That a setting could mean several people, which are listed after it.
  package func settingCouldBeSeveral(_ setting: String, _ text: String, settling command: String) -> String {
    say(
      da: "Indstillingen \(quoted(setting)) er \(quoted(text)), og det kan være flere. Sig hvem med »\(command)«:",
      en: "The setting \(quoted(setting)) is \(quoted(text)), which could be several. Say who with “\(command)”:")
  }

  package var whichOne: String {
    say(da: "Hvilken? Et tal eller flere bogstaver", en: "Which one? A number or more letters")
  }

  package var nothingWritten: String { say(da: "Intet er skrevet.", en: "Nothing was written.") }

  package func definitionWritten(_ file: String) -> String {
    say(da: "\(file) er skrevet.", en: "Wrote \(file).")
  }

  /// What to do with a new definition, and a file that its picture can go into.
  package func afterNew(_ file: String, picture: String) -> String {
    let steps = ["show \(file)", "graph \(file) --output \(picture)", "apply \(file)"]
    return ([say(da: "Næste skridt:", en: "Next steps:")] + steps.map { "  ruge programme \($0)" })
      .joined(separator: "\n")
  }
}
