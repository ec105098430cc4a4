package import RugeCore

/// What is said about the rows of imported lists.
extension Words {
  /// `Line`, and of a sheet `Row`.
  package func rowHeading(inSheet: Bool) -> String {
    inSheet ? say(da: "Række", en: "Row") : row
  }

  /// What becomes of a row: `added (Afklaring, 12.1.2026)`.
  package func rowAction(_ action: RowAction, _ detail: String) -> String {
    let word =
      switch action {
      case .added: say(da: "tilføjes", en: "added")
      case .changed: say(da: "ændres", en: "changed")
      case .there: say(da: "tilføjes ikke: er der allerede", en: "not added: there already")
      case .empty: say(da: "tilføjes ikke: intet at registrere", en: "not added: nothing to record")
      case .rejected: say(da: "tilføjes ikke", en: "not added")
      }
    return detail.isEmpty ? word : "\(word) (\(detail))"
  }

  /// Of a row of figures: that all its cells for them are empty.
  package var noFigure: String { say(da: "rækken har intet tal", en: "the row has no figure") }

  /// That nothing went in, or nothing would, and how to go on.
  package func importHalted(rejected: Int, cells: Int, isDryRun: Bool) -> String {
    var parts: [String] = []
    if rejected > 0 {
      parts.append(
        say(
          da: rejected == 1 ? "1 række kan ikke bruges" : "\(rejected) rækker kan ikke bruges",
          en: rejected == 1 ? "1 row cannot be used" : "\(rejected) rows cannot be used"))
    }
    if cells > 0 {
      parts.append(
        say(
          da: cells == 1 ? "1 celle kan ikke bruges" : "\(cells) celler kan ikke bruges",
          en: cells == 1 ? "1 cell cannot be used" : "\(cells) cells cannot be used"))
    }
    let nothing =
      isDryRun
      ? say(da: "Intet ville blive indlæst", en: "Nothing would be taken in")
      : say(da: "Intet er indlæst", en: "Nothing was taken in")
    return nothing
      + say(
        da: ": \(list(parts)). Ret listen, eller indlæs resten med --row-by-row.",
        en: ": \(list(parts)). Correct the list, or take in the rest with --row-by-row.")
  }

  package var mergeOffer: String {
    say(da: "Er det den samme, så slå dem sammen:", en: "If they are the same, make them one:")
  }

  /// The heading of the reasons in a file of rejected rows; an import passes such columns over.
  package var reasonHeading: String { say(da: "ruge: årsag", en: "ruge: reason") }

  /// The same in every language: a file goes back and forth between people.
  package static let reasonHeadings = Set(Language.allCases.map { Words($0).reasonHeading })

  package func rejectsWritten(_ count: Int, to file: String) -> String {
    say(
      da: "\(count == 1 ? "1 række" : "\(count) rækker") med årsager er skrevet til \(file).",
      en: "\(count == 1 ? "1 row" : "\(count) rows") with reasons written to \(file).")
  }

  /// That a row went in without some of its cells, and the command that adds what they should have said.
  package func wentInWithout(_ command: String) -> String {
    say(
      da: "Resten af rækken er indlæst; ret cellen, og indlæs denne fil, så tilføjes den, eller: \(command)",
      en: "The rest of the row went in; correct the cell and import this file, and it is added, or: \(command)")
  }

  /// What follows the reasons in a row about an organisation that was there already, with a command.
  package func wasThere(_ command: String) -> String {
    say(
      da: "Organisationen var der allerede; tilføj det rigtige med: \(command)",
      en: "The organisation was there already; add what is right with: \(command)")
  }

  /// That a list has what an organisation lacks that is there already.
  package func notTakenIn(_ cells: [String], by organisation: Subject) -> String {
    say(
      da: "ikke taget med: \(list(cells)); tilføj med ruge org edit \(organisation)",
      en: "not taken in: \(list(cells)); add it with ruge org edit \(organisation)")
  }

  /// That the last row is the sum of those above it.
  package func sumLeftOut(_ name: String, line: Int) -> String {
    say(
      da: "Linje \(line), \(quoted(name)), er taget for summen og ikke for en organisation.",
      en: "Line \(line), \(quoted(name)), is taken for the sum, and not for an organisation.")
  }

  /// What stands for a value in a command that is shown.
  package var aNumber: String { say(da: "NUMMER", en: "NUMBER") }
  package var anAddress: String { say(da: "ADRESSE", en: "ADDRESS") }

  /// That the file has headings and no rows.
  package func nothingToImport(_ file: String) -> String {
    say(
      da: "\(file) har ingen rækker under overskrifterne: der var intet at indlæse.",
      en: "\(file) has no rows under its headings: there was nothing to take in.")
  }

  /// How many more rows go in than a preview shows.
  package func moreRows(_ count: Int) -> String {
    say(
      da: "… og \(count) \(count == 1 ? "række" : "rækker") til, der tilføjes (--verbose viser dem alle)",
      en: "… and \(count) more \(count == 1 ? "row that is" : "rows that are") added (--verbose shows them all)")
  }

  /// From where a step is known that was taken before anything was recorded here.
  package func carriedOver(from file: String, line: Int) -> String {
    say(da: "Overført fra \(file), linje \(line)", en: "Carried over from \(file), line \(line)")
  }

  /// That an organisation which was added has nearly the name of another.
  package func looksLike(_ similar: [KnownName], merging command: String) -> String {
    say(
      da:
        "Navnet ligner \(choice(similar.map(knownName))). Er det den samme, så fortryd, eller slå dem sammen: \(command)",
      en:
        "The name looks like \(choice(similar.map(knownName))). If it is the same, undo this, or merge them: \(command)"
    )
  }

  /// That a person who was added just now is called nearly like another.
  package func looksLike(person other: String) -> String {
    say(
      da: "Navnet ligner \(other). Er det den samme, så fortryd.",
      en: "The name looks like \(other). If it is the same person, undo this.")
  }

  /// That an organisation is new, and whom it looks like.
  package func newOrganisation(_ similar: [KnownName]) -> String {
    guard !similar.isEmpty else { return say(da: "ny organisation", en: "new organisation") }
    return say(
      da: "ny organisation, der ligner \(choice(similar.map(knownName))) – se efter, om det er den samme",
      en: "new organisation that looks like \(choice(similar.map(knownName))): check whether it is the same")
  }

  /// What is recorded now, and what it stands in place of.
  package func insteadOf(_ new: String, _ old: String) -> String {
    say(da: "\(new); før \(old)", en: "\(new); before \(old)")
  }

  /// That a workbook has more sheets than the one that was read.
  package func firstSheetRead(of count: Int) -> String {
    say(
      da: "Regnearket har \(count) ark; det første er læst. Vælg et andet med --sheet.",
      en: "The workbook has \(count) sheets; the first was read. Choose another with --sheet.")
  }

  /// What is said before the columns are gone through.
  package func mappingOpening(_ known: [String]) -> String {
    say(
      da:
        "Sig for hver kolonne, hvad den er; en tom linje tager forslaget. Ordene er: \(known.joined(separator: ", ")).",
      en: "Say of each column what it is; an empty line takes what is proposed. The words are: "
        + "\(known.joined(separator: ", ")).")
  }
}
