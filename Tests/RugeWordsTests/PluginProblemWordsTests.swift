import RugeCore
import RugeWords
import Testing

@Suite("Problems with plugins, in words")
struct PluginProblemWordsTests {
  private static let problems: [PluginProblem] = [
    .notFound("letters", suggestion: "letter"), .notFound("letters", suggestion: nil),
    .noManifest("letters", path: "/p"), .executableOutside("letters", executable: "/bin/sh"),
    .brokenManifest("letters", findings: []), .missingEntryPoint("letters", entryPoint: "report/v1"),
    .offerShadowed(.report("progress"), plugin: "letters", folder: "/a", by: "/b"),
    .offerShadowed(.reminders, plugin: "letters", folder: "/a", by: "/b"),
    .settingsOfNoPlugin("letters", suggestion: nil), .settingsOfNoPlugin("letters", suggestion: "letter"),
    .unknownSetting("letters", setting: "foldr", suggestion: "folder"),
    .lacksScopes("letters", entryPoint: "channel/v1", scopes: ["messages"]),
    .notTrusted("letters", path: "/p", reason: .neverTrusted), .notTrusted("letters", path: "/p", reason: .changed),
    .notTrusted("letters", path: "/p", reason: .foreignOwner("/p/a")),
    .notTrusted("letters", path: "/p", reason: .writableByOthers("/p/a")),
    .notTrusted("letters", path: "/p", reason: .link("/p/a")),
    .notTrusted("letters", path: "/p", reason: .unreadable("/p/a")),
    .couldNotStart("letters", path: "/p/x", reason: .missing),
    .couldNotStart("letters", path: "/p/x", reason: .notExecutable),
    .couldNotStart("letters", path: "/p/x", reason: .noInterpreter("/usr/bin/rubby")),
    .couldNotStart("letters", path: "/p/x", reason: .refused("out of memory")),
    .recordTooLong("letters", record: 3, limit: 1 << 20), .junk("letters", line: 2, text: "hello"),
    .repeatedKey("letters", line: 2, key: "id"), .lineTooLong("letters", line: 2, limit: 1 << 20),
    .tooMuchOutput("letters", limit: 64 << 20), .timedOut("letters", after: .seconds(60)),
    .brokeOff("letters", line: 2, log: nil), .noAnswer("letters", log: "bye"),
    .exited("letters", code: 3, log: "ValueError"), .killed("letters", signal: 11, log: nil),
    .wrongProtocol("letters", ours: [1], theirs: [2, 3]), .wrongProtocol("letters", ours: [1], theirs: []),
    .answeredAnother("letters", line: 2), .misshapenAnswer("letters", .undecodable("files: it is missing")),
    .misshapenAnswer("letters", .enrolments(reported: 1, sent: 2)), .misshapenAnswer("letters", .notOneFile),
    .misshapenAnswer("letters", .unanswered("E-7")), .misshapenAnswer("letters", .unknownKey("E-7")),
    .misshapenAnswer("letters", .repeatedKey("E-7")),
    .failed("letters", message: "The disk is full"), .needsInput("letters", questions: ["Which year?"]),
  ]

  @Test("name the plugin, and are said in each language", arguments: problems)
  func eachIsSaid(_ problem: PluginProblem) {
    let sentences = [Words(.danish), Words(.english)].map { problem.explanation(in: $0) }
    #expect(Set(sentences).count == 2)
    for sentence in sentences {
      #expect(sentence.contains("letters"), "\(sentence)")
      #expect(!sentence.contains("  ") && !sentence.contains("Optional"), "\(sentence)")
    }
  }

  @Test("say what to do, with everything that is known")
  func details() {
    let english = Words(.english)
    #expect(
      PluginProblem.junk("letters", line: 2, text: "hello").explanation(in: english)
        == "The plugin letters printed something on line 2 that is not a message: “hello”. What is printed for "
        + "debugging must go to standard error, not to standard output.")
    #expect(
      PluginProblem.exited("letters", code: 3, log: "ValueError").explanation(in: english)
        == "The plugin letters ended with exit code 3. The last it said was: ValueError")
    #expect(
      PluginProblem.nothingOffers(.report("progres"), suggestion: "progress").explanation(in: Words(.danish))
        == "Ingen udvidelse tilbyder rapporten progres; mente du progress? ruge plugin list viser, hvad hver udvidelse "
        + "kan.")
    #expect(
      PluginProblem.wrongProtocol("letters", ours: [1], theirs: [2, 3]).explanation(in: english)
        == "The plugin letters speaks protocol 2 and 3 and this ruge speaks 1; update one of them.")
    #expect(PluginProblem.timedOut("letters", after: .seconds(60)).explanation(in: english).contains("60 seconds"))
    #expect(
      PluginProblem.misshapenAnswer("letters", .enrolments(reported: 1, sent: 2)).explanation(in: Words(.danish))
        == "Svaret fra udvidelsen letters kan ikke bruges: det handler om 1 af 2 forløb.")
  }

  @Test("show nothing that a terminal would obey")
  func foreignText() {
    let problems: [PluginProblem] = [
      .junk("letters", line: 1, text: "\u{1B}[2Jgone"), .failed("letters", message: "a\nb\u{202E}c"),
      .exited("letters", code: 1, log: "\u{1B}]0;title\u{7}"), .needsInput("letters", questions: ["a\u{1B}b", "c"]),
    ]
    for problem in problems {
      let sentence = problem.explanation(in: Words(.english))
      let harmful = sentence.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" }
      #expect(harmful.isEmpty, "\(sentence)")
    }
    #expect(problems[1].explanation(in: Words(.english)).split(separator: "\n").count == 1)
    #expect(problems[3].explanation(in: Words(.english)).split(separator: "\n").count == 3)
  }

  @Test("end a command with the code that scripts rely on")
  func exitStatus() {
    #expect(PluginProblem.notFound("x", suggestion: nil).exitStatus == .notFound)
    #expect(PluginProblem.notTrusted("x", path: "/p", reason: .changed).exitStatus == .refused)
    #expect(PluginProblem.brokenManifest("x", findings: []).exitStatus == .badInput)
    #expect(PluginProblem.timedOut("x", after: .seconds(1)).exitStatus == .failed)
  }
}
