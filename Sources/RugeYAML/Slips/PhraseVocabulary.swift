import RugeCore

/// The words of the programme language in Danish and in other spellings that people try.
///
/// The only such table: phrases, words of a fixed set and keys are all looked up here. Spellings are folded, so that
/// `måneder` and `maaneder` are one entry; of several meanings the likeliest comes first.
enum PhraseVocabulary {
  /// Units of time, in the singular.
  static let units: Set<String> = ["minute", "hour", "day", "week", "month", "year"]

  /// The words that phrases are made of, besides names and numbers.
  static let words: Set<String> = units.union(units.map { "\($0)s" }).union([
    "after", "before", "start", "end", "of", "enrolment", "every", "from", "per", "last", "first", "day", "each",
    "milestone", "due", "agreed", "until", "cohort", "quarter", "year", "stage", "number", "money", "text", "long",
  ])

  /// What a whole phrase means.
  static let phrases = table([
    ("ja eller nej, ja/nej, ja nej, yes/no, yes no, ja eller nei", ["yes or no"]),
    ("ugentlig, ugentligt, weekly, en gang om ugen", ["every 1 week"]),
    ("månedlig, månedligt, monthly, en gang om måneden", ["every 1 month"]),
    ("kvartalsvis, kvartalsvist, quarterly, hvert kvartal, every quarter", ["every 3 months"]),
    ("halvårlig, halvårligt, hvert halve år, hvert halvår, half-yearly", ["every 6 months"]),
    ("årlig, årligt, yearly, annual, annually, en gang om året", ["every 1 year"]),
    (
      "en til en, én til én, en-til-en, 1:1, 1-1, en-til-én, individuel, individuelt, one-to-one, one on one",
      ["one to one"]
    ),
    ("lang tekst, fritekst, longtext", ["long text"]),
  ])

  static let meanings = table([
    // Time
    ("minut, minutter, minutters, min, mins", ["minute"]),
    ("time, timer, timers, t, h, hr, hrs", ["hour"]),
    ("dag, dage, dagen, dages, dagligt", ["day"]),
    ("uge, uger, ugen, ugers, wk, wks", ["week"]),
    ("måned, måneder, måneden, måneders, md, mdr, mth, mths", ["month"]),
    ("år, året, års, yr, yrs", ["year"]), ("årets", ["year"]),
    ("kvartal, kvartalet, kvartalets, kvartals", ["quarter"]), ("halvår, halvåret, halvårets", ["half-year"]),
    ("kvartalsslut, kvartalsafslutning", ["quarter end"]),
    ("årsslut, årsskifte, årsskiftet, årsafslutning", ["year end"]),
    ("en, et, one, én, ét", ["1"]), ("anden, andet, second, other", ["2"]), ("tre, three, tredje", ["3"]),
    ("fire, four", ["4"]), ("fem, five", ["5"]), ("seks, six", ["6"]), ("otte, eight", ["8"]), ("ti, ten", ["10"]),
    ("tolv, twelve", ["12"]),
    // Where and when
    ("efter", ["after"]), ("fra, from", ["after", "from"]), ("før, inden, forud", ["before"]),
    ("hver, hvert, hvers, each, every", ["every", "each"]),
    ("til, until", ["to"]), ("om", ["per", "about"]), ("pr, a", ["per"]), ("i", ["in", "of"]),
    ("af", ["of", "by"]), ("på, for", ["of"]), ("og", ["and"]),
    (
      "optagelse, optagelsen, indskrivning, indskrivningen, tilmelding, tilmeldingen, enrollment, enrolement",
      ["enrolment"]
    ),
    ("start, starten, begyndelse, begyndelsen, beginning, opstart, opstarten", ["start", "enrolment"]),
    ("slut, slutning, slutningen, afslutning, afslutningen, udløb, udløbet, udgang, udgangen, afsluttet", ["end"]),
    ("sidste, seneste, latest, previous", ["last"]), ("første", ["first"]),
    ("milepæl, milepæls, milepælen, milepælens, milepæle", ["milestone", "milestones"]),
    ("frist, fristen, forfald, forfalder, deadline, forfaldsdato", ["due"]),
    ("fase, fasen, stage, phase, den, d, the, dagen", ["", "stage"]),
    ("aftalt, aftales, aftalte, efter aftale", ["agreed"]), ("åben, åbent, løbende, ubegrænset", ["open"]),
    ("alle, alt", ["all"]), ("godkendt, accepteret, approved", ["accepted"]), ("kr, kroner, krone", ["DKK"]),
    // Words of a fixed set
    ("tekst", ["text"]), ("lang", ["long"]), ("tal, antal, nummer", ["number", "indicators", "counted"]),
    ("dato", ["date"]), ("fil, bilag", ["file"]), ("adresse, url, hjemmeside", ["link"]),
    ("gruppe, gruppen, hold", ["group", "cohorts"]), ("lejr", ["camp"]), ("værksted", ["lab"]),
    ("arrangement, begivenhed, oplæg", ["event"]),
    ("bestyrelse, bestyrelsen", ["board"]), ("fond, fonden, bevillingsgiver, tilskudsgiver, donor", ["funder"]),
    ("investorer", ["investor"]), ("personale, medarbejder, medarbejdere, ansatte", ["staff"]),
    ("organisationen, forening, foreningen, organization", ["organisation"]),
    ("offentlig, offentligt, offentligheden", ["public"]), ("program, programmet", ["programme"]),
    ("påkrævet, obligatorisk, mandatory", ["required"]), ("navngivet, navne, navn", ["named", "title"]),
    ("optalt, talt", ["counted"]), ("fortælling, beretning", ["narrative"]),
    ("fremdrift, fremgang, status", ["progress"]),
    ("afvigelse, afvigelser", ["deviations"]), ("gennemsnit", ["mean"]), ("laveste", ["lowest"]),
    ("højeste", ["highest"]),
    ("dansk, danish", ["da"]), ("engelsk, english", ["en"]), ("svensk, swedish", ["sv"]),
    // Keys
    ("titel, overskrift, name", ["title"]), ("vært", ["host"]), ("kilde, kilder", ["source"]), ("sprog", ["languages"]),
    ("længde, varighed, duration", ["length"]), ("rolle, roller", ["roles"]),
    ("skema, skemaer, formularer", ["forms", "form"]),
    ("faser, phases", ["stages"]), ("afslutninger, exit", ["exits"]),
    ("møde, møder, sessioner, meetings", ["sessions"]),
    ("indikator, indikatorer", ["indicators"]), ("kalender", ["calendar"]), ("påmindelse, påmindelser", ["reminders"]),
    ("rapport, rapporter", ["reports", "report"]), ("aftale, aftaler", ["agreements"]),
    ("kohorter, årgange", ["cohorts"]),
    ("svar", ["answer"]), ("spørg, spørgsmål", ["ask", "fields"]), ("felter", ["fields"]), ("hvornår", ["when"]),
    ("stille", ["quiet"]), ("medmindre, undtagen", ["unless"]), ("gentag, gentages", ["repeat"]), ("enhed", ["unit"]),
    ("mål, måltal", ["target"]), ("indsamles, indsaml, måles", ["collect"]), ("tid, tidsforbrug", ["time"]),
    ("form", ["shape"]), ("deltagelse, fremmøde", ["attendance"]), ("modtager, målgruppe", ["audience", "to"]),
    ("afsnit", ["sections"]), ("opfølgning", ["follow_up"]), ("dokumentation, bevis", ["evidence"]),
    ("godkendes_af, godkender", ["reviewed_by"]), ("nødvendig", ["needed"]), ("mindst", ["at_least"]),
    ("højst", ["at_most"]), ("lukket", ["closed"]), ("rækkefølge", ["order"]), ("kapacitet, pladser", ["capacity"]),
  ])

  /// The English name of a month, as the language spells it.
  static func month(_ word: String) -> String? { months[FoldedName(word).text]?.first }

  private static let months = table([
    ("januar, january, jan", ["January"]), ("februar, february, feb", ["February"]), ("marts, march, mar", ["March"]),
    ("april, apr", ["April"]), ("maj, may", ["May"]), ("juni, june, jun", ["June"]), ("juli, july, jul", ["July"]),
    ("august, aug", ["August"]), ("september, sep, sept", ["September"]), ("oktober, october, okt, oct", ["October"]),
    ("november, nov", ["November"]), ("december, dec", ["December"]),
  ])

  /// Spellings, separated by commas, with what they mean.
  private static func table(_ rows: [(spellings: String, meanings: [String])]) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for row in rows {
      for spelling in row.spellings.split(separator: ",") {
        table[FoldedName(spelling).text, default: []] += row.meanings
      }
    }
    return table
  }
}

extension PhraseVocabulary {
  /// Which of some words a word in another language means.
  static func word(for text: String, among known: some Sequence<String>) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    let folded = FoldedName(text).text
    let meant = (phrases[folded] ?? []) + (meanings[folded] ?? [])
    return meant.first { meaning in known.contains(meaning) }
  }
}
