/// What the script of a page says, by the names that it knows.
extension Words {
  package func pagePhrases(title: String, sender: String) -> [String: String] {
    [
      "entry": say(da: "Session", en: "Session"),
      "open": say(da: "ikke besvaret", en: "not answered"),
      "missing": say(
        da: "{n} spørgsmål er ikke besvaret. Du kan sende alligevel; hvis ingen ved det, så vælg »Ved ikke«.",
        en: "{n} questions are not answered. You may send all the same; where nobody knows, choose “Don’t know”."),
      "missingOne": say(
        da: "1 spørgsmål er ikke besvaret. Du kan sende alligevel; hvis ingen ved det, så vælg »Ved ikke«.",
        en: "1 question is not answered. You may send all the same; where nobody knows, choose “Don’t know”."),
      "nothingYet": say(da: "Der er ikke svaret på noget endnu.", en: "Nothing has been answered yet."),
      "needed": say(da: "Det skal udfyldes.", en: "This is needed."),
      "tooLong": say(da: "Teksten er for lang.", en: "The text is too long."),
      "ambiguous": say(
        da: "Er det tusinder eller decimaler? Skriv tusinder uden tegn imellem: 1000.",
        en: "Thousands or decimals? Write thousands without a mark between them: 1000."),
      "badNumber": say(da: "Skriv et tal, f.eks. 51 eller 1,5.", en: "Give a number, such as 51 or 1.5."),
      "badMinutes": say(da: "Skriv et helt antal minutter, f.eks. 90.", en: "Give whole minutes, such as 90."),
      "badDate": say(da: "Vælg en dato.", en: "Choose a date."),
      "badLink": say(
        da: "Skriv en adresse, der begynder med https://", en: "Give an address that begins with https://"),
      "draftKept": say(da: "Kladden er gemt i denne browser.", en: "The draft is kept in this browser."),
      "draftLost": say(
        da: "Her kan ingen kladde gemmes: hold siden åben, til du er færdig.",
        en: "No draft can be kept here: leave the page open until you have finished."),
      "draftFound": say(da: "Din kladde er hentet frem igen.", en: "Your draft is back."),
      "forgetSure": say(da: "Skal alt, du har skrevet her, slettes?", en: "Delete all that you have written here?"),
      "forgotten": say(da: "Alt er slettet.", en: "All of it is deleted."),
      "saved": say(
        da: "Gemt som {file} blandt dine overførsler. Send filen i en mail.",
        en: "Saved as {file} among your downloads. Send the file in a mail."),
      "copied": say(da: "Kopieret. Sæt teksten ind i en mail.", en: "Copied. Paste the text into a mail."),
      "copyYourself": say(
        da: "Markér teksten herunder, kopiér den, og sæt den ind i en mail.",
        en: "Select the text below, copy it, and paste it into a mail."),
      "textTitle": say(da: "Svar til \(sender): \(title)", en: "Answers for \(sender): \(title)"),
      "textHint": say(
        da: "Det følgende er til maskinen; lad det stå, som det er.",
        en: "What follows is for the machine; leave it as it is."),
    ]
  }
}
