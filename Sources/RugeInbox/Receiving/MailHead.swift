import RugeCore

/// What the head of a mail says of when the mail was written, and of what stands in it.
struct MailHead {
  /// `nil` where nothing that can be read says so.
  let sent: Day?
  /// `nil` where it cannot be seen.
  let subject: MailSubject?
  /// Whether the mail was passed on in another one.
  var isPassedOn = false

  /// Of a text that is no mail.
  static let none = MailHead(sent: nil, subject: nil)

  /// The head that another mail has in its text, where a line begins one: `Fra: …`, `Sendt: …`, `Emne: …`.
  ///
  /// - Parameter lines: The text from that line on, without marks of quotation.
  init?(quotedIn lines: ArraySlice<String>) {
    var fields: [Field: String] = [:]
    for line in lines.prefix(Self.longest) {
      guard let (field, value) = Self.field(line) else {
        // Recipients may run over several lines, and HTML may have left empty ones.
        if fields.isEmpty { return nil }
        continue
      }
      if fields[field] != nil { break }
      fields[field] = value
    }
    guard fields[.sender] != nil, let date = fields[.date] else { return nil }
    sent = MailDate.day(written: date)
    subject = fields[.subject].map { MailSubject($0) }
    isPassedOn = true
  }

  init(sent: Day?, subject: MailSubject?) {
    self.sent = sent
    self.subject = subject
  }

  /// No head of a mail has more lines that matter here.
  private static let longest = 12

  private enum Field { case sender, date, subject }

  private static let names: [String: Field] = [
    "from": .sender, "fra": .sender, "från": .sender, "date": .date, "sent": .date, "dato": .date, "sendt": .date,
    "datum": .date, "skickat": .date, "subject": .subject, "emne": .subject, "ämne": .subject,
  ]

  private static func field(_ line: String) -> (Field, String)? {
    // Mail programs mark what was bold with asterisks.
    let line = line.filter { $0 != "*" }
    guard let colon = line.firstIndex(of: ":"),
      let field = names[String(line[..<colon]).normalised.lowercased()]
    else { return nil }
    return (field, String(line[line.index(after: colon)...]))
  }
}
