package import RugeCore

extension StoreProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .missing(let path):
      words.say(
        da: """
          Der er ingen database i \(path); lav et arbejdsområde med »ruge init«, eller gå til den mappe, det ligger i.
          """,
        en: "There is no database at \(path); make a workspace with “ruge init”, or go to the folder that has one.")
    case .exists(let path):
      words.say(
        da: "Der ligger allerede en fil i \(path); vælg et andet sted, eller flyt filen først.",
        en: "There is a file at \(path) already; choose another place, or move the file away first.")
    case .notAStore(let path):
      words.say(
        da: "\(path) er ikke en database fra ruge; filen er ikke rørt. Se efter, om stien er den rigtige.",
        en: "\(path) is not a database of ruge; the file was left as it is. Check that the path is right.")
    case .damaged(let path, let detail):
      words.say(
        da: """
          Databasen \(path) er beskadiget (\(detail)); se hvad med »ruge doctor«, og hent en kopi frem med »ruge \
          restore«.
          """,
        en: """
          The database \(path) is damaged (\(detail)); see what with “ruge doctor”, and bring back a copy with “ruge \
          restore”.
          """)
    case .unexaminable(let path, let detail):
      words.say(
        da: """
          Databasen \(path) er så beskadiget, at den ikke kan undersøges (\(detail)); hent den seneste kopi frem med \
          »ruge restore KOPI --replace«.
          """,
        en: """
          The database \(path) is too damaged to be examined (\(detail)); bring back the latest copy with “ruge restore \
          BACKUP --replace”.
          """)
    case .readOnly(let path):
      words.say(
        da: "Der kan ikke skrives i \(path); bed om skriveadgang til filen og dens mappe.",
        en: "\(path) cannot be written to; ask for write access to the file and its folder.")
    case .unreadable(let path, let detail):
      words.say(
        da: "\(path) kan ikke åbnes (\(detail)); se efter, om du har adgang, og om drevet er tilsluttet.",
        en: "\(path) cannot be opened (\(detail)); check that you have access and that the drive is there.")
    case .newer(let path):
      words.say(
        da: "\(path) er skrevet af en nyere ruge end denne; installér den nyeste udgave og prøv igen. Intet er ændret.",
        en: """
          \(path) was written by a newer ruge than this one; install the latest version and try again. Nothing was \
          changed.
          """)
    case .older(let path):
      words.say(
        da: """
          \(path) er fra en ældre ruge og skal føres ajour, men der kan ikke skrives i den; læg en kopi et sted, hvor du \
          kan skrive.
          """,
        en: """
          \(path) is of an older ruge and must be brought up to date, but it cannot be written to; put a copy where you \
          can write.
          """)
    case .locked(_, let holder): locked(holder, words)
    case .diskFull(let path):
      words.say(
        da: "Disken er fuld, så intet blev gemt i \(path); gør plads og prøv igen.",
        en: "The disk is full, so nothing was saved in \(path); make room and try again.")
    case .factUnreadable(let sequence):
      words.say(
        da: """
          Hændelse \(sequence) i journalen kan ikke læses af denne udgave; kør »ruge doctor«, eller installér den \
          nyeste ruge.
          """,
        en: """
          Fact \(sequence) of the journal cannot be read by this version; run “ruge doctor”, or install the latest \
          ruge.
          """)
    case .cannotWithdraw(let sequence, let reason): cannotWithdraw(sequence, reason, words)
    case .evidenceUnreadable(let path, let obstacle):
      words.say(
        da: "Bilaget \(path) kan ikke læses (\(words.obstacle(obstacle))). Intet er gemt.",
        en: "The evidence \(path) cannot be read (\(words.obstacle(obstacle))). Nothing was saved.")
    case .backupMissing(let path):
      words.say(
        da: "Der er ingen sikkerhedskopi i \(path); se efter, om stien er den rigtige.",
        en: "There is no backup at \(path); check that the path is right.")
    case .backupExists(let path):
      words.say(
        da: "\(path) findes allerede; giv sikkerhedskopien et andet navn.",
        en: "\(path) is there already; give the backup another name.")
    case .backupUnusable(let path, let fault): unusable(path, fault, words)
    case .wouldReplace(let path):
      words.say(
        da: "Der ligger allerede en database i \(path); tilføj --replace, hvis kopien skal træde i stedet for den.",
        en: "There is a database at \(path) already; add --replace if the copy is to take its place.")
    }
  }

  private func locked(_ holder: LockHolder?, _ words: Words) -> String {
    guard let holder else {
      return words.say(
        da: "En anden er ved at bruge databasen; prøv igen om lidt.",
        en: "Somebody else is using the database; try again in a moment.")
    }
    let process = holder.process.map { words.say(da: ", proces \($0)", en: ", process \($0)") } ?? ""
    return words.say(
      da: """
        \(holder.login) er ved at skrive i databasen (»\(holder.command)«\(process)); prøv igen, når det er færdigt.
        """,
      en: "\(holder.login) is writing in the database (“\(holder.command)”\(process)); try again when that is done.")
  }

  private func cannotWithdraw(_ sequence: Int64, _ reason: Withdrawal, _ words: Words) -> String {
    switch reason {
    case .unknown:
      words.say(
        da: "Hændelse \(sequence) findes ikke; se numrene med »ruge history NAVN«.",
        en: "There is no fact \(sequence); see the numbers with “ruge history NAME”.")
    case .already(let by):
      words.say(
        da: "Hændelse \(sequence) er allerede trukket tilbage (af \(by)); der er intet at gøre.",
        en: "Fact \(sequence) has been taken back already (by \(by)); there is nothing to do.")
    case .isWithdrawal:
      words.say(
        da: "Hændelse \(sequence) trækker selv noget tilbage og kan ikke fortrydes; registrér det igen i stedet.",
        en: "Fact \(sequence) takes something back itself and cannot be undone; record it again instead.")
    case .otherSubject:
      words.say(
        da: """
          Hændelse \(sequence) handler om noget andet og kan ikke trækkes tilbage her; se numrene med »ruge history NAVN«.
          """,
        en: """
          Fact \(sequence) is about something else and cannot be taken back here; see the numbers with “ruge history NAME”.
          """)
    }
  }

  private func unusable(_ path: String, _ fault: BackupFault, _ words: Words) -> String {
    let reason =
      switch fault {
      case .noManifest:
        words.say(da: "der er ingen læselig manifest.json i den", en: "it has no readable manifest.json")
      case .newerFormat:
        words.say(da: "den er lavet af en nyere ruge end denne", en: "it was made by a newer ruge than this one")
      case .fileMissing(let name): words.say(da: "filen \(name) mangler", en: "the file \(name) is missing")
      case .fileChanged(let name): words.say(da: "filen \(name) er ændret", en: "the file \(name) has been changed")
      case .journalBroken: words.say(da: "dens journal er ikke hel", en: "its journal is not whole")
      }
    return words.say(
      da: "Sikkerhedskopien \(path) kan ikke bruges: \(reason). Intet er ændret; prøv en anden kopi.",
      en: "The backup \(path) cannot be used: \(reason). Nothing was changed; try another copy.")
  }
}
