import RugePluginKit

extension Sample {
  var records: [EnrolmentRecord] {
    [læsevenner, madhjælpen, cykelværkstedet, havefællesskabet, lektiecafeen, besøgsringen, tøjbyttet, fritidspas]
  }

  private var læsevenner: EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-1", organisation: .init(ref: "O-11", name: "Læsevenner"), enrolledOn: "2026-01-12", position: .stage,
      stage: "udvikling", since: "2026-02-10", days: 111,
      sessions: .init(count: 9, minutes: 780, last: "2026-05-26"), milestones: milestones("aa-xda"),
      figures: [figure("kommuner", "51", "58", "65"), figure("frivillige", "40", "72.5", "100")],
      due: [
        .init(
          sentence: say("Økonomi og fundraising skal afleveres.", "Economy and fundraising is to be handed in."),
          on: "2026-04-15", overdue: true),
        .init(
          sentence: say("Kommunikation skal afleveres.", "Communication is to be handed in."), on: "2026-06-11",
          overdue: false),
      ],
      deviations: [
        say(
          "Udvikling blev begyndt den 10. februar 2026, før betingelserne var opfyldt: bestyrelsen ville i gang før ferien.",
          "Development was entered on 10 February 2026 before its gate was open: the board wished to begin before the "
            + "holidays.")
      ])
  }

  private var madhjælpen: EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-2", organisation: .init(ref: "O-12", name: "Madhjælpen i Nordbyen"), enrolledOn: "2026-02-02",
      position: .stage, stage: "udvikling", since: "2026-02-23", days: 98,
      sessions: .init(count: 4, minutes: 345, last: "2026-04-21"), milestones: milestones("lra--o"),
      figures: [figure("kommuner", "1", nil, "4"), figure("frivillige", "12", "12", "30")],
      due: [
        .init(
          sentence: say(
            "Koncept og metode er sendt tilbage og skal afleveres igen.",
            "Concept and method was sent back and is to be handed in again."),
          on: "2026-05-01", overdue: true)
      ],
      attention: [
        say("Der har ikke været sparring i 41 dage.", "There has been no sparring for 41 days.")
      ])
  }

  private var cykelværkstedet: EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-3", organisation: .init(ref: "O-13", name: "Cykelværkstedet Gearskiftet"), enrolledOn: "2026-05-18",
      position: .stage, stage: "afklaring", since: "2026-05-20", days: 12,
      sessions: .init(count: 1, minutes: 90, last: "2026-05-27"), milestones: milestones("d?????"),
      figures: [figure("kommuner", "2", "2", nil), figure("frivillige", nil, nil, nil)],
      due: [
        .init(
          sentence: say("Forventninger skal afstemmes.", "Expectations are to be aligned."), on: "2026-06-11",
          overdue: false)
      ])
  }

  private var havefællesskabet: EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-4", organisation: .init(ref: "O-14", name: "Havefællesskabet Rødderne"), enrolledOn: "2025-12-01",
      position: .stage, stage: "forankring", since: "2026-05-04", days: 28,
      sessions: .init(count: 11, minutes: 990, last: "2026-05-29"), milestones: milestones("aaaasa"),
      figures: [figure("kommuner", "3", "7", "6"), figure("frivillige", "25", "64", "60")],
      due: [
        .init(
          sentence: say("Kommunikation er afleveret og skal vurderes.", "Communication is handed in, to be reviewed."),
          on: "2026-09-01", overdue: false)
      ],
      deviations: [
        say(
          "Fristen for Evaluering blev flyttet fra 1. marts til 1. april 2026: sygdom i sekretariatet.",
          "The due date of Evaluation was moved from 1 March to 1 April 2026: illness in the office.")
      ])
  }

  private var lektiecafeen: EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-5", organisation: .init(ref: "O-15", name: "Lektiecaféen ved Søen"), enrolledOn: "2026-05-29",
      position: .waiting, since: "2026-05-29", days: 3, milestones: milestones("o?????"),
      figures: [figure("kommuner", nil, nil, nil), figure("frivillige", "8", "8", nil)])
  }

  private var besøgsringen: EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-6", organisation: .init(ref: "O-16", name: "Besøgsringen"), enrolledOn: "2025-06-02",
      position: .stage, stage: "opfølgning", since: "2026-01-15", days: 137,
      sessions: .init(count: 14, minutes: 1245, last: "2026-04-10"), milestones: milestones("aala-a"),
      figures: [figure("kommuner", "4", "9", "8"), figure("frivillige", "60", "135", "120")])
  }

  private var tøjbyttet: EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-7", organisation: .init(ref: "O-17", name: "Tøjbyttet"), enrolledOn: "2025-08-11", position: .completed,
      stage: "forankring", since: "2026-03-02", days: 91, exit: say("Fortsætter selvstændigt", "Continues on its own"),
      sessions: .init(count: 12, minutes: 1080, last: "2026-02-24"), milestones: milestones("aaaa-a"),
      figures: [figure("kommuner", "1", "3", "3"), figure("frivillige", "15", "38", "40")])
  }

  private var fritidspas: EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-8", organisation: .init(ref: "O-18", name: "Fritidspas til alle"), enrolledOn: "2026-01-05",
      position: .withdrawn, stage: "afklaring", since: "2026-02-16", days: 105,
      exit: say("Ophørt undervejs", "Stopped on the way"), sessions: .init(count: 2, minutes: 150, last: "2026-01-28"),
      milestones: milestones("x-----"),
      figures: [figure("kommuner", "1", "1", nil), figure("frivillige", "5", nil, nil)])
  }
}
