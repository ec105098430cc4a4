extension ReportPhrase {
  /// The phrase in the reader's language.
  package func text(in words: Words) -> String {
    switch self {
    case .titleProgress: words.say(da: "Statusrapport", en: "Progress report")
    case .runBy: words.say(da: "Drives af {{host}}", en: "Run by {{host}}")
    case .asOf: words.say(da: "Opgjort pr. {{day}}", en: "As of {{day}}")
    case .periodBetween: words.say(da: "Perioden {{from}} – {{to}}", en: "The period {{from}} – {{to}}")
    case .periodFrom: words.say(da: "Perioden fra {{from}}", en: "The period from {{from}}")
    case .periodTo: words.say(da: "Perioden til og med {{to}}", en: "The period up to and including {{to}}")
    case .coversOne: words.say(da: "{{count}} forløb", en: "{{count}} enrolment")
    case .coversMany: words.say(da: "{{count}} forløb", en: "{{count}} enrolments")
    case .audienceBoard: words.say(da: "Til bestyrelsen", en: "For the board")
    case .audienceFunder: words.say(da: "Til bevillingsgiveren", en: "For the funder")
    case .audienceInvestor: words.say(da: "Til investoren", en: "For the investor")
    case .audienceStaff: words.say(da: "Til medarbejderne", en: "For the staff")
    case .audienceOrganisation: words.say(da: "Til organisationen", en: "For the organisation")
    case .audiencePublic: words.say(da: "Til offentligheden", en: "For the public")
    case .headingKeyFigures: words.say(da: "Nøgletal", en: "Key figures")
    case .enrolments: words.say(da: "Forløb", en: "Enrolments")
    case .underWayCount: words.say(da: "{{count}} i gang", en: "{{count}} under way")
    case .followUpCount: words.say(da: "{{count}} i opfølgning", en: "{{count}} in follow-up")
    case .endedCount: words.say(da: "{{withdrawn}} ophørt undervejs", en: "{{withdrawn}} withdrawn")
    case .declinedCount: words.say(da: "{{count}} ikke valgt", en: "{{count}} not chosen")
    case .completed: words.say(da: "Gennemført", en: "Completed")
    case .withdrawn: words.say(da: "Ophørt", en: "Withdrawn")
    case .declined: words.say(da: "Ikke valgt", en: "Not chosen")
    case .sessionHours: words.say(da: "Timer", en: "Hours")
    case .sessionsOne: words.say(da: "i {{count}} møde", en: "in {{count}} session")
    case .sessionsMany: words.say(da: "fordelt på {{count}} møder", en: "in {{count}} sessions")
    case .milestonesAccepted: words.say(da: "Milepæle nået", en: "Milestones reached")
    case .ofNeeded: words.say(da: "af {{count}} i planerne", en: "of {{count}} in the plans")
    case .milestonesOverdue: words.say(da: "Milepæle over fristen", en: "Milestones overdue")
    case .acceptedLate: words.say(da: "{{count}} er nået efter fristen", en: "{{count}} reached late")
    case .dueSoon: words.say(da: "{{count}} forfalder inden for 30 dage", en: "{{count}} due within 30 days")
    case .headingStages: words.say(da: "Hvor de er i forløbet", en: "Where they are")
    case .waiting: words.say(da: "Venter på at begynde", en: "Waiting to begin")
    case .stillApplying: words.say(da: "ansøger", en: "applicant")
    case .followUp: words.say(da: "opfølgning", en: "follow-up")
    case .count: words.say(da: "Antal", en: "Count")
    case .headingSessions: words.say(da: "Møder", en: "Sessions")
    case .sessionKind: words.say(da: "Slags", en: "Kind")
    case .openSessionsOne:
      words.say(
        da: "heraf {{count}} uden for forløbene", en: "{{count}} of them with people who are not enrolled")
    case .openSessionsMany:
      words.say(
        da: "heraf {{count}} uden for forløbene", en: "{{count}} of them with people who are not enrolled")
    case .guestsOne: words.say(da: "{{count}} gæst", en: "{{count}} guest")
    case .guestsMany: words.say(da: "{{count}} gæster", en: "{{count}} guests")
    case .uncountedOne: words.say(da: "{{count}} møde ikke talt", en: "{{count}} session not counted")
    case .uncountedMany: words.say(da: "{{count}} møder ikke talt", en: "{{count}} sessions not counted")
    case .jointSessions:
      words.say(
        da: "Et møde med flere på én gang tæller én gang i summerne og står hos hver af dem, der var med.",
        en: "A session with several at once counts once in the totals, and stands with each of those who came.")
    case .headingNarrative: words.say(da: "Beretning", en: "Narrative")
    case .narrativeMissing:
      words.say(da: "Beretningen er ikke skrevet endnu.", en: "The narrative has not been written yet.")
    case .nobodyAnswered: words.say(da: "Ingen har svaret endnu.", en: "Nobody has answered yet.")
    case .noAnswer: words.say(da: "intet svar endnu", en: "no answer yet")
    case .answersTotal:
      words.say(
        da: "I alt {{total}} ({{known}} af {{count}} kendt)", en: "{{total}} in all ({{known}} of {{count}} known)")
    case .answersRestOne:
      words.say(
        da: "{{count}} svar mere er i CSV- og JSON-udgaven.",
        en: "{{count}} more answer is in the CSV and JSON editions.")
    case .answersRestMany:
      words.say(
        da: "{{count}} svar mere er i CSV- og JSON-udgaven.",
        en: "{{count}} more answers are in the CSV and JSON editions.")
    case .noRecords: words.say(da: "Der er ingen.", en: "There are none.")
    case .recordsInAll: words.say(da: "I alt {{count}}", en: "{{count}} in all")
    case .recordsRestOne:
      words.say(da: "{{count}} ældre er ikke vist.", en: "{{count}} older one is not shown.")
    case .recordsRestMany:
      words.say(da: "{{count}} ældre er ikke vist.", en: "{{count}} older ones are not shown.")
    case .recordState: words.say(da: "{{state}} siden {{day}}", en: "{{state}} since {{day}}")
    case .recordAdded: words.say(da: "tilføjet {{day}}", en: "added {{day}}")
    case .headingAttention: words.say(da: "Kræver opmærksomhed", en: "Needs attention")
    case .nothingNeedsAttention:
      words.say(
        da: "Ingen milepæle er over fristen, og intet andet kræver opmærksomhed.",
        en: "Nothing is overdue, and nothing else needs attention.")
    case .overdueSince: words.say(da: "Over fristen siden {{day}}", en: "Overdue since {{day}}")
    case .attentionRestOne:
      words.say(
        da: "{{count}} forløb mere kræver opmærksomhed; det er mærket i oversigten nedenfor.",
        en: "{{count}} more enrolment needs attention; it is marked in the overview below.")
    case .attentionRestMany:
      words.say(
        da: "{{count}} forløb mere kræver opmærksomhed; de er mærket i oversigten nedenfor.",
        en: "{{count}} more enrolments need attention; they are marked in the overview below.")
    case .headingFigures: words.say(da: "Samlede tal", en: "Figures in total")
    case .figure: words.say(da: "Tal", en: "Figure")
    case .baseline: words.say(da: "Ved start", en: "At the start")
    case .latest: words.say(da: "Seneste", en: "Latest")
    case .target: words.say(da: "Mål", en: "Target")
    case .unknown: words.say(da: "ukendt", en: "unknown")
    case .noTarget: words.say(da: "intet mål", en: "no target")
    case .notApplicable: words.say(da: "ikke relevant", en: "not applicable")
    case .totalOfKnown:
      words.say(
        da: "{{total}} ({{known}} af {{count}} kendt)",
        en: "{{total}} ({{known}} of {{count}} known)")
    case .unknownOfCount: words.say(da: "ukendt (0 af {{count}} kendt)", en: "unknown (0 of {{count}} known)")
    case .loggedPart:
      words.say(
        da: "{{total}}, heraf {{count}} uden for forløbene", en: "{{total}}, {{count}} of it outside the enrolments")
    case .change: words.say(da: "Ændring", en: "Change")
    case .changeOver:
      words.say(
        da: "{{change}} ({{known}} af {{count}} har begge tal)",
        en: "{{change}} ({{known}} of {{count}} have both figures)")
    case .changeUnknown:
      words.say(da: "ukendt (ingen af {{count}} har begge tal)", en: "unknown (none of {{count}} has both figures)")
    case .headingPeriod: words.say(da: "Tal i perioden", en: "Figures in the period")
    case .firstInPeriod: words.say(da: "Første i perioden", en: "First in the period")
    case .lastInPeriod: words.say(da: "Sidste i perioden", en: "Last in the period")
    case .noBaseline: words.say(da: "intet starttal", en: "no baseline")
    case .fromTo: words.say(da: "fra {{from}} til {{to}}", en: "from {{from}} to {{to}}")
    case .ofTarget: words.say(da: "mål {{target}}", en: "target {{target}}")
    case .headingOrganisations: words.say(da: "Organisationerne", en: "The organisations")
    case .noEnrolments: words.say(da: "Ingen er optaget i forløbet endnu.", en: "Nobody is enrolled yet.")
    case .overviewOnly:
      words.say(
        da: """
          Med så mange forløb viser siden kun en kort oversigt; tallene for hver organisation er i CSV- og \
          JSON-udgaven.
          """,
        en: """
          With this many enrolments the page has a short overview only; each organisation's figures are in the \
          CSV and JSON editions.
          """)
    case .organisation: words.say(da: "Organisation", en: "Organisation")
    case .reference: words.say(da: "Reference", en: "Reference")
    case .stage: words.say(da: "Fase", en: "Stage")
    case .exit: words.say(da: "Afslutning", en: "End")
    case .since: words.say(da: "Siden", en: "Since")
    case .sinceDaysOne: words.say(da: "siden {{day}} ({{count}} dag)", en: "since {{day}} ({{count}} day)")
    case .sinceDaysMany: words.say(da: "siden {{day}} ({{count}} dage)", en: "since {{day}} ({{count}} days)")
    case .pausedSince: words.say(da: "på pause siden {{day}}", en: "paused since {{day}}")
    case .endedOn: words.say(da: "den {{day}}", en: "on {{day}}")
    case .enrolledOn: words.say(da: "Optaget", en: "Enrolled")
    case .sessionsColumn: words.say(da: "Møder", en: "Sessions")
    case .lastSession: words.say(da: "senest {{day}}", en: "latest {{day}}")
    case .lastSessionColumn: words.say(da: "Seneste møde", en: "Latest session")
    case .noneYet: words.say(da: "ingen endnu", en: "none yet")
    case .noneInPeriod: words.say(da: "ingen i perioden", en: "none in the period")
    case .milestones: words.say(da: "Milepæle", en: "Milestones")
    case .milestonesNeeded: words.say(da: "Milepæle i planen", en: "Milestones in the plan")
    case .reachedOf: words.say(da: "{{reached}} af {{needed}}", en: "{{reached}} of {{needed}}")
    case .notSettledOne: words.say(da: "{{count}} ikke aftalt", en: "{{count}} not settled")
    case .notSettledMany: words.say(da: "{{count}} ikke aftalt", en: "{{count}} not settled")
    case .overdueOne: words.say(da: "{{count}} over fristen", en: "{{count}} overdue")
    case .overdueMany: words.say(da: "{{count}} over fristen", en: "{{count}} overdue")
    case .nextDue: words.say(da: "Næste frist", en: "Next due")
    case .nextDueOn: words.say(da: "Fristens dato", en: "Due date")
    case .nothingDue: words.say(da: "ingen frist", en: "nothing due")
    case .figures: words.say(da: "Tal", en: "Figures")
    case .headingDeviations: words.say(da: "Afvigelser fra programmet", en: "Deviations from the programme")
    case .deviationsRestOne:
      words.say(
        da: "Afvigelser fra {{count}} forløb mere er i CSV- og JSON-udgaven.",
        en: "Deviations of {{count}} more enrolment are in the CSV and JSON editions.")
    case .deviationsRestMany:
      words.say(
        da: "Afvigelser fra {{count}} forløb mere er i CSV- og JSON-udgaven.",
        en: "Deviations of {{count}} more enrolments are in the CSV and JSON editions.")
    case .noDeviations: words.say(da: "Der er ingen.", en: "There are none.")
    case .howCounted:
      words.say(
        da: """
          Alt er opgjort pr. {{day}}. Et tal, som ingen har registreret, er ukendt og ikke nul; hver sum \
          siger, hvor mange kendte tal den bygger på. En milepæl er over fristen fra dagen efter sin frist, til \
          den er godkendt.
          """,
        en: """
          Everything is counted as of {{day}}. A figure that nobody has recorded is unknown and not zero; each \
          total says how many known figures it adds up. A milestone is overdue from the day after its due date \
          until it is accepted.
          """)
    case .csvSeparator: words.say(da: ";", en: ",")
    case .unknownReport:
      words.say(da: "Der er ingen rapport ved navn {{report}}.", en: "There is no report named {{report}}.")
    case .unknownFormat:
      words.say(
        da: "Rapporten findes ikke som {{format}}; vælg html, markdown, json eller csv.",
        en: "The report does not come as {{format}}; choose html, markdown, json or csv.")
    case .notWritten:
      words.say(
        da: "Rapporten kunne ikke skrives til {{path}}; se efter, om der er plads på disken.",
        en: "The report could not be written to {{path}}; check that the disk has room.")
    }
  }
}
