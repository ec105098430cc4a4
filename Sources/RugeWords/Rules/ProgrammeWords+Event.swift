package import RugeCore

/// The names of organisations and people by number, for sentences about facts.
package protocol NameSource {
  func name(of subject: Subject) -> String?

  /// Whoever has the number that a role was given to: a person, or an outside body.
  func holder(_ number: Int64) -> Subject

  /// The time on the clock where a session was or is to be held; `nil` where nobody can tell.
  func timeOfDay(of time: PlannedTime) -> TimeOfDay?

  /// How many bytes a file has that is kept under a name; `nil` where nobody can tell.
  func size(ofFile name: String) -> Int?
}

extension NameSource {
  package func size(ofFile name: String) -> Int? { nil }
  package func holder(_ number: Int64) -> Subject { .person(number) }
  package func timeOfDay(of time: PlannedTime) -> TimeOfDay? { nil }
}

extension ProgrammeWords {
  /// What happened, as a line of a history.
  package func event(_ event: Event, texts: [TextPurpose: String], names: some NameSource) -> String {
    let said = sentence(event, texts, names)
    // What was done comes before why; elsewhere the reason is what counts.
    let first: [TextPurpose] = event == .life(.deviated) ? [.note, .reason] : [.reason, .note]
    let extra = (first + [.sharedNote, .privateNote]).compactMap { texts[$0] }.map(words.quoted)
    let evidence = words.evidenceMark(in: texts, names).map { [$0] }
    // The text that a colon announces may be kept from those who read this.
    let opening = extra.isEmpty && said.last == ":" ? String(said.dropLast()) : said
    return ([opening] + extra + (evidence ?? [])).joined(separator: " ")
  }

  private func sentence(_ event: Event, _ texts: [TextPurpose: String], _ names: some NameSource) -> String {
    func name(_ subject: Subject) -> String { names.name(of: subject) ?? subject.description }
    func said(_ answer: Known<Answer>, to field: ElementID, among fields: [Field]?) -> String {
      if case .value(.organisation(let number)) = answer { return name(.organisation(number)) }
      if case .value(.date(let day)) = answer { return words.dateWithWeekday(day) }
      let fields = fields ?? []
      return words.answer(
        answer, to: fields.first { $0.id == field }, among: fields, text: words.kept(.answer, in: texts, names))
    }
    switch event {
    case .organisationAdded:
      let added = texts[.name] ?? ""
      return words.say(da: "organisationen \(added) oprettet", en: "organisation \(added) added")
    case .personAdded:
      let added = texts[.name] ?? ""
      return words.say(da: "personen \(added) oprettet", en: "person \(added) added")
    case .figureKept(let id, let value):
      return words.say(
        da: "tal fra liste: \(texts[.heading] ?? id.rawValue) \(words.number(value))",
        en: "figure from a list: \(texts[.heading] ?? id.rawValue) \(words.number(value))")
    case .definitionApplied(let id):
      return words.say(da: "programmet \(id) taget i brug", en: "programme \(id) applied")
    case .enrolled(let organisation, let id, _):
      let title = id == programme.id ? programme.title[words.language] : id.rawValue
      return words.say(
        da: "\(name(.organisation(organisation))) optaget i \(title)",
        en: "\(name(.organisation(organisation))) enrolled in \(title)")
    case .roleGiven(let id, let person):
      return words.say(
        da: "\(name(.person(person))) er \(role(id))", en: "\(name(.person(person))) is \(role(id))")
    case .answered(let key, let answer):
      let form = self.form(FormReference(key.form, round: key.round))
      if programme.form(key.form)?.isSecret == true {
        return words.say(da: "\(form): besvaret hemmeligt", en: "\(form): answered in secret")
      }
      let sentence =
        "\(form): \(question(key.field, of: key.form)) "
        + said(answer, to: key.field, among: programme.form(key.form)?.fields)
      // A number is that of a person or of an enrolment; whoever entered it may be somebody else.
      guard let by = key.by else { return sentence }
      let respondent = names.name(of: .person(by)) ?? name(.enrolment(by))
      return words.say(da: "\(sentence) – svar fra \(respondent)", en: "\(sentence) — by \(respondent)")
    case .organisationAnswered(let field, let answer):
      let question = programme.organisationFields.first { $0.id == field }?.ask[words.language] ?? field.rawValue
      let colon = question.last == "?" ? "" : ":"
      return "\(question)\(colon) \(said(answer, to: field, among: programme.organisationFields))"
    case .sessionAnswered(let kind, let field, let answer):
      let fields = programme.sessionKind(kind)?.fields
      let question = fields?.first { $0.id == field }?.ask[words.language] ?? field.rawValue
      return "\(session(kind)): \(question) \(said(answer, to: field, among: fields))"
    case .eventHeld(let kind, let minutes, let guests, let host):
      let by = host.map { words.say(da: " med \(name(.person($0)))", en: " with \(name(.person($0)))") } ?? ""
      return "\(session(kind)), \(words.minutes(minutes))\(by)\(headcount(guests, of: kind))"
    case .cohortJoined(let id):
      return words.say(da: "kom på holdet \(cohort(id))", en: "joined the cohort \(cohort(id))")
    case .signed(let id):
      return words.say(da: "\(agreement(id)) underskrevet", en: "\(agreement(id)) signed")
    case .attended(let kind, let count):
      return words.say(da: "\(session(kind)): \(count) deltog", en: "\(session(kind)): \(count) came")
    case .missed(let kind, true):
      return words.say(da: "\(session(kind)): afbud", en: "\(session(kind)): excused")
    case .missed(let kind, false):
      return words.say(da: "\(session(kind)): udeblev", en: "\(session(kind)): missed")
    case .migrated(let definition):
      let version = Subject.programme(definition)
      return words.say(da: "følger nu versionen \(version)", en: "follows the version \(version) now")
    case .renamed(let renaming):
      return self.renamed(renaming)
    case .recordAdded(let kind):
      return words.say(da: "\(record(kind)) oprettet", en: "\(record(kind)) added")
    case .recordParty(_, let party, let part):
      let asPart = part.map { " (\($0))" } ?? ""
      return words.say(
        da: "\(name(party)) er part\(asPart)",
        en: "\(name(party)) is a party\(asPart)")
    case .recordAnswered(_, let field, let answer):
      return "\(question(ofRecords: field)): \(said(answer, to: field, among: fields(ofRecordWith: field)))"
    case .recordMoved(let record, let state):
      return [record?.description, self.state(state)].compactMap { $0 }.joined(separator: ": ")
    case .body(let event): return words.body(event, texts, names)
    case .life(let event): return life(event, names)
    case .meeting(let event): return meeting(event, names)
    case .action(let event): return words.action(event, names)
    case .ask(let event): return ask(event, names)
    case .agreed(let item, let value):
      return words.say(da: "aftalt: ", en: "agreed: ") + agreement(item, value)
    case .stageEntered(let id, let overridden):
      return words.say(da: "startede på \(stage(id))", en: "entered \(stage(id))") + against(overridden)
    case .sessionHeld(let kind, let minutes, let host):
      let by = host.map { words.say(da: " med \(name(.person($0)))", en: " with \(name(.person($0)))") } ?? ""
      return "\(session(kind)), \(words.minutes(minutes))\(by)"
    case .milestoneSubmitted(let id):
      return words.say(da: "\(milestone(id)) indsendt", en: "\(milestone(id)) submitted")
    case .milestoneAccepted(let id, let overridden):
      let against =
        overridden
        ? words.say(da: ", selv om betingelsen ikke var opfyldt", en: ", although its condition did not hold") : ""
      return words.say(da: "\(milestone(id)) godkendt", en: "\(milestone(id)) accepted") + against
    case .milestoneRejected(let id):
      return words.say(da: "\(milestone(id)) afvist", en: "\(milestone(id)) rejected")
    case .figureRecorded(let id, let figure):
      return "\(indicator(id)): \(words.figure(figure, of: programme.indicator(id.indicator)))"
    case .completed(let id, let overridden):
      return words.say(da: "forløbet gennemført", en: "enrolment completed") + exitPart(id) + against(overridden)
    case .withdrawn(let id):
      return words.say(da: "forløbet ophørt", en: "enrolment withdrawn") + exitPart(id)
    case .reminderSent(let rule, let about, _):
      let what = reminder(rule) + (about.map { " (\(reminded($0)))" } ?? "")
      return words.say(da: "påmindelse sendt: \(what)", en: "reminder sent: \(what)")
    case .reminderCovered(let rule, let about, _):
      let what = reminder(rule) + (about.map { " (\(reminded($0)))" } ?? "")
      return words.say(
        da: "påmindelse sendes ikke, dens dag var forbi: \(what)",
        en: "reminder not sent, its day had passed: \(what)")
    case .factWithdrawn(let sequence):
      return words.say(da: "registrering \(sequence) trukket tilbage", en: "record \(sequence) taken back")
    }
  }

  /// A settled value beside what it is for.
  package func agreement(_ item: AgreedItem, _ value: AgreedValue) -> String {
    "\(agreedItem(item)) = \(agreedValue(value, of: item))"
  }

  package func agreedValue(_ value: AgreedValue, of item: AgreedItem) -> String {
    switch value {
    case .target(let quantity):
      if case .target(let id) = item {
        words.number(quantity, of: programme.indicator(id))
      } else {
        words.number(quantity)
      }
    case .needed(let day?): words.dateWithWeekday(day)
    case .needed(nil): words.say(da: "med", en: "included")
    case .none:
      switch item {
      case .target: words.say(da: "intet mål", en: "no target")
      case .milestone: words.say(da: "ikke med", en: "not included")
      }
    }
  }

  /// The questions of the only kind of record that has one of an id; an answer does not say which kind it belongs to.
  private func fields(ofRecordWith id: ElementID) -> [Field]? {
    let kinds = programme.records.filter { $0.field(id) != nil }
    return kinds.count == 1 ? kinds[0].fields : nil
  }

  /// How many guests came; where heads are counted, that nobody counted them.
  private func headcount(_ guests: Int?, of kind: ElementID) -> String {
    if let guests { return ", \(words.guests(guests))" }
    guard programme.sessionKind(kind)?.attendance == .counted else { return "" }
    return ", \(words.notCounted)"
  }

  /// That somebody went on although a gate was closed.
  private func against(_ overridden: Bool) -> String {
    overridden ? words.say(da: ", selv om betingelserne ikke var opfyldt", en: " through a closed gate") : ""
  }

  private func exitPart(_ id: ElementID?) -> String {
    id.map { ": \(exit($0))" } ?? ""
  }
}

extension Words {
  /// An answer of a form.
  package func answer(_ answer: Known<Answer>, text: String?) -> String {
    switch answer {
    case .unknown: unknown
    case .notApplicable: notApplicable
    case .value(.yesOrNo(true)): say(da: "ja", en: "yes")
    case .value(.yesOrNo(false)): say(da: "nej", en: "no")
    case .value(.number(let number)): self.number(number)
    case .value(.date(let day)): date(day)
    case .value(.choice(let option)): option
    case .value(.choices(let options)): list(options)
    case .value(.organisation(let number)): Subject.organisation(number).description
    case .value(.see(let field)): say(da: "se »\(field)«", en: "see “\(field)”")
    case .value(.text): text.map(quoted) ?? say(da: "(slettet)", en: "(erased)")
    }
  }

  /// A figure, which may be unknown and is then never zero.
  package func figure(_ figure: Known<Quantity>) -> String {
    switch figure {
    case .value(let quantity): number(quantity)
    case .unknown: unknown
    case .notApplicable: notApplicable
    }
  }

  package var unknown: String { say(da: "ukendt", en: "unknown") }
  package var notApplicable: String { say(da: "ikke relevant", en: "not applicable") }
}
