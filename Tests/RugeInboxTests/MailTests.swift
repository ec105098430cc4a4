import RugeCore
import RugeTestSupport
import Testing

@testable import RugeInbox

struct MailTests {
  private func read(_ mail: String) throws(AnswerProblem) -> [ReceivedAnswer] {
    try ReceivedAnswer.all(in: Array(mail.utf8), ending: "eml")
  }

  private let head = "From: Ole <ole@example.org>\r\nSubject: =?utf-8?q?Svar_p=C3=A5?= ...\r\nMIME-Version: 1.0\r\n"

  @Test("A plain mail with a pasted answer")
  func plain() throws {
    let body = Sample.block().replacing("\n", with: "\r\n")
    #expect(try read(head + "\r\n" + body) == [.sealed(Sample.envelope())])
  }

  @Test(
    "What is typed into a mail was given on the day that the mail was sent, as its sender's clock had it",
    arguments: [
      ("Thu, 05 Nov 2026 23:30:00 -0500", "2026-11-05"), ("5 nov 2026 10:00 GMT", "2026-11-05"),
      ("Thu, 31 Nov 2026 10:00:00 +0100", nil), ("i går", nil),
    ] as [(String, Day?)])
  func sent(heading: String, day: Day?) throws {
    let mail = "Date: \(heading)\r\n" + head + "\r\n" + QuestionMail(Sample.letter()).text
    #expect(try read(mail).map(\.given) == [day])
  }

  @Test("A quoted-printable body, with soft line breaks")
  func quotedPrintable() throws {
    let body = Sample.block().replacing("=", with: "=3D").replacing("A", with: "A=\r\n").replacing("\n", with: "\r\n")
    let mail =
      head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + body
    #expect(try read(mail) == [.sealed(Sample.envelope())])
  }

  @Test("An answer file as an attachment, beside the words in two forms")
  func attachment() throws {
    let mail =
      head + """
        Content-Type: multipart/mixed; boundary="a b"\r
        \r
        --a b\r
        Content-Type: multipart/alternative; boundary=inner\r
        \r
        --inner\r
        Content-Type: text/plain\r
        \r
        Her er svaret.\r
        --inner\r
        Content-Type: text/html\r
        \r
        <p>Her er svaret.</p>\r
        --inner--\r
        --a b\r
        Content-Type: application/json; name="svar-Q-12.json"\r
        Content-Transfer-Encoding: base64\r
        Content-Disposition: attachment\r
        \r
        \(Base64.text(Array(Sample.file().utf8)))\r
        --a b--\r

        """
    #expect(try read(mail) == [.sealed(Sample.envelope())])
  }

  @Test("A mail that is HTML only")
  func html() throws {
    let lines = Sample.block().split(separator: "\n").map { "<div>&gt; \($0)</div>" }.joined()
    let mail =
      head + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><style>p{}</style>\(lines)</body></html>"
    #expect(try read(mail) == [.sealed(Sample.envelope())])
  }

  @Test("A mail without an answer, and mails that are traps, end soon")
  func traps() {
    #expect(throws: AnswerProblem.noAnswer) { try read(head + "\r\nVi ses i morgen") }
    var nested = ""
    for depth in 0..<200 {
      nested += "Content-Type: multipart/mixed; boundary=b\(depth)\r\n\r\n--b\(depth)\r\n"
    }
    #expect(throws: AnswerProblem.noAnswer) { try read(nested + Sample.block()) }
    let entities = head + "Content-Type: text/html\r\n\r\n" + String(repeating: "&<", count: 500_000)
    #expect(throws: AnswerProblem.noAnswer) { try read(entities) }
    #expect(throws: AnswerProblem.tooLarge(limit: AnswerFormat.mailLimit)) {
      try read(String(repeating: "a", count: 3 << 20))
    }
  }
}
