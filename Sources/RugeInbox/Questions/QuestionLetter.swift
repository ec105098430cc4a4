package import RugeCore
package import RugeWords

/// Everything that is put to one recipient at once, to be written as a page or as a mail.
package struct QuestionLetter: Sendable {
  package let words: Words
  /// The workspace's name: who asks.
  package let sender: String
  /// Where answers are sent, where the workspace has an address.
  package let replyTo: String?
  package let programme: String
  /// What is asked for: a form's title, figures, a kind of session.
  package let title: String
  package let recipient: String
  /// The recipient's address, where it is known.
  package let address: String?
  package let until: Day?
  package let sheets: [QuestionSheet]

  package init(
    words: Words, sender: String, replyTo: String?, programme: String, title: String, recipient: String,
    address: String?, until: Day?, sheets: [QuestionSheet]
  ) {
    self.words = words
    self.sender = sender
    self.replyTo = replyTo
    self.programme = programme
    self.title = title
    self.recipient = recipient
    self.address = address
    self.until = until
    self.sheets = sheets
  }
}
