import RugeCore
import RugeInbox
import RugeStore
import RugeWords

/// Makes proposals of answers that came in.
struct ProposalMaker {
  private let store: Store
  private let context: CommandContext
  private let correction: InboxCorrection

  init(_ store: Store, _ correction: InboxCorrection = InboxCorrection(), _ context: CommandContext) {
    self.store = store
    self.correction = correction
    self.context = context
  }

  /// What an answer would record.
  ///
  /// - Throws: ``EmptyAnswer`` where nothing is answered, ``AnswerProblem`` where the answer is not one to a question that
  ///   was put here.
  func proposal(_ received: ReceivedAnswer, file: String) throws -> Proposal {
    let asked = try AskedQuestion(received.ask, in: store, context)
    let sheet = try asked.sheet()
    let sent = try authentic(received, asked)
    let amendments = correction.amendments.filter { $0.ask == received.ask }
    guard !sent.isEmpty || !amendments.isEmpty else { throw try EmptyAnswer(to: asked, store) }
    let given = received.given
    // What was typed is the same answer whichever mail brings it: no seal binds it to a day.
    let content = AnswerEnvelope.content(
      ask: received.ask, given: (received.isSealed ? given : nil) ?? asked.ask.askedOn, entries: sent)
    let dated = correction.day ?? given.map { min($0, context.today) } ?? context.today
    let day = max(dated, asked.ask.askedOn)
    var proposal = Proposal(
      ask: received.ask, files: [file], about: asked.scope, recipient: asked.recipient, title: asked.title, on: day,
      late: asked.ask.until.flatMap { day > $0 ? $0 : nil }, isSealed: received.isSealed,
      seal: Hexadecimal.digest(of: content))
    if !received.isSealed { proposal.remarks.append(context.words.notSealed) }
    try settle(&proposal, asked)
    guard proposal.problems.isEmpty, proposal.takenIn == nil else { return proposal }
    date(&proposal, received)
    let original = sent.map { entry in
      entry.map { given in
        let (question, answer) = asked.names.present(given.question, given.answer)
        return GivenAnswer(question, given.state, answer)
      }
    }
    var entries = original
    for amendment in amendments {
      try amendment.apply(to: &entries, sheet, today: context.today)
      proposal.amended.append(amendment.key)
    }
    try fill(&proposal, entries, original, sheet, asked)
    return proposal
  }

  /// The answers, where they are the recipient's to this question.
  private func authentic(
    _ received: ReceivedAnswer, _ asked: AskedQuestion
  ) throws(AnswerProblem) -> [[GivenAnswer]] {
    switch received {
    case .sealed(let envelope):
      guard asked.key.fits(envelope.seal, envelope.content) else { throw .sealBroken(received.ask) }
      return envelope.entries.filter { !$0.isEmpty }
    case .typed(let block):
      guard asked.key.code == block.code else { throw .codeWrong(received.ask) }
      return block.entries(try asked.sheets())
    }
  }

  /// Says what is odd about the day of an answer, or that it cannot be one.
  private func date(_ proposal: inout Proposal, _ received: ReceivedAnswer) {
    if let day = correction.day ?? received.given, day < proposal.on {
      proposal.remarks.append(context.words.answeredBeforeAsked(day, instead: proposal.on))
    }
    guard correction.day == nil else { return }
    switch received.passedOn {
    case .named: proposal.remarks.append(context.words.dayOfPassedOn)
    case .unnamed: proposal.remarks.append(context.words.dayOfPassingOn)
    case nil: break
    }
    // East of here the day may be the next one.
    if let given = received.given, given.days(since: context.today) > 1 {
      proposal.problems.append(AnswerProblem.notYet(given).explanation(in: context.words))
    }
  }

  /// Says where the question has been answered or closed already.
  private func settle(_ proposal: inout Proposal, _ asked: AskedQuestion) throws {
    switch asked.ask.step {
    case .open: break
    case .closed:
      proposal.problems.append(AnswerProblem.closed(proposal.ask).explanation(in: context.words))
      proposal.isPastAmending = true
    case .answered:
      let (batch, seal) = try asked.received(store) ?? (0, nil)
      if seal == proposal.seal {
        proposal.takenIn = batch
      } else {
        let problem = AnswerProblem.answeredOtherwise(proposal.ask, batch: batch)
        proposal.problems.append(problem.explanation(in: context.words))
        proposal.isPastAmending = true
      }
    }
  }

  private func fill(
    _ proposal: inout Proposal, _ entries: [[GivenAnswer]], _ original: [[GivenAnswer]], _ sheet: QuestionSheet,
    _ asked: AskedQuestion
  ) throws {
    guard entries.count <= 1 || sheet.isRepeatable else { throw AnswerProblem.tooManyEntries(proposal.ask) }
    let reader = AnswerReader(asked, store, context, on: proposal.on)
    for (index, entry) in entries.enumerated() {
      let answers = try usable(entry, sheet, &proposal)
      var reading = reader.read(answers, sheet, entry: sheet.isRepeatable ? index : nil)
      for place in reading.lines.indices {
        let key = reading.lines[place].key.split(separator: "#").first.map(String.init) ?? ""
        guard proposal.amended.contains(key), index < original.count else { continue }
        reading.lines[place].received = Self.words(original[index].first { $0.question == key })
      }
      proposal.corrections += Self.corrections(
        proposal.amended, from: index < original.count ? original[index] : [], to: entry, sheet)
      proposal.lines += reading.lines
      proposal.steps += reading.steps
      proposal.remarks += reading.remarks
    }
    if proposal.lines.isEmpty {
      proposal.problems.append(AnswerProblem.nothingAnswered(proposal.ask).explanation(in: context.words))
    }
    guard proposal.isReady else { return }
    do {
      _ = try drafts(proposal, asked)
    } catch let problem as any ExplainedProblem {
      proposal.problems.append(problem.explanation(in: context.words))
    }
  }

  /// What staff made of the answers, in the words of both.
  private static func corrections(
    _ amended: [String], from original: [GivenAnswer], to entry: [GivenAnswer], _ sheet: QuestionSheet
  ) -> [Proposal.Correction] {
    sheet.questions.filter { amended.contains($0.key) }.compactMap { question in
      let (was, now) = (original.first { $0.question == question.key }, entry.first { $0.question == question.key })
      return was == now ? nil : .init(question: question.label, was: words(was), now: words(now))
    }
  }

  private static func words(_ answer: GivenAnswer?) -> String {
    answer.map { $0.state == .value ? $0.answer : $0.state.rawValue } ?? "–"
  }

  /// The answers without what cannot be seen; what no page would send is refused.
  private func usable(
    _ entry: [GivenAnswer], _ sheet: QuestionSheet, _ proposal: inout Proposal
  ) throws(AnswerProblem) -> [GivenAnswer] {
    var seen: Set<String> = []
    var answers: [GivenAnswer] = []
    for answer in entry {
      guard sheet.questions.contains(where: { $0.key == answer.question }) else {
        throw .unknownQuestion(answer.question)
      }
      guard seen.insert(answer.question).inserted else { throw .answeredTwice(answer.question) }
      guard answer.answer.unicodeScalars.count <= AnswerFormat.longestText else {
        throw .textTooLong(answer.question, limit: AnswerFormat.longestText)
      }
      let visible = answer.answer.withoutHidden
      if visible != answer.answer, !proposal.remarks.contains(context.words.hiddenLeftOut) {
        proposal.remarks.append(context.words.hiddenLeftOut)
      }
      answers.append(GivenAnswer(answer.question, answer.state, visible))
    }
    return answers
  }

  /// What the rules let the proposal record, the receipt last.
  ///
  /// - Throws: A refusal in words.
  func drafts(_ proposal: Proposal) throws -> [Draft] {
    try drafts(proposal, AskedQuestion(proposal.ask, in: store, context))
  }

  private func drafts(_ proposal: Proposal, _ asked: AskedQuestion) throws -> [Draft] {
    var deliberation = try asked.scope.deliberation(
      after: asked.history, cohort: asked.scope.cohortView(on: proposal.on), today: context.today)
    var drafts: [Draft] = []
    let receipt = Proposal.Step(day: proposal.on, command: .ask(.received(proposal.ask))) { _ in
      // What staff made of it is recorded with the rest; what was answered stays here, unless nobody may read it.
      let isSecret =
        if case .form(let form) = asked.ask.matter { asked.scope.programme.form(form.form)?.isSecret } else {
          Bool?.none
        }
      let corrections = proposal.corrections.map { correction in
        isSecret == true
          ? correction.question : asked.words.amended(correction.question, from: correction.was, to: correction.now)
      }
      let note = corrections.isEmpty ? "" : asked.words.amendedNote(corrections)
      return [.seal: proposal.seal, .note: note]
    }
    for step in proposal.steps + [receipt] {
      do {
        drafts += try deliberation.decide(step.command, on: step.day).map {
          Draft(.existing(asked.scope.subject), on: step.day, $0, texts: step.texts($0))
        }
      } catch {
        throw asked.scope.refused(error)
      }
    }
    return drafts
  }
}

extension String {
  /// The text without controls and without what turns the direction of text; line breaks and tabs stay.
  fileprivate var withoutHidden: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars
    where scalar == "\n" || scalar == "\t" || !scalar.isControl && !scalar.isDirectionOverride {
      kept.append(scalar)
    }
    return String(kept)
  }
}
