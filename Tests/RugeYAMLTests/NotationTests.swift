import RugeCore
import RugeTestSupport
import Testing

@testable import RugeYAML

/// The reading layer that settings, manifests and definitions share: typed values out, every mistake reported.
struct NotationTests {
  private enum Colour: String, CaseIterable, Sendable {
    case red, green
    case lightBlue = "light blue"
  }

  private struct Settings: Equatable, Sendable {
    let name: String
    let isOpen: Bool
    let port: Int
    let colours: [String]
    let title: LocalisedText?
  }

  private enum SettingsKeys {
    static let name = Key.required("name", Notation<String>.text)
    static let isOpen = Key("open", Notation<Bool>.boolean)
    static let port = Key("port", Notation<Int>.integer(in: 1...65_535))
    static let colours = Key("colours", Notation<[Colour]>.oneOrMore(of: .word))
    static let title = Key("title", Notation<LocalisedText>.localised)

    static let all = Keys(name, isOpen, port, colours, title)
  }

  private static let settings = Notation<Settings>.mapping(SettingsKeys.all) { fields in
    Settings(
      name: fields[SettingsKeys.name] ?? "", isOpen: fields[SettingsKeys.isOpen] ?? false,
      port: fields[SettingsKeys.port] ?? 80, colours: (fields[SettingsKeys.colours] ?? []).map(\.rawValue),
      title: fields[SettingsKeys.title])
  }

  private func read<Value>(_ notation: Notation<Value>, _ text: String) -> (value: Value?, findings: [String]) {
    let reader = NodeReader(SourceText(name: "t.yaml", text: text))
    let value = reader.parse().flatMap { notation.read($0, reader) }
    return (value, MarkedText.lines(of: reader.diagnostics))
  }

  @Test func aMappingBecomesAValue() {
    let text = "name: 007\nopen: true\nport: 8080\ncolours: [red, light blue]\ntitle: {da: Ja, en: Yes}"
    let (value, findings) = read(Self.settings, text)
    #expect(findings == [])
    #expect(
      value
        == Settings(
          name: "007", isOpen: true, port: 8080, colours: ["red", "light blue"],
          title: LocalisedText([.danish: "Ja", .english: "Yes"])))
  }

  @Test func whatIsAbsentHasItsDefault() {
    let (value, findings) = read(Self.settings, "name: x")
    #expect(findings == [])
    #expect(value == Settings(name: "x", isOpen: false, port: 80, colours: [], title: nil))
  }

  @Test func aSingleWordIsAListOfOne() {
    #expect(read(Self.settings, "name: x\ncolours: green").value?.colours == ["green"])
  }

  @Test(arguments: [
    "⟦missing-key⟧open: true",
    "name: x\n⟦unknown-key → colours⟧colors: red",
    "name: x\n⟦unknown-key⟧zzz: red",
    "⟦unknown-key → name⟧nme: x\nopen: true",
    "⟦missing-key⟧{⟦stray-word⟧nme, open: true}",
    "name:⟦empty-value⟧\nopen: true",
    "name: x\ncolours: ⟦bad-value → green⟧gren",
    "name: x\ncolours: [red, ⟦bad-value⟧purple]",
    "name: x\ncolours: ⟦wrong-shape⟧{a: b}",
    "name: x\nport: ⟦bad-value⟧0",
    "name: x\nport: ⟦bad-value⟧65536",
    "name: x\nport: ⟦bad-value → 80⟧+80",
    "name: x\nport: ⟦bad-value → 8080⟧8_080",
    "name: x\nport: ⟦bad-value⟧99999999999999999999",
    "name: x\nopen: ⟦bad-value → false⟧nej",
    "name: x\nopen: ⟦bad-value → true⟧on",
    "name: x\nopen: ⟦bad-value⟧maybe",
    "name: ⟦wrong-shape⟧[x]",
    "name: ⟦wrong-shape⟧{x: y}",
    "⟦wrong-shape → {title: just a text}⟧just a text",
    "⟦wrong-shape⟧- a\n- b",
    "name: x\ntitle: {da: ⟦wrong-shape⟧[a]}",
    "name: x\ntitle: {⟦unknown-key⟧xx: a}",
    "name: ⟦bad⟧x\nport: ⟦bad-value⟧a\nopen: ⟦bad-value⟧b\n⟦unknown-key⟧qqq: c",
  ])
  func everyMistakeIsReported(_ marked: String) {
    let text = MarkedText(marked.replacing("⟦bad⟧", with: ""))
    let source = String(decoding: text.source.bytes, as: UTF8.self)
    #expect(read(Self.settings, source).findings == text.expected)
  }

  @Test func anErrorElsewhereHidesNothing() {
    let (_, findings) = read(Self.settings, "name: !t x\nport: 0\nport: 1")
    #expect(findings == ["1:7 tag", "2:7 bad-value", "3:1 duplicate-key"])
  }

  @Test func whatCouldNotBeReadIsReportedOnce() {
    let (_, findings) = read(Self.settings, "name: *nobody\nport: *nobody")
    #expect(findings == ["1:7 unknown-alias", "2:7 unknown-alias"])
  }

  @Test(arguments: [
    ("a", "a"), ("'a'", "a"), ("|\n  a\n  b\n", "a\nb"), (">-\n  a\n  b", "a b"), ("\"\\u00e5\"", "å"), ("' a '", "a"),
  ])
  func textsLoseOnlyTheirOuterSpace(_ written: String, _ meant: String) {
    #expect(read(Notation<String>.text, written).value == meant)
  }

  @Test(arguments: [("1.5", 1_500_000), ("-2", -2_000_000), ("0.000001", 1)])
  func numbersAreExact(_ written: String, _ millionths: Int64) {
    #expect(read(Notation<Quantity>.number, written).value == Quantity(millionths: millionths))
  }

  @Test(
    arguments: [
      ("1,5", "1.5"), ("1e3", nil), (".5", nil), ("1.", "1"), ("0x10", nil), ("1 000", "1000"), ("0.0000001", nil),
      (".inf", nil), (".nan", nil), ("0o17", nil), ("1_000", "1000"), ("12:30", nil), ("1.000.000,5", "1000000.5"),
      ("1,000", nil),
    ] as [(String, String?)])
  func whatIsNoNumberIsNone(_ written: String, _ meant: String?) {
    let suggestion = meant.map { " → \($0)" } ?? ""
    #expect(read(Notation<Quantity>.number, written).findings == ["1:1 bad-value\(suggestion)"])
  }

  @Test func datesMustExist() {
    #expect(read(Notation<Day>.date, "2028-02-29").value == Day(year: 2028, month: 2, day: 29))
    #expect(read(Notation<Day>.date, "2026-02-29").findings == ["1:1 no-such-day → 2026-02-28"])
  }

  @Test func aTableKeepsTheAuthorsNamesAndOrder() {
    let table = Notation<[String]>.table(of: .text) { entry, reader in
      reader.text(of: entry.value).map { "\(entry.key.text)=\($0)" }
    }
    #expect(read(table, "b: 1\na: 2\nø: 3").value == ["b=1", "a=2", "ø=3"])
    #expect(read(table, "b: 1\na:\n").findings == ["2:1 empty-value"])
  }

  @Test func namesAreCheckedOnceAllIsRead() {
    let reader = NodeReader(SourceText(name: "t.yaml", text: "stage, stagee, other"))
    let ranges = [SourceRange(0..<5), SourceRange(7..<13), SourceRange(15..<20)]
    reader.names.refer(to: "stagee", .stage, at: ranges[1])
    reader.names.refer(to: "stage", .role, at: ranges[2])
    #expect(reader.names.define("stage", .stage, at: ranges[0]) == nil)
    #expect(reader.names.define("stage", .stage, at: ranges[1]) == ranges[0])
    #expect(reader.names.define("stage", .role, at: ranges[2]) == nil)
    reader.names.reportUnknown(to: reader)
    #expect(MarkedText.lines(of: reader.diagnostics) == ["1:8 unknown-reference → stage"])
    #expect(reader.names.unused(.stage).map(\.name) == ["stage"])
    #expect(reader.names.unused(.role).isEmpty)
  }
}
