package import RugeCore

/// The day on which something in a mail was written: the mail's own, or that of the mail which it passes on.
package struct WritingDay: Hashable, Sendable {
  /// What a mail that was passed on says of when it was written.
  package enum PassedOn: Hashable, Sendable {
    /// The day that is named in it.
    case named
    /// Nothing: the day is that of the passing on.
    case unnamed
  }

  /// `nil` where nothing says so.
  package private(set) var day: Day?
  /// `nil` where the mail came from whoever wrote in it.
  package private(set) var passedOn: PassedOn?

  /// Of what stands below some lines of a mail.
  init(below lines: [String], in mail: MailHead) {
    day = mail.sent
    passedOn = mail.isPassedOn ? (mail.sent == nil ? .unnamed : .named) : nil
    var subject = mail.subject
    for (place, line) in lines.enumerated() {
      // What an answer quotes is the question, however often that was passed on before it was answered.
      if subject == .reply { break }
      if Self.announcesForwarding(line) { subject = .forward }
      guard subject != nil, let head = MailHead(quotedIn: lines[place...]) else { continue }
      if let sent = head.sent { day = sent }
      passedOn = head.sent == nil ? .unnamed : .named
      subject = head.subject
    }
    // It passes something on, and does not say whose.
    if subject == .forward { passedOn = .unnamed }
  }

  /// Mail programs set such a line before what they pass on.
  private static func announcesForwarding(_ line: String) -> Bool {
    let line = line.lowercased()
    return line.count < 60
      && ["forwarded message", "videresendt", "vidarebefordra"].contains(where: line.contains)
  }
}
