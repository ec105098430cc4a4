import ArgumentParser
import Foundation
import RugeCore
import RugeInbox
import RugeStore
import RugeWords

/// Puts questions: records each, and writes one file for each recipient.
struct AskPost {
  /// One file with what one recipient is asked.
  private struct Envelope {
    let recipient: PlannedAsk.Recipient
    let asks: [PlannedAsk]
  }

  /// What became of a recipient.
  private struct Outcome {
    let recipient: String
    let asks: [AskID]
    /// What they had been asked already, and have not answered.
    let waiting: [AskID]
    /// `nil` where nothing new is asked.
    let file: String?
  }

  private let name: String
  private let options: AskOptions
  private let context: CommandContext
  private let folder: String

  init(_ name: String, _ options: AskOptions, _ context: CommandContext) {
    self.name = name
    self.options = options
    self.context = context
    self.folder = context.environment.path(options.output)
  }

  /// Records the questions, writes the files, and says what to do with them.
  ///
  /// - Parameter matter: What is asked for, in the newest version of the programme.
  /// - Throws: Where somebody cannot be asked; then nobody is.
  func put(_ matter: @escaping (Programme) throws -> AskEvent.Matter) throws {
    let until = try options.until.map { try context.day($0, looking: .forwards) }
    if let until, until < context.today { throw AskProblem.endsBeforeItBegins(until) }
    let language = try options.language.map { text in
      guard let language = Language(locale: text) else { throw UsageProblem.badLocale(text) }
      return language
    }
    let files = LetterFiles(folder, dryRun: options.dryRun)
    let hindrance: AskProblem?
    do {
      let (outcomes, batch, circle, resting) = try context.writing(name, dryRun: options.dryRun) { store, journal in
        let scope = try scope(store, asking: matter)
        let matter = try matter(scope.programme)
        let circle = try AskFinder(matter, scope, context).circle(options)
        let words = Words(language ?? context.words.language)
        let outcomes = try envelopes(circle.asks).map { try send($0, until, words, files, journal) }
        let resting = try circle.resting.map {
          try References(store).enrolment(Subject.enrolment($0).description).displayName
        }
        return (outcomes, journal.count > 0 ? journal.batch : nil, circle, resting)
      }
      hindrance = circle.hindrance
      if try context.workspace().settings.sender == nil {
        context.note(context.style.warning(context.words.pageHasNoSender))
      }
      tell(outcomes, batch: batch)
      if !resting.isEmpty { context.note(context.words.notAsked(resting).displaySafeLine) }
    } catch {
      // Pages of questions that were not recorded would be answered in vain.
      files.removeAll()
      throw error
    }
    guard let hindrance else { return }
    context.note(context.style.warning(hindrance.explanation(in: context.words).displaySafeLine))
    throw ExitCode(ExitStatus.failed.rawValue)
  }

  /// The programme that is named, or else the only one that has what is asked for and those who are asked.
  private func scope(
    _ store: Store, asking matter: @escaping (Programme) throws -> AskEvent.Matter
  ) throws -> ProgrammeScope {
    let programmes = Programmes(store)
    func reachesAll(_ programme: Programme) -> Bool {
      guard let matter = try? matter(programme), let known = try? programmes.newest(programme.id.rawValue) else {
        return false
      }
      let finder = AskFinder(matter, ProgrammeScope(known, on: context.today, in: store, context), context)
      return options.to.allSatisfy(finder.reaches)
    }
    let known = try programmes.newest(
      options.programme, having: [{ (try? matter($0)) != nil }, { $0.has(cohort: options.cohort) }, reachesAll])
    return ProgrammeScope(known, on: context.today, in: store, context)
  }

  private func envelopes(_ asks: [PlannedAsk]) -> [Envelope] {
    var order: [PlannedAsk.Recipient] = []
    for ask in asks where !order.contains(ask.recipient) { order.append(ask.recipient) }
    return order.map { recipient in Envelope(recipient: recipient, asks: asks.filter { $0.recipient == recipient }) }
  }

  private func send(
    _ envelope: Envelope, _ until: Day?, _ words: Words, _ files: LetterFiles, _ journal: Journal
  ) throws -> Outcome {
    var sheets: [QuestionSheet] = []
    var waiting: [AskID] = []
    for ask in envelope.asks {
      let open = try openAsks(like: ask)
      if !open.isEmpty, !options.again {
        waiting += open
        continue
      }
      for id in open { try record(.closed(id), about: ask, journal) }
      sheets.append(try sheet(ask, until, words, journal))
    }
    guard !sheets.isEmpty, let first = envelope.asks.first else {
      return Outcome(recipient: envelope.recipient.name, asks: [], waiting: waiting, file: nil)
    }
    let names = ProgrammeWords(words, first.about.programme)
    let settings = try context.workspace().settings
    let letter = QuestionLetter(
      words: words, sender: settings.name, replyTo: settings.sender,
      programme: first.about.programme.title[words.language], title: names.matterTitle(first.matter),
      recipient: envelope.recipient.name, address: envelope.recipient.address, until: until, sheets: sheets)
    let text = options.shape == .html ? QuestionPage(letter).html : QuestionMail(letter).text
    let file = LetterFiles.name(envelope.recipient.name, sheets[0].ask, options.shape.ending)
    try files.write(text, to: file)
    return Outcome(recipient: envelope.recipient.name, asks: sheets.map(\.ask), waiting: waiting, file: file)
  }

  private func sheet(
    _ ask: PlannedAsk, _ until: Day?, _ words: Words, _ journal: Journal
  ) throws -> QuestionSheet {
    let names = ProgrammeWords(words, ask.about.programme)
    guard let made = QuestionMaker(ask.about.programme, words).questions(of: ask.matter), !made.questions.isEmpty else {
      throw AskProblem.nothingToAsk(names.matterTitle(ask.matter))
    }
    let secret = AskSecret.random()
    let fact = try record(
      .asked(ask.matter, by: ask.respondent, until: until), about: ask, journal, [.secret: secret.text])
    let id = AskID(fact)
    return QuestionSheet(
      ask: id, key: AskKey(secret, ask: id, enrolment: ask.about.row.enrolment, respondent: ask.respondent),
      about: ask.isAboutItself ? nil : ask.about.organisation, questions: made.questions,
      isRepeatable: ask.matter.isRepeatable, leftOut: made.leftOut)
  }

  /// The questions for the same that are still open with whoever is asked.
  private func openAsks(like ask: PlannedAsk) throws -> [AskID] {
    let state = EnrolmentState.fold(try ask.about.store.facts(of: ask.about.subject).underPresentNames()).state
    return (state?.asks.values.map(\.self) ?? []).filter {
      $0.step == .open && $0.matter == ask.matter && $0.respondent == ask.respondent
    }.map(\.id).sorted()
  }

  @discardableResult
  private func record(
    _ event: AskEvent, about ask: PlannedAsk, _ journal: Journal, _ texts: [TextPurpose: String] = [:]
  ) throws -> Int64 {
    let history = try ask.about.store.facts(of: ask.about.subject)
    do {
      let events = try Decision(programme: ask.about.programme, history: history, today: context.today)
        .decide(.ask(event), on: context.today)
      let facts = try events.map {
        try journal.append(Draft(.existing(ask.about.subject), on: context.today, $0, texts: texts))
      }
      return facts.first?.sequence ?? 0
    } catch let refusal as Refusal {
      throw ask.about.refused(refusal)
    }
  }

  private func tell(_ outcomes: [Outcome], batch: Int64?) {
    let words = context.words
    let sent = outcomes.filter { $0.file != nil }
    if !sent.isEmpty {
      var table = Table([.init(words.recipient, shrinks: true), .init(words.askedFor), .init(words.fileHeading)])
      for outcome in sent {
        table.add([outcome.recipient, outcome.asks.map(\.description).joined(separator: " "), outcome.file ?? ""])
      }
      context.say(table.text(width: context.width, style: context.style))
    }
    for outcome in outcomes where !outcome.waiting.isEmpty {
      context.say(words.askedAlready(outcome.recipient, outcome.waiting).displaySafeLine)
    }
    if options.dryRun { return context.say(words.nothingRecorded) }
    guard !sent.isEmpty, let batch else { return context.say(words.nobodyNewAsked()) }
    context.say([
      words.asked(sent.count, in: options.output).displaySafeLine, words.afterAsking,
      context.style.faint(words.howToUndo(batch)),
    ])
  }
}

extension AskEvent.Matter {
  /// Whether one answer may hold several lists: a mentor logs all that were held.
  var isRepeatable: Bool { if case .session = self { true } else { false } }
}

extension ProgrammeWords {
  /// What is asked for, as a heading.
  func matterTitle(_ matter: AskEvent.Matter) -> String {
    let title = self.matter(matter)
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}
