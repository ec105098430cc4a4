import RugeCore

extension WorkbookFault {
  /// What is wrong with a workbook, and what to do about it.
  func explanation(in words: Words) -> String {
    switch self {
    case .converterMissing:
      words.say(
        da: "Regneark i Excels format læses med programmet xlsx2csv, som ikke findes på maskinen: installér det "
          + "(apt install xlsx2csv), eller gem arket som CSV UTF-8.",
        en: "Workbooks in Excel’s format are read with the program xlsx2csv, which is not on this machine: install it "
          + "(apt install xlsx2csv), or save the sheet as CSV UTF-8.")
    case .locked:
      words.say(
        da: "Regnearket er låst med en adgangskode eller er fra Excel før 2007: gem det som almindelig .xlsx uden "
          + "adgangskode.",
        en: "The workbook is locked with a password, or is of Excel before 2007: save it as a plain .xlsx without a "
          + "password.")
    case .hasMacros:
      words.say(
        da: "Regnearket indeholder makroer og bliver ikke åbnet: gem det som .xlsx, der ingen har.",
        en: "The workbook contains macros and is not opened: save it as .xlsx, which has none.")
    case .tooLarge(let limit):
      words.say(
        da: "Regnearket fylder mere end \(limit >> 20) MB, når det er pakket ud: gem arket som CSV UTF-8.",
        en: "The workbook takes more than \(limit >> 20) MB when it is unpacked: save the sheet as CSV UTF-8.")
    case .damaged:
      words.say(
        da: "Filen er ikke et regneark, der kan læses: åbn den i et regnearksprogram, og gem den som CSV UTF-8 "
          + "eller .xlsx.",
        en: "The file is not a workbook that can be read: open it in a spreadsheet program and save it as CSV "
          + "UTF-8 or .xlsx.")
    case .sheetMissing(let sheet):
      words.say(
        da: "Regnearket har ikke noget ark \(words.typed(sheet)): giv arkets navn eller nummer med --sheet.",
        en: "The workbook has no sheet \(words.typed(sheet)): give a sheet’s name or number with --sheet.")
    case .tooSlow(let seconds):
      words.say(
        da: "Regnearket var ikke læst efter \(seconds) sekunder: gem arket som CSV UTF-8.",
        en: "The workbook had not been read after \(seconds) seconds: save the sheet as CSV UTF-8.")
    }
  }
}
