import Foundation
import RugeCore
import RugeWords

/// One enrolment as text.
struct StatusPage {
  private let document: EnrolmentDocument
  private let context: CommandContext

  init(_ document: EnrolmentDocument, _ context: CommandContext) {
    self.document = document
    self.context = context
  }

  /// How many categories that are not known are named; of more, their number is told.
  private static let shownMissing = 3

  /// How many records of a kind without states are listed one by one.
  private static let shownRecords = 5

  private var words: Words { context.words }
  private var style: Style { context.style }

  var lines: [String] {
    let sections = [
      headLines, attentionLines, gateLines, milestoneLines, indicatorLines, scoreLines, signatureLines, recordLines,
      deviationLines, sessionLines, dueLines, outsideLines,
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  var headLines: [String] {
    let title = "\(document.organisation.name) · \(document.programme.title) (\(document.enrolment))"
    var lines = [style.heading(title.displaySafeLine)]
    let cohort = document.cohort.map { " · \($0.title)" } ?? ""
    lines.append("  \(words.enrolledSince(document.enrolledOn))\(cohort) · \(position)".displaySafeLine)
    if let paused = document.paused {
      lines.append("  " + style.warning(words.pausedSince(paused.pause.from, until: paused.pause.expected)))
    }
    lines += document.roles.map { role in
      let people = role.people.isEmpty ? words.nobodyYet : words.list(role.people.map(\.name))
      return "  \(role.title): \(people)".displaySafeLine
    }
    return lines
  }

  private var position: String {
    if let stage = document.stage { return words.inStage(stage.title, days: stage.days) }
    guard let end = document.end else {
      // Of a programme without stages there is none to wait for, and no gate.
      if let intake = document.intake?.state, intake.decision == .waitlisted {
        return words.onWaitingList(document.intake?.place, since: intake.on)
      }
      return document.gate == nil ? words.underWay : words.waitingForFirstStage
    }
    return words.ended(end.ending.kind, exit: end.exit?.title, on: end.on)
  }

  private var attentionLines: [String] {
    guard !document.attention.isEmpty else { return [] }
    return [style.heading(words.needsAttention)]
      + document.attention.flatMap { item in
        item.sentence.displaySafeLine.listed(after: "  - ", width: context.width)
          .map { style.toned($0, Tone(item.attention.rule)) } + whyLines(item)
      }
  }

  /// The sentences that explain a mark of attention, where they were asked for.
  private func whyLines(_ item: EnrolmentDocument.AttentionDocument) -> [String] {
    (item.why?.sentences ?? []).flatMap { $0.displaySafeLine.listed(after: "    ", width: context.width) }
  }

  private var gateLines: [String] {
    guard let gate = document.gate, !gate.open else { return [] }
    return [style.heading(words.gateInto(gate.into.title).displaySafeLine)]
      + section(words.notMet, gate.notMet) + section(words.notKnownYet, gate.unknown)
  }

  private func section(_ heading: String, _ items: [String]) -> [String] {
    items.isEmpty
      ? []
      : ["  " + heading] + items.flatMap { $0.displaySafeLine.listed(after: "    - ", width: context.width) }
  }

  var milestoneLines: [String] {
    guard !document.milestones.isEmpty else { return [] }
    // One that returns is named by a day that need not be the one on which it is due.
    let namesThem = document.milestones.contains(where: \.plan.milestone.repeats)
    var table = Table(
      [.init(words.milestone, shrinks: true), .init(words.status), .init(words.due), .init(words.since)]
        + (namesThem ? [.init(words.id)] : []))
    for milestone in document.milestones {
      let tone: Tone? = milestone.plan.isReached ? .good : milestone.late ? .alarm : nil
      table.add(
        [
          Table.Cell(milestone.title),
          Table.Cell(words.milestoneStatus(milestone.plan, late: milestone.late), tone),
          Table.Cell(milestone.due ?? ""), Table.Cell(milestone.on ?? ""),
        ] + (namesThem ? [Table.Cell(milestone.id)] : []))
    }
    let progress = document.milestoneProgress.map { words.reachedByWeight($0.progress) }
    return [table.text(width: context.width, style: style)] + (isAwaitingDues ? [words.dueFromFirstStage] : [])
      + (progress.map { [$0] } ?? [])
      + document.milestones.flatMap(missingLines)
  }

  /// Whether the first stage decides when milestones are due.
  private var isAwaitingDues: Bool {
    guard document.stage == nil, document.end == nil, document.gate != nil else { return false }
    return document.milestones.map(\.plan).contains { plan in
      plan.need == .needed && plan.due == .unknown && plan.milestone.due != .agreed
    }
  }

  /// What a milestone that is reached by itself still lacks.
  private func missingLines(_ milestone: EnrolmentDocument.MilestoneDocument) -> [String] {
    let lines =
      section(words.notMet, milestone.notMet ?? []) + section(words.notKnownYet, milestone.unknown ?? [])
    return lines.isEmpty ? [] : [words.gateInto(words.quoted(milestone.title)).displaySafeLine] + lines
  }

  var indicatorLines: [String] {
    guard !document.indicators.isEmpty else { return [] }
    var table = Table([
      .init(words.indicator, shrinks: true), .init(words.baseline, alignedRight: true),
      .init(words.latest, alignedRight: true), .init(words.day), .init(words.target, alignedRight: true),
    ])
    for indicator in document.indicators {
      table.add([
        indicator.title, figure(indicator.standing.start, indicator), figure(indicator.standing.present, indicator),
        indicator.latest.on ?? "", words.target(indicator.standing.target, of: indicator.standing.indicator),
      ])
      for category in indicator.categories ?? [] {
        table.add([
          "  \(category.title)", words.figure(category.start?.value ?? .unknown, of: indicator.standing.indicator),
          words.figure(category.present?.value ?? .unknown, of: indicator.standing.indicator),
          category.latest.on ?? "", "",
        ])
      }
    }
    return [table.text(width: context.width, style: style)]
  }

  /// A figure; of a total that is not known, what is.
  private func figure(_ reading: IndicatorReading?, _ indicator: EnrolmentDocument.IndicatorDocument) -> String {
    guard let reading else { return words.unknown }
    let own = indicator.standing.indicator
    if reading.uncounted > 0, let known = reading.known {
      return "\(words.unknown) (\(words.partlyCounted(words.number(known, of: own), uncounted: reading.uncounted)))"
    }
    guard reading.value.value == nil, let known = reading.known, !reading.unknown.isEmpty else {
      return reading.value.value.flatMap { own.count == nil ? nil : words.rounded($0) }
        ?? words.figure(reading.value, of: own)
    }
    guard reading.unknown.count <= Self.shownMissing else {
      return "\(words.unknown) (\(words.partlyKnown(words.number(known, of: own), unknown: reading.unknown.count)))"
    }
    let missing = reading.unknown.map { id in
      own.category(id)?.title[words.language] ?? id.rawValue
    }
    return "\(words.unknown) (\(words.partlyKnown(words.number(known, of: own), missing: missing)))"
  }

  private var scoreLines: [String] {
    guard let scores = document.scores, !scores.isEmpty else { return [] }
    return scores.map { score in
      let shown = score.score.map { Quantity($0.description).map(words.rounded) ?? $0.description }
      let said = shown ?? words.shownFrom(Form.fewestShown)
      let place = score.place.map { " · \(words.placeHeading.lowercased()) \($0)" } ?? ""
      return "\(score.title): \(said)\(place)".displaySafeLine
    }
  }

  private var signatureLines: [String] {
    (document.signatures ?? []).map { agreement in
      "\(agreement.title): \(agreement.signedOn.map(words.signed) ?? words.notSigned)".displaySafeLine
    }
  }

  private var recordLines: [String] {
    guard let records = document.records, !records.isEmpty else { return [] }
    let kinds = records.reduce(into: [String]()) { if !$0.contains($1.kind) { $0.append($1.kind) } }
    return [style.heading(words.recordsHeading)]
      + kinds.flatMap { kind in recordLines(records.filter { $0.kind == kind }) }
  }

  /// One line for each record; of a kind without states, which only mount up, their number and the latest.
  private func recordLines(_ records: [RecordDocument]) -> [String] {
    if records.count > Self.shownRecords, let last = records.last, records.allSatisfy({ $0.state == nil }) {
      return [
        "  " + words.recordTally(last.title, count: records.count, last: last.id, on: last.addedOn).displaySafeLine
      ]
    }
    return records.map { record in
      let state = record.stateTitle.map { " · \($0) (\(record.since))" } ?? ""
      return "  \(record.id)  \(record.title)\(state)".displaySafeLine
    }
  }

  private var deviationLines: [String] {
    guard let deviations = document.deviations else { return [] }
    return [style.heading(words.deviations)]
      + deviations.map { deviation in
        let texts = [deviation.note, deviation.reason.map { "\(words.reason): \($0)" }].compactMap(\.self)
        return "  \(deviation.on)  \(texts.joined(separator: " · "))".displaySafeLine
      }
  }

  private var sessionLines: [String] {
    let sessions = document.sessions
    guard sessions.count > 0 else { return [style.faint(words.noSessionsYet)] }
    let kinds = sessions.kinds.map { words.sessionTally($0.title, count: $0.count, minutes: $0.minutes, last: $0.last) }
    return [style.heading(words.sessions)] + kinds.map { "  \($0)".displaySafeLine }
  }

  /// That there is more to read than the programme asks for now.
  private var outsideLines: [String] {
    let outside = document.outside.map {
      words.recordedOutside(
        $0.map { ($0.element, $0.names, $0.present) }, history: "ruge history \(document.enrolment)")
    }
    let lapsed = document.lapsed.map { words.agreedBefore($0.map(\.sentence)) }
    return [outside, lapsed].compactMap(\.self).map { style.faint($0.displaySafeLine) }
  }

  private var dueLines: [String] {
    let upcoming = document.due.filter { !$0.overdue }
    guard !upcoming.isEmpty else { return [] }
    return [style.heading(words.dueNow)]
      + upcoming.prefix(5).flatMap {
        $0.sentence.displaySafeLine.listed(after: "  - ", width: context.width)
      }
  }
}
