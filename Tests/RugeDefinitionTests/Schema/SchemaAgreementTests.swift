import Foundation
import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeDefinition

@Suite("The schema and the reader, as a validator of others sees them")
struct SchemaAgreementTests {
  /// What a schema says of a definition, too: which keys and shapes there are, and the words of fixed sets.
  private static let structural: Set<String> = [
    "unknown-key", "not-yet", "missing-key", "wrong-shape", "stray-word", "several-conditions", "several-in-item",
    "test-outside",
    "empty-value",
    "empty-file", "empty-list", "bad-id", "reserved-id", "ends-not-last", "bad-value of a fixed set",
  ]

  /// What only the reader can say: what one part of a definition means for another.
  private static let deeper: Set<String> = [
    "duplicate-id", "unknown-reference", "incomparable-field", "level-and-change", "merges-itself", "merges-merged",
    "left-out-by-itself", "redundant-bound", "other-unit", "name-of-another", "was-itself", "still-there",
    "swapped-ids",
  ]

  /// What a schema may say of a definition: the simple phrases have patterns, and of others only the reader knows.
  private static let sometimes: Set<String> = ["bad-value", "no-such-day", "bare-list", "empty-text", "one-answer"]

  /// Mistakes that our reader explains where another reads other YAML, or none.
  private static let ofYAML: Set<String> = [
    "syntax", "tab-indent", "tag", "several-documents", "duplicate-key", "no-break-space", "typographic-quotes",
    "invisible-character", "unknown-alias", "alias-to-collection", "merge-key", "key-not-text", "wrong-encoding",
  ]

  /// Values of fixed sets that follow from something else in the definition, which a schema cannot look up.
  private static let lookedUp: Set<String> = [
    // Answers that the form's own fields can have.
    "Yes where true is wanted", "A mark beyond the scale",
    // As many as there are conditions.
    "More conditions wanted than there are",
    // The word for what takes part.
    "A contact of what does not take part", "A side that is spelt the American way", "A misspelt audience",
    "A form about nobody that there is", "A deadline in Danish",
    // A list where one of several kinds of answers can stand.
    "A choice of one",
  ]

  @Test("agree that every shipped definition and every example of the guide is one")
  func definitionsAreAccepted() async throws {
    let shipped = try Repository.shippedProgrammes().map { name in
      (name, String(decoding: try Repository.file("Programmes/\(name)"), as: UTF8.self))
    }
    let shown = try GuidePage("LanguageGuide.md").examples.map { ($0.source.name, $0.source.text) }
    let texts = shipped + shown
    #expect(shipped.count >= 12)
    for ((name, _), verdict) in zip(texts, try await SchemaValidator.verdicts(on: texts.map(\.1))) {
      #expect(verdict.parsed && verdict.errors == [], "\(name)")
    }
  }

  @Test("agree on every mistake of structure", arguments: MistakeTests.topics)
  func mistakes(topic: String) async throws {
    let cases = try MistakeCase.all(in: "Tests/RugeDefinitionTests/Golden/Mistakes/\(topic).txt")
    let verdicts = try await SchemaValidator.verdicts(on: cases.map(\.text.source.text))
    for (mistake, verdict) in zip(cases, verdicts) where !Self.lookedUp.contains(mistake.title) {
      let problems = DefinitionReader.read(mistake.text.source).diagnostics.filter { $0.severity == .error }
        .map(\.finding.kind)
      guard Self.ofYAML.isDisjoint(with: problems) else { continue }
      #expect(
        Self.structural.union(Self.deeper).union(Self.sometimes).isSuperset(of: problems),
        "say which of them it is: \(mistake.title)")
      let isRefused = !verdict.errors.isEmpty
      if isRefused, !Self.sometimes.isDisjoint(with: problems) { continue }
      #expect(
        isRefused == !Self.structural.isDisjoint(with: problems),
        "\(mistake.title): the reader finds \(problems), the validator \(verdict.errors)")
    }
  }

  /// What an editor takes for a number or a truth value where a text is wanted, and the other way round.
  private static let refused = [
    "programme: 2026", "stages: [{id: 3}]", "stages: [{id: a, was: 5}]", "length: 6",
    "stages: [{id: a, capacity: 10.5}]", "stages: [{id: a, capacity: -5}]", "indicators: [{id: x, count: 5}]",
    "indicators: [{id: x, target: 12.1234567}]", "indicators: [{id: x, scale: {x: B}}]",
    "indicators: [{id: x, scale: 9}]", "languages: []",
    "roles: {r: {title: R}}\nreminders: [{id: n, when: enrolment, to: []}]",
    "forms: [{id: f, fields: {}}]", "forms: [{id: f, fields: {a: boolean}}]", "forms: [{id: f, fields: {a: string}}]",
    "forms: [{id: f, fields: {a: ja/nej}}]", "forms: [{id: f, fields: {a: 5}}]", "milestones: [{id: m, weight: 0}]",
    "milestones: [{id: m, weight: -1.5}]", "stages: [{id: a, title: {}}]", "stages: [{id: a, optional: ja}]",
    // A list inside the list holds the ends, and stands last.
    "records: [{id: r, states: [a, [b, c], d]}]", "records: [{id: r, states: [[a, b], c]}]",
    "records: [{id: r, states: [a, [b: B, h: H], c, d, e, f, g]}]",
    // Counts of nothing.
    "stages: [{id: a, leave_when: {at_least: 0, of: [agreed: all]}}]",
    "stages: [{id: a, leave_when: {milestones: {of: all, at_least: 0}}}]",
    "forms: [{id: f, fields: {a: number}, passed_when: {at_least: 0, of: [a: 1]}}]",
    "sessions: [{id: s, plan: 0}]", "sessions: [{id: s, plan: \"0\"}]", "sessions: [{id: s, plan: 0 hours}]",
    "sessions: [{id: s, plan: 0 per stage}]", "sessions: [{id: s, plan: every 0 weeks}]",
    "stages: [{id: a, capacity: 0}]", "stages: [{id: a, capacity: up to 0}]",
    // An hour has sixty minutes.
    "sessions: [{id: s, length: 1h75}]", "sessions: [{id: s, length: 1h60min}]", "sessions: [{id: s, length: 1h005}]",
    "stages: [null]", "stages: [~]", "milestones: [null]", "languages: [null]", "records: [{id: r, states: [null]}]",
    "roles: {r: null}", "stages: [{id: null}]", "stages: [{id: a, was: [null]}]",
    // Words of the language are no ids, some of them only where an element of a kind is named.
    "stages: [{id: start}]", "stages: [{id: a, was: start}]", "roles: {start: {title: A}}",
    "roles: {organisation: {title: A}}", "cohorts: {start: {title: A}}", "cohorts: {a: {was: due}}",
    "forms: [{id: f, fields: {all: text}}]", "forms: [{id: f, fields: {score: number}}]",
    "forms: [{id: f, rounds: {end: enrolment}, fields: {a: text}}]",
    "calendar: {weekends: every year from 1 July to 31 July}", "agreements: {open: {title: A}}",
    "indicators: [{id: x, categories: {unknown: A}}]", "records: [{id: r, states: [a, [due, b]]}]",
    "records: [{id: hours}]", "enrols: nothing", "enrols: {kind: programme}", "programme: start",
    // Pictures and invisible marks are no letters.
    "stages: [a, 😀]", "stages: [{id: 🌱}]", "roles: {\"a\\u202Eb\": {title: X}}", "stages: [{id: a→b}]",
    "stages: [{id: a“b}]", "cohorts: {2026€: {title: X}}",
    // There is no such year, and no such month.
    "milestones: [{id: m, due: 0000-01-01}]", "milestones: [{id: m, due: 2026-13-01}]",
    "calendar: {a: 0000-01-01 to 2026-01-01}", "milestones: [{id: m, weight: 0.0000001}]",
    "forms: [{id: f, fields: {a: text}, rounds: {x: {when: 0000-01-01, was: y}}}]",
    // What something was is an id; of an option, a text.
    "records: [{id: r, states: [{a: {was: start}}]}]", "records: [{id: r, states: [{a: {was: []}}]}]",
    "indicators: [{id: x, categories: {a: {was: all}}}]",
    "forms: [{id: f, fields: {a: text}, rounds: {x: {was: y}}}]",
    "organisations: {fields: {a: [x: {was: y}, z]}}",
  ]

  private static let accepted = [
    "stages: [{id: a, follow_up: \"true\", capacity: 10}, {id: b, capacity: \"10\"}]", "sessions: [{id: s, plan: 4}]",
    "indicators: [{id: x, target: 65}, {id: y, target: -2.5}, {id: z, target: 1.0000000, scale: {0: A, 1000: B}}]",
    "milestones: [{id: m, weight: 0.5}, {id: n, weight: 2}, {id: o, weight: +1}]",
    "cohorts: {2026: {title: 2026}}\nenrols: organisation",
    "records: [{id: r, states: [a, b, [c, d: D]]}]", "records: [{id: r, states: [[a, b]]}]",
    "records: [{id: r, states: [[a], [b: B], c]}]",
    "records: [{id: r, states: [a, {b: B}, c]}, {id: q, states: []}]",
    "sessions: [{id: s, length: 1h59}, {id: t, length: 1h05m}, {id: u, length: 1h0m}]",
    "sessions: [{id: s, plan: 1 per stage}, {id: t, plan: every 10 weeks}, {id: u, plan: \"1\"}, {id: v, plan: 14 hours}]",
    "stages: [økonomi, Ærø, 日本語, a\u{30A}b, łódź, µ, ªº]", "milestones: [{id: m, due: 0001-12-31, weight: 0.000001}]",
    "records: [{id: r, states: [a, {b: {was: [x, y]}}, [{c: {da: C, was: z}}, {d: {title: {en: D}}}]]}]",
    "forms: [{id: f, rounds: {2026: {when: enrolment, was: 1}}, fields: {a: [{b: {was: Yes. Well}}, c]}}]",
    "indicators: [{id: x, categories: {a: {was: b}, c: {en: C, was: [d]}}}]",
    // What is a word elsewhere.
    "stages: [{id: score}, {id: weekends}]\nrecords: [{id: nothing}]",
    "forms: [{id: f, by: organisation, fields: {a: number, b: number full time jobs, c: money DKK, d: sdg}}]",
  ]

  @Test("agree on what is written as a number or a truth value", arguments: [(refused, true), (accepted, false)])
  func numbers(parts: [String], areRefused: Bool) async throws {
    let texts = parts.map { part in
      (part.hasPrefix("programme:") ? "" : "programme: p\n") + "title: T\n\(part)\n"
    }
    for (text, verdict) in zip(texts, try await SchemaValidator.verdicts(on: texts)) {
      let diagnostics = DefinitionReader.read(SourceText(name: "t.yaml", text: text)).diagnostics
      #expect(verdict.parsed && !verdict.errors.isEmpty == areRefused, "the validator: \(verdict.errors)\n\(text)")
      #expect(diagnostics.contains { $0.severity == .error } == areRefused, "the reader: \(diagnostics)\n\(text)")
    }
  }

  @Test("agree on where one more key may stand in the shipped definitions, and where not")
  func strayKeys() async throws {
    var texts: [String] = []
    for name in try Repository.shippedProgrammes() {
      texts += Self.withStrayKeys(String(decoding: try Repository.file("Programmes/\(name)"), as: UTF8.self))
    }
    #expect(texts.count > 50)
    for (text, verdict) in zip(texts, try await SchemaValidator.verdicts(on: texts)) {
      let diagnostics = DefinitionReader.read(SourceText(name: "stray.yaml", text: text)).diagnostics
      let problems = diagnostics.filter { $0.severity == .error }.map(\.finding.kind)
      guard Self.ofYAML.isDisjoint(with: problems) else { continue }
      let isRefused = !verdict.errors.isEmpty
      #expect(isRefused == !Self.structural.isDisjoint(with: problems), "\(problems) \(verdict.errors)\n\(text)")
    }
  }

  /// A text with a key that means nothing after every seventh line that such a key could follow.
  private static func withStrayKeys(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return stride(from: 0, to: lines.count - 1, by: 7).compactMap { index in
      guard let start = lines[index].prefixMatch(of: /( *)(- )?[a-z_]+: [^>|&"{\[]/) else { return nil }
      let depth = start.1.count + (start.2?.count ?? 0)
      guard lines[index + 1].prefix(while: { $0 == " " }).count <= depth else { return nil }
      let stray = String(repeating: " ", count: depth) + "zebra: {x: 1, y: 2}"
      return (lines[...index] + [stray] + lines[(index + 1)...]).joined(separator: "\n")
    }
  }
}

extension SourceText {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension DefinitionProblem {
  /// Its id; a wrong word of a fixed set is told from a phrase that nobody understands.
  fileprivate var kind: String {
    guard case .badValue(_, let expected) = self else { return id }
    switch expected {
    case .oneOf, .boolean, .integer, .number, .positive, .date, .condition: return "bad-value of a fixed set"
    default: return id
    }
  }
}
