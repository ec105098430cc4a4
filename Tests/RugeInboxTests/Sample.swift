import RugeCore
import RugeTestSupport
import RugeWords

@testable import RugeInbox

/// A question that was put, and a letter with it.
enum Sample {
  static let secret = AskSecret(text: String(repeating: "5a", count: 32)) ?? .random()
  static let ask = AskID(12)
  static let key = AskKey(secret, ask: ask, enrolment: 3, respondent: 5)

  static let questions = [
    Question(key: "frivillighed", label: "Bygger indsatsen på frivillighed?", kind: .yesOrNo, need: .asked),
    Question(
      key: "afprøvet", label: "Er konceptet afprøvet?", kind: .choice(["unknown", "Ja, ét sted", "Ja, flere steder"]),
      unless: .init(question: "frivillighed", state: .value, answer: "false")),
    Question(key: "kommuner", label: "Kommuner", kind: .number(unit: "kommuner")),
    Question(key: "plan", label: "Hvad er planen?", kind: .longText),
    Question(key: "mål", label: "Mål", kind: .several(["læsning", "motion"])),
  ]

  static let sheet = QuestionSheet(ask: ask, key: key, about: nil, questions: questions)

  static func letter(
    _ sheets: [QuestionSheet] = [sheet], language: Language = .danish, recipient: String = "Mette",
    title: String = "Optagelse",
    sender: String = "Fonden"
  ) -> QuestionLetter {
    QuestionLetter(
      words: Words(language), sender: sender, replyTo: "svar@example.org", programme: "Rugekassen", title: title,
      recipient: recipient, address: "mette@example.org", until: "2026-06-12", sheets: sheets)
  }

  /// Answers with text of every width that UTF-8 has.
  static let entries = [
    [GivenAnswer("frivillighed", .value, "true"), GivenAnswer("kommuner", .unknown)],
    [GivenAnswer("plan", .value, "Én plan: æøå → 🐕 \"og\" \\ slut"), GivenAnswer("mål", .notApplicable)],
  ]

  static func envelope(
    _ entries: [[GivenAnswer]] = entries, ask: AskID = ask, key: AskKey = key, given: Day = "2026-06-02"
  ) -> AnswerEnvelope {
    AnswerEnvelope(
      ask: ask, given: given, entries: entries,
      seal: key.seal(AnswerEnvelope.content(ask: ask, given: given, entries: entries)))
  }

  /// An answer file as a page writes it.
  static func file(_ envelopes: [AnswerEnvelope] = [envelope()]) -> String {
    func quoted(_ text: String) -> String {
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
    let answers = envelopes.map { envelope in
      let entries = envelope.entries.map { entry in
        let items = entry.map { item in
          "{\"question\": \(quoted(item.question)), \"state\": \(quoted(item.state.rawValue)), \"answer\": \(quoted(item.answer))}"
        }
        return "[\(items.joined(separator: ", "))]"
      }
      return
        "{\"ask\": \"\(envelope.ask)\", \"given\": \"\(envelope.given)\", \"entries\": [\(entries.joined(separator: ", "))], \"seal\": \"\(envelope.seal)\"}"
    }
    return "{\"ruge\": \"ruge-answer\", \"version\": 1, \"answers\": [\(answers.joined(separator: ", "))]}\n"
  }

  /// An answer file as a page puts it into a text.
  static func block(_ file: String = file()) -> String {
    let letters = Base64.text(Array(file.utf8))
    var lines: [String] = []
    var rest = letters[...]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(60)))
      rest = rest.dropFirst(60)
    }
    return (["-----BEGIN RUGE ANSWER-----"] + lines + ["-----END RUGE ANSWER-----"]).joined(separator: "\n")
  }
}
