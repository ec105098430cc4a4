/// Help about saying whom and when.
extension Words {
  var referencesHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            Overalt hvor en kommando vil vide, hvem der menes, kan du skrive et id, hele navnet eller en del af det. Store \
            og små bogstaver, accenter og måden at skrive æ, ø og å på gør ingen forskel.
            """,
          en: """
            Wherever a command wants to know whom you mean you may give an id, the whole name or a part of it. Case, \
            accents and the way to write æ, ø and å make no difference.
            """)),
      examples([
        ("E-7", say(da: "forløbet med det id", en: "the enrolment of that id")),
        ("O-3, P-2, R-9", say(da: "organisation, person, registrering", en: "organisation, person, record")),
        ("Læsehunde", say(da: "organisationen, og dermed dens forløb", en: "the organisation, and so its enrolment")),
        ("laesehund", say(da: "det samme: en del af navnet er nok", en: "the same: a part of the name is enough")),
        (
          "plan@2026-06-30",
          say(da: "en gang af en milepæl, der vender tilbage", en: "one time of a milestone that returns")
        ),
        ("ansatte.deltid", say(da: "en kategori af et tal", en: "one category of a figure")),
      ]),
      .paragraph(
        say(
          da: """
            Passer flere, nævnes de, og intet sker. Har en organisation flere forløb på en gang, så skriv id’et, eller sig \
            programmet, hvor kommandoen tager imod »--programme«.
            """,
          en: """
            Where several fit they are named, and nothing happens. Where an organisation has several enrolments at once, \
            give the id, or the programme where the command takes “--programme”.
            """)),
    ]
  }

  var datesHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            En dato kan skrives på mange måder, og den dag, der blev forstået, siges igen med sin ugedag. »--on« ser \
            tilbage: »friday« er den seneste fredag. En dag, der ikke findes, er en fejl.
            """,
          en: """
            A date can be written in many ways, and the day that was understood is said again with its weekday. “--on” \
            looks back: “friday” is the last one. A day that does not exist is an error.
            """)),
      examples([
        ("2026-01-12", say(da: "året, måneden, dagen", en: "the year, the month, the day")),
        ("12-01-2026, 12.1.2026", say(da: "dagen først", en: "the day first")),
        ("today, i dag, i går, yesterday", say(da: "fra i dag", en: "counted from today")),
        ("friday, fredag", say(da: "den nærmeste i den rigtige retning", en: "the nearest in the right direction")),
        ("uge 34, week 34", say(da: "ugens mandag", en: "the Monday of the week")),
        ("+2w, 2 weeks ago", say(da: "et antal uger frem eller tilbage", en: "so many weeks ahead or back")),
      ]),
      .paragraph(say(da: "En længde skrives med sin enhed.", en: "A length is written with its unit.")),
      examples([
        ("90m", say(da: "90 minutter", en: "90 minutes")),
        ("1h30, 1t30", say(da: "halvanden time", en: "an hour and a half")),
        ("1,5t, 1.5h", say(da: "det samme", en: "the same")),
      ]),
      .paragraph(
        say(
          da: "»--as-of DAG« viser alt, som det stod ved slutningen af den dag. »--today DAG« er til at prøve ting af.",
          en:
            "“--as-of DAY” shows everything as it stood at the end of that day. “--today DAY” is for trying things out."
        )),
    ]
  }

  var rolesHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            Programmet siger, hvilke roller der er: en mentor, en rådgiver, en kontaktperson. En person får en rolle i et \
            forløb, og kan have flere, i flere forløb.
            """,
          en: """
            The programme says which roles there are: a mentor, an adviser, a contact person. A person is given a role \
            in an enrolment, and may hold several, in several enrolments.
            """)),
      examples([
        ("ruge person add Mette", say(da: "tilføjer personen", en: "adds the person")),
        ("ruge person role Mette rådgiver Læsehunde", say(da: "giver rollen", en: "gives the role")),
        ("ruge enrol Læsehunde --as rådgiver=Mette", say(da: "giver den ved optagelsen", en: "gives it at enrolment")),
        (
          "ruge status --mentor Mette",
          say(da: "alle forløb, hvor Mette har en rolle", en: "all in which Mette holds a role")
        ),
        ("ruge today", say(da: "det, der venter på dig", en: "what waits for you")),
      ]),
      .paragraph(
        say(
          da: """
            »ruge today« må vide, hvem du er: indstillingen »person«, ellers dit login, når det svarer til et navn eller \
            den første del af en e-mailadresse. Sig det med »ruge config set person Mette«.
            """,
          en: """
            “ruge today” must know who you are: the setting “person”, else your login where it equals a name or the first \
            part of an e-mail address. Say it with “ruge config set person Mette”.
            """)),
    ]
  }
}
