/// Help about what the rules say.
extension Words {
  var gatesHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            Mellem to faser står en port: det, der skal være opfyldt, før den næste fase begynder. Det, der mangler, \
            nævnes, og det, ingen ved endnu, nævnes for sig: ukendt er aldrig nul.
            """,
          en: """
            Between two stages stands a gate: what must hold before the next one begins. What is missing is named, and \
            what nobody knows yet is named apart: unknown is never zero.
            """)),
      examples([
        ("ruge stage show Læsehunde", say(da: "hvad porten mangler", en: "what the gate lacks")),
        ("ruge stage advance Læsehunde", say(da: "går videre, når den er åben", en: "goes on, where it is open")),
        (
          "… --override GRUND",
          say(da: "går videre alligevel; grunden gemmes", en: "goes on all the same; the reason is kept")
        ),
        ("ruge status --reason ready", say(da: "alle, der er klar", en: "everybody who is ready")),
      ]),
    ]
  }

  var attentionHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            Et forløb kræver opmærksomhed af fem grunde. »ruge status REF --why« siger for hvert mærke, hvad reglen er, \
            hvad der er registreret, og siden hvornår.
            """,
          en: """
            An enrolment needs attention for five reasons. “ruge status REF --why” says for each mark what the rule is, \
            what has been recorded, and since when.
            """)),
      .table(
        PageTable(
          [say(da: "Mærke", en: "Mark"), say(da: "Navn", en: "Name"), say(da: "Hvornår", en: "When")],
          [
            ["!", "overdue", say(da: "en frist er overskredet", en: "a due date is past")],
            ["?", "figure", say(da: "et tal skulle være indsamlet", en: "a figure should have been collected")],
            [
              "~", "silent",
              say(
                da: "intet møde i mere end to gange programmets rytme",
                en: "no session for more than twice the interval"),
            ],
            [">", "ready", say(da: "porten til næste fase er åben", en: "the gate to the next stage is open")],
            [
              "-", "waiting",
              say(
                da: "har ventet på første fase i over to uger", en: "has waited for the first stage for over two weeks"),
            ],
          ])),
      examples([
        ("ruge status --attention", say(da: "kun dem, der kræver noget", en: "only those that need something")),
        ("ruge board --reason overdue", say(da: "kun dem over tiden", en: "only those overdue")),
        (
          "ruge status --sort session",
          say(da: "dem først, der længst ikke er mødt", en: "those first who have not been met for longest")
        ),
      ]),
    ]
  }

  var privacyHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            Alt ligger i filer på din maskine, som kun du kan læse (0600). Intet sendes nogen steder hen, undtagen det du \
            selv beder om: påmindelser og rapporter.
            """,
          en: """
            Everything lies in files on your machine that only you may read (0600). Nothing is sent anywhere but what you \
            ask for: reminders and reports.
            """)),
      .paragraph(
        say(
          da: """
            En rapport skrives til en modtager, »--audience«: jo længere væk den er, des mindre står der. Noter fra møder \
            og begrundelser er kun for holdet. Et program kan kræve, at deltagerne ingen navne har hos os; så får de numre.
            """,
          en: """
            A report is written for a reader, “--audience”: the further away, the less it says. Notes of sessions and \
            reasons are for the team only. A programme may demand that those who take part have no names here; they go by \
            numbers then.
            """)),
      .paragraph(
        say(
          da: "Der er intet felt til CPR-numre, og et sted for dem findes ikke.",
          en: "There is no field for national ids, and no place for them.")),
    ]
  }

  var reportsHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: "Rapporter laves af plugins, og programmet siger, hvilke der skal laves, til hvem og hvornår.",
          en: "Reports are made by plugins, and the programme says which, for whom and when.")),
      examples([
        (
          "ruge report list",
          say(da: "hvad der kan laves, og hvad der har frist", en: "what can be made, and what is due")
        ),
        ("ruge report run progress", say(da: "skriver en rapport", en: "writes a report")),
        ("… --audience funder", say(da: "til en, der giver penge", en: "for somebody who gives money")),
        (
          "… --output rapport.html",
          say(da: "i en fil; endelsen siger formatet", en: "into a file; its ending says the format")
        ),
      ]),
    ]
  }
}
