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

  @Test(
    "What was passed on was written on the day that the original mail names, in whichever program's words",
    arguments: [
      (
        "Fwd: Tal",
        "---------- Forwarded message ---------\nFrom: Ole <ole@example.org>\n"
          + "Date: Wed, 4 Nov 2026 at 23:10\nSubject: Re: Tal\nTo: Fonden\n", "2026-11-04", .named
      ),
      (
        "VS: Tal",
        "Fra: Ole\nSendt: 4. november 2026 23:10\nTil: Fonden\nEmne: SV: Tal\n\nHer er de.\n\n"
          + "Fra: Fonden\nSendt: 1. november 2026 08:00\nTil: Ole\nEmne: Tal\n", "2026-11-04", .named
      ),
      (
        "=?utf-8?B?VlM6IFRhbCBww6U=?=", "> *Fra:* Ole\n> *Dato:* ons. 4. nov. 2026 kl. 23.10\n> *Emne:* Re: Tal\n",
        "2026-11-04", .named
      ),
      ("VB: Tal", "Från: Ole\nSkickat: den 4 november 2026 23:10\nTill: Fonden\nÄmne: SV: Tal\n", "2026-11-04", .named),
      (
        "Tal", "Begin forwarded message:\n\nFrom: Ole\nSubject: Re: Tal\nDate: November 4, 2026 at 11:10:00 PM GMT+1\n",
        "2026-11-04", .named
      ),
      (
        "FW: Tal",
        "From: Mette\nSent: 11/7/2026 9:00 AM\nSubject: FW: Tal\n\nFrom: Ole\nSent: 11/4/2026 11:10 PM\n"
          + "Subject: RE: Tal\n", "2026-11-04", .named
      ),
      ("Fwd: Tal", "Se her.\n", "2026-11-09", .unnamed),
      ("Fwd: Tal", "Fra: Ole\nDato: i går\nEmne: SV: Tal\n", "2026-11-09", .unnamed),
      ("Re: Tal", "Fra: Fonden\nSendt: 1. november 2026 08:00\nEmne: Tal\n", "2026-11-09", nil),
      (
        "SV: VS: Tal", "---------- Forwarded message ---------\nFra: Fonden\nDato: 1. november 2026\nEmne: Tal\n",
        "2026-11-09", nil
      ),
    ] as [(String, String, Day, WritingDay.PassedOn?)])
  func passedOn(subject: String, above: String, day: Day, passedOn: WritingDay.PassedOn?) throws {
    let mail =
      "Date: Mon, 09 Nov 2026 10:00:00 +0100\r\nSubject: \(subject)\r\n\r\n" + above + "\n"
      + QuestionMail(Sample.letter()).text
    let found = try read(mail)
    #expect(found.map(\.given) == [day] && found.map(\.passedOn) == [passedOn])
  }

  @Test("A mail that is attached to another was written on its own day; a saved text names one where it was passed on")
  func attachedMail() throws {
    let mail = """
      Date: Mon, 09 Nov 2026 10:00:00 +0100
      Subject: Tal
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      Se bilag.
      --b
      Content-Type: message/rfc822

      Date: Wed, 04 Nov 2026 23:10:00 +0100
      Subject: Re: Tal
      Content-Type: text/plain; charset=utf-8

      \(QuestionMail(Sample.letter()).text)
      --b--

      """
    let found = try read(mail)
    #expect(found.map(\.given) == ["2026-11-04"] && found.map(\.passedOn) == [.named])
    let head = "From: Ole\nDate: 4 Nov 2026 23:10\nSubject: Re: Tal\n\n" + QuestionMail(Sample.letter()).text
    for (text, day) in [(head, nil), ("---- Forwarded message ----\n" + head, "2026-11-04")] as [(String, Day?)] {
      #expect(try ReceivedAnswer.all(in: Array(text.utf8), ending: "txt").map(\.given) == [day])
    }
  }

  @Test("Of several mails that were passed on in one, each answer was written on the day of its own")
  func severalPassedOn() throws {
    func original(_ day: String) -> String {
      "---------- Forwarded message ---------\nFrom: Ole <ole@example.org>\nDate: \(day)\nSubject: Re: Tal\n\n"
        + QuestionMail(Sample.letter()).text + "\n"
    }
    let mail =
      "Date: Mon, 09 Nov 2026 10:00:00 +0100\r\nSubject: Fwd: Tal\r\n\r\n"
      + original("Wed, 4 Nov 2026 at 23:10") + original("Sat, 7 Nov 2026 at 08:00")
    #expect(try read(mail).map(\.given) == ["2026-11-04", "2026-11-07"])
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
