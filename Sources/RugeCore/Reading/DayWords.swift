/// The words that dates are made of in Danish, English and Swedish, folded as in ``FoldedName``.
enum DayWords {
  enum Edge {
    case first, last
  }

  enum Period {
    case week, month, quarter, year
  }

  /// Words that add nothing: `den 12. januar`, `12th of January`, `på fredag`, `slutningen af denne måned`.
  static let fillers: Set<String> = [
    "den", "d", "the", "of", "af", "av", "on", "at", "i", "paa", "this", "denne", "dette", "denna", "detta", "ved",
  ]

  /// What English and Swedish put after the number of a day.
  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "e", "a"]

  static let ago: Set<String> = ["ago", "siden", "sedan", "tilbage"]
  static let agoOpenings: Set<String> = ["for", "foer"]
  static let last: Set<String> = ["last", "previous", "sidste", "forrige", "seneste", "foerra", "senaste"]
  static let next: Set<String> = ["next", "coming", "naeste", "kommende", "naesta"]
  static let weeks: Set<String> = ["week", "wk", "w", "uge", "u", "vecka", "v"]

  /// Days from today.
  static let days: [String: Int] = [
    "today": 0, "i dag": 0, "idag": 0, "tomorrow": 1, "i morgen": 1, "imorgen": 1, "i morgon": 1, "imorgon": 1,
    "yesterday": -1, "i gaar": -1, "igaar": -1, "i gar": -1, "igar": -1,
    "the day before yesterday": -2, "day before yesterday": -2, "i forgaars": -2, "forgaars": -2, "i foerrgaar": -2,
    "foerrgaar": -2, "the day after tomorrow": 2, "day after tomorrow": 2, "i overmorgen": 2, "overmorgen": 2,
    "i oevermorgon": 2, "oevermorgon": 2,
  ]

  static let numbers = table([
    (["a", "an", "one", "en", "et", "ett"], 1), (["two", "to", "tvaa"], 2), (["three", "tre"], 3),
    (["four", "fire", "fyra"], 4), (["five", "fem"], 5), (["six", "seks", "sex"], 6), (["seven", "syv", "sju"], 7),
    (["eight", "otte", "aatta"], 8), (["nine", "ni", "nio"], 9), (["ten", "ti", "tio"], 10),
    (["eleven", "elleve", "elva"], 11), (["twelve", "tolv"], 12),
  ])

  static let units = table([
    (["d", "day", "days", "dag", "dage", "dagar"], Span.Unit.day),
    (["w", "wk", "week", "weeks", "u", "uge", "uger", "v", "vecka", "veckor"], .week),
    (["m", "mo", "month", "months", "md", "mdr", "maaned", "maaneder", "maanad", "maanader"], .month),
    (["y", "yr", "year", "years", "aar"], .year),
  ])

  static let periods = table([
    (["week", "weeks", "uge", "ugen", "uges", "ugens", "vecka", "veckan", "veckans"], Period.week),
    (["month", "months", "maaned", "maaneds", "maaneden", "maanedens", "maanad", "maanaden", "maanadens"], .month),
    (["quarter", "quarters", "kvartal", "kvartals", "kvartalet", "kvartalets"], .quarter),
    (["year", "years", "aar", "aars", "aaret", "aarets"], .year),
  ])

  static let edges = table([
    (["start", "beginning", "starten", "begyndelsen", "primo", "boerjan"], Edge.first),
    (["end", "slutningen", "slutning", "udgangen", "udgang", "ultimo", "slutet", "slut"], .last),
  ])

  static let months = table([
    (["january", "januar", "januari", "jan"], 1), (["february", "februar", "februari", "feb", "febr"], 2),
    (["march", "marts", "mars", "mar", "mrs"], 3), (["april", "apr"], 4), (["may", "maj"], 5),
    (["june", "juni", "jun"], 6), (["july", "juli", "jul"], 7), (["august", "augusti", "aug"], 8),
    (["september", "sep", "sept"], 9), (["october", "oktober", "oct", "okt"], 10), (["november", "nov"], 11),
    (["december", "dec"], 12),
  ])

  /// With the Swedish article (`fredagen`) and the form for the last one (`i fredags`).
  static let weekdays: [String: Weekday] = {
    var names: [String: Weekday] = table([
      (["monday", "mon", "man", "maan"], .monday), (["tuesday", "tue", "tues", "tir"], .tuesday),
      (["wednesday", "wed", "ons"], .wednesday), (["thursday", "thu", "thur", "thurs", "tor", "tors"], .thursday),
      (["friday", "fri", "fre"], .friday), (["saturday", "sat", "loer", "lor"], .saturday),
      (["sunday", "sun", "soen", "son"], .sunday),
    ])
    let nordic: [(stems: [String], weekday: Weekday)] = [
      (["mandag", "maandag"], .monday), (["tirsdag", "tisdag"], .tuesday), (["onsdag"], .wednesday),
      (["torsdag"], .thursday), (["fredag"], .friday), (["loerdag", "lordag"], .saturday),
      (["soendag", "sondag"], .sunday),
    ]
    for (stems, weekday) in nordic {
      for stem in stems {
        for ending in ["", "en", "s"] { names[stem + ending] = weekday }
      }
    }
    return names
  }()

  private static func table<Value>(_ rows: [(words: [String], value: Value)]) -> [String: Value] {
    var table: [String: Value] = [:]
    for row in rows {
      for word in row.words { table[word] = row.value }
    }
    return table
  }
}
