/// Help about what goes for every command.
extension Words {
  var formatsHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            På en terminal passes tabeller til dens bredde, og det, der ikke er plads til, slutter med …. I et rør eller \
            en fil afkortes intet. Farver siger aldrig noget, ordene ikke også siger.
            """,
          en: """
            On a terminal, tables are fitted to its width, and what there is no room for ends in …. In a pipe or a file \
            nothing is cut. Colours never say anything that the words do not say too.
            """)),
      examples([
        (
          "--json",
          say(
            da: "data med faste felter; et felt uden værdi udelades",
            en: "data with stable fields; one without a value is left out")
        ),
        (
          "--format html",
          say(
            da: "html, markdown, csv, json, hvor kommandoen kan det",
            en: "html, markdown, csv, json, where the command can")
        ),
        ("--output FILE", say(da: "i en fil; endelsen siger formatet", en: "into a file; its ending says the format")),
        ("--no-pager", say(da: "uden bladrer, også når teksten er lang", en: "without a pager, however long the text")),
      ]),
    ]
  }

  var undoHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            Intet slettes. Hver ændring siger, hvordan den fortrydes, og historien beholder begge dele. Bar »ruge undo« \
            tager din egen seneste ændring tilbage, aldrig en kollegas; endnu en gang den ændring, der ligger før. En \
            fortrydelse fortrydes ikke: registrér det igen. Hviler noget senere på en ændring, nævnes det, og intet sker.
            """,
          en: """
            Nothing is deleted. Each change says how to undo it, and the history keeps both. Bare “ruge undo” takes back \
            your own last change, never a colleague’s; once more, the one before. An undo is not undone: record it again. \
            Where something later rests on a change, that is named and nothing happens.
            """)),
      examples([
        ("ruge undo", say(da: "din egen seneste ændring", en: "your own last change")),
        ("ruge undo 12", say(da: "ændring 12", en: "change 12")),
        ("ruge history Læsehunde", say(da: "alt, der er registreret", en: "everything that was recorded")),
        ("ruge session amend S-37 --length 75m", say(da: "retter et møde", en: "corrects a session")),
        (
          "ruge session attend S-37 Baba",
          say(
            da: "retter, at en enkelt kom; --absent, at den ikke gjorde",
            en: "corrects that one came; --absent: did not")
        ),
        ("--dry-run", say(da: "siger, hvad der ville ske", en: "says what would happen")),
      ]),
    ]
  }

  var exitCodesHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da:
            "En kommando slutter med et tal, så scripts kan se, hvordan det gik. En fejl er en sætning, og ændrer intet.",
          en:
            "A command ends with a number, so that scripts can see how it went. An error is one sentence, and changes nothing."
        )),
      .table(
        PageTable(
          [say(da: "Tal", en: "Code"), say(da: "Betydning", en: "Meaning")],
          [
            ["0", say(da: "gjort", en: "done")],
            ["1", say(da: "mislykket, eller der er fund", en: "failed, or findings")],
            ["2", say(da: "ikke fundet, eller flere kan være ment", en: "not found, or ambiguous")],
            ["3", say(da: "afvist af en regel", en: "refused by a rule")],
            [
              "4",
              say(
                da: "låst, forældet (planen er ændret, siden den blev læst), eller nyere end denne ruge",
                en: "locked, stale (the plan has changed since it was read), or newer than this ruge"),
            ],
            ["64", say(da: "kommandoen er skrevet forkert", en: "the command is written wrongly")],
            ["65", say(da: "en værdi, der ikke kan bruges", en: "a value that cannot be used")],
            ["130", say(da: "afbrudt", en: "interrupted")],
          ])),
    ]
  }

  var settingsHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            Det, der står på kommandolinjen, gælder før omgivelserne, de før arbejdsmappens ruge.yaml, og den før dine \
            egne indstillinger i ~/.config/ruge/settings.yaml.
            """,
          en: """
            What stands on the command line counts before the environment, that before the workspace’s ruge.yaml, and \
            that before your own settings in ~/.config/ruge/settings.yaml.
            """)),
      examples([
        (
          "ruge config show --origin",
          say(da: "hver indstilling, og hvad der siger den", en: "each setting, and what says so")
        ),
        ("ruge config set person Mette", say(da: "hvem du er", en: "who you are")),
        ("ruge config set locale da", say(da: "arbejdsmappens sprog", en: "the workspace’s language")),
      ]),
      .table(
        PageTable(
          [say(da: "Variabel", en: "Variable"), say(da: "Betydning", en: "Meaning")],
          [
            ["RUGE_LOCALE", say(da: "da eller en", en: "da or en")],
            ["RUGE_AUTHOR", say(da: "navnet på det, du registrerer", en: "the name on what you record")],
            ["RUGE_PERSON", say(da: "hvem du er blandt personerne", en: "who you are among the people")],
            [
              "RUGE_PAGER, PAGER", say(da: "viser lange tekster; cat er ingen", en: "shows long texts; cat means none"),
            ],
            ["NO_COLOR", say(da: "ingen farver", en: "no colours")],
            ["CLICOLOR_FORCE", say(da: "farver, også i et rør", en: "colours, in a pipe too")],
            ["CI", say(da: "der spørges aldrig", en: "nobody is asked anything")],
          ])),
    ]
  }

  var completionHelp: [PageBlock] {
    [
      .paragraph(
        say(
          da: """
            Arkivet har udfyldning til bash, zsh og fish: kommandoer, valg og navnene i din arbejdsmappe. Sæt den op én \
            gang.
            """,
          en: """
            The archive has completion for bash, zsh and fish: commands, options and the names in your workspace. Set it \
            up once.
            """)),
      .table(
        PageTable(
          [say(da: "Skal", en: "Shell"), say(da: "Gør", en: "Do")],
          [
            ["bash", "ruge --generate-completion-script bash > ~/.local/share/bash-completion/completions/ruge"],
            [
              "zsh",
              say(
                da:
                  "ruge --generate-completion-script zsh > ~/.zfunc/_ruge; i ~/.zshrc: fpath=(~/.zfunc $fpath); autoload -U compinit; compinit",
                en:
                  "ruge --generate-completion-script zsh > ~/.zfunc/_ruge; in ~/.zshrc: fpath=(~/.zfunc $fpath); autoload -U compinit; compinit"
              ),
            ],
            ["fish", "ruge --generate-completion-script fish > ~/.config/fish/completions/ruge.fish"],
          ])),
    ]
  }
}
