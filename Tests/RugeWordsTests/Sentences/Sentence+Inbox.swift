import RugeCore
import RugeTestSupport
import RugeWords

/// What is said to those who are asked, and about what they answer.
extension Sentence {
  static let inbox: [Sentence] = problems(answers) + problems(asks) + letters + phrases + proposals

  private static let ask = AskID(12)

  private static let answers: [AnswerProblem] = [
    .tooLarge(limit: 256 << 10), .notText, .noAnswer, .damaged, .otherFormat(2), .unknownMember("by"),
    .nothingAsked(ask), .sealBroken(ask), .codeWrong(ask), .closed(ask), .takenIn(ask, batch: 40),
    .answeredOtherwise(ask, batch: 40), .severalAnswers(ask, files: ["svar.json", "svar-2.json"]), .matterGone(ask),
    .nothingAnswered(ask), .unknownQuestion("kommuner"), .answeredTwice("kommuner"), .answerMissing("Hvilken dag"),
    .tooManyEntries(ask), .textTooLong("plan", limit: 10_000), .notYet("2027-01-01"),
  ]

  private static let asks: [AskProblem] = [
    .nobodyNamed, .nobodyInRole("Rådgiver", organisations: ["Læsehunde", "Natteravnene"]), .nobodyToAsk,
    .noRoleOf(person: "Mette"),
    .nothingToAsk("Optagelse"), .fileExists("/x/Q-12.html"), .endsBeforeItBegins("2026-01-12"),
  ]

  private static let letters: [Sentence] = [
    Sentence("letterGreeting") { $0.letterGreeting("Mette", sender: "Fonden") },
    Sentence("answerBy") { $0.answerBy("2026-06-12") }, Sentence("sendAsFile") { $0.sendAsFile("Budget") },
    Sentence("pageNeedsScript") { $0.pageNeedsScript }, Sentence("sendExplanation") { $0.sendExplanation },
    Sentence("pageClosing") { $0.pageClosing("Mette") }, Sentence("mailInstructions") { $0.mailInstructions },
    Sentence("mailStatesHint") { $0.mailStatesHint }, Sentence("mailClosing") { $0.mailClosing },
    Sentence("severalOf") { $0.severalOf(["læsning", "motion"]) }, Sentence("fromTo") { $0.fromTo(1...9) },
    Sentence("linkHelp") { $0.linkHelp }, Sentence("forgetButton") { $0.forgetButton },
  ]

  /// Placeholders of the page's script are not for these tests.
  private static let phrases: [Sentence] = Words(.english).pagePhrases(title: "Admission", sender: "Fonden").keys
    .sorted().map { key in
      Sentence("page: \(key)") { words in
        (words.pagePhrases(title: "Admission", sender: "Fonden")[key] ?? "").replacing("{n}", with: "3")
          .replacing("{file}", with: "svar")
      }
    }

  private static let proposals: [Sentence] = [
    Sentence("asked 1") { $0.asked(1, in: "ud") }, Sentence("asked 3") { $0.asked(3, in: "ud") },
    Sentence("askedAlready") { $0.askedAlready("Mette", [ask]) }, Sentence("afterAsking") { $0.afterAsking },
    Sentence("nobodyNewAsked") { $0.nobodyNewAsked() }, Sentence("inboxEmpty") { $0.inboxEmpty },
    Sentence("answeredOn") { $0.answeredOn("2026-06-02", late: "2026-06-01") },
    Sentence("answeredBeforeAsked") { $0.answeredBeforeAsked("2026-01-01", instead: "2026-06-02") },
    Sentence("dayOfPassedOn") { $0.dayOfPassedOn }, Sentence("dayOfPassingOn") { $0.dayOfPassingOn },
    Sentence("leftUnanswered") { $0.leftUnanswered("svar.eml", [ask, AskID(13)]) },
    Sentence("notSealed") { $0.notSealed }, Sentence("hiddenLeftOut") { $0.hiddenLeftOut },
    Sentence("sessionThatDay") { $0.sessionThatDay("90 min") },
    Sentence("amended") { $0.amended("51") },
    Sentence("amended from") { $0.amended("antal", from: "1200", to: "1250") },
    Sentence("amendedNote") { $0.amendedNote(["kommuner", "plan"]) },
    Sentence("howToAccept") { $0.howToAccept("ind", [ask, AskID(13)]) }, Sentence("takenIn") { $0.takenIn(2) },
    Sentence("left") { $0.left(2) }, Sentence("notMoved") { $0.notMoved("svar.json", "Accepted", reason: "EIO") },
    Sentence("notTakenIn") { $0.notTakenIn(ask) }, Sentence("noAnswerTakenIn") { $0.noAnswerTakenIn },
    Sentence("acceptQuestion") { $0.acceptQuestion(ask) }, Sentence("noOpenAsks") { $0.noOpenAsks },
    Sentence("askClosed") { $0.askClosed([ask]) }, Sentence("notAmongAnswers") { $0.notAmongAnswers("Q-12") },
  ]
}
