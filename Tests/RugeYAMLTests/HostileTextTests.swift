import RugeCore
import Testing

@testable import RugeYAML

/// A text made to harm ends soon, with an error that says where.
struct HostileTextTests {
  /// Seconds; without optimisation, and on a machine that builds at the same time, much more is allowed.
  #if DEBUG
    private let limit = 30.0
  #else
    private let limit = 1.0
  #endif

  private func read(_ text: String) -> (findings: [Diagnostic<DefinitionProblem>], seconds: Double) {
    var findings: [Diagnostic<DefinitionProblem>] = []
    let time = ContinuousClock().measure {
      let reader = NodeReader(SourceText(name: "t.yaml", text: text))
      _ = reader.parse()
      findings = reader.diagnostics
    }
    return (findings, time / .seconds(1))
  }

  @Test(arguments: ["[", "{", "[\n", "{a: ", "- ", "? ", "[{a: "])
  func deepNestingStops(_ opening: String) {
    let (findings, seconds) = read(String(repeating: opening, count: 100_000))
    #expect(findings.map(\.finding) == [.tooLarge(.depth(64))])
    #expect(seconds < limit)
  }

  @Test func aBombOfAliasesStops() {
    var text = "a0: &a0 lol\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let (findings, seconds) = read(text)
    #expect(findings.contains { $0.finding == .aliasToCollection("a1") })
    #expect(seconds < limit)
  }

  @Test func manyAliasesStop() {
    let (findings, _) = read("a: &x y\nb: [\(Array(repeating: "*x", count: 101).joined(separator: ", "))]")
    #expect(findings.map(\.finding) == [.tooLarge(.aliases(100))])
  }

  @Test func manyAnchorsAreRead() {
    let (findings, seconds) = read((0..<60_000).map { "- &a\($0) b\n" }.joined())
    #expect(findings.count == NodeReader.findingLimit + 1)
    #expect(findings.first?.finding == .unusedAnchor("a0"))
    #expect(seconds < limit)
  }

  @Test func manyNodesStop() {
    let (findings, seconds) = read("[" + String(repeating: "a,", count: 250_000) + "]")
    #expect(findings.map(\.finding) == [.tooLarge(.nodes(200_000))])
    #expect(seconds < limit)
  }

  @Test func aLongTextStops() {
    let (findings, _) = read("a: " + String(repeating: "x", count: 65_537))
    #expect(findings.map(\.finding) == [.tooLarge(.scalarBytes(65_536))])
  }

  @Test func aLargeFileIsNotEvenRead() {
    let (findings, _) = read(String(repeating: "# remark\n", count: 120_000))
    #expect(findings.map(\.finding) == [.tooLarge(.bytes(1_048_576))])
  }

  @Test func manyMistakesOnOneLongLineEnd() {
    let (findings, seconds) = read(
      "å: [" + String(repeating: "*x, ", count: 90) + String(repeating: "!t å, ", count: 50_000) + "]")
    guard case .tooManyFindings(NodeReader.findingLimit, let rest)? = findings.last?.finding else {
      Issue.record("\(String(describing: findings.last))")
      return
    }
    #expect(rest > 40_000)
    #expect(seconds < limit)
  }

  @Test func manyEqualKeysEnd() {
    let (findings, seconds) = read((0..<50_000).map { "key\($0 % 25_000): 1\n" }.joined())
    #expect(findings.count == NodeReader.findingLimit + 1)
    #expect(seconds < limit)
  }

  @Test func cutAnywhereItNeverCrashes() {
    let text = Array("a: {b: [c, \"d\\n\", 'e'], f: |\n  å\n}\n- g: *h\n? i\n: &j k\n".utf8)
    for length in 0...text.count {
      _ = NodeReader(SourceText(name: "t.yaml", bytes: Array(text[..<length]))).parse()
      _ = NodeReader(SourceText(name: "t.yaml", bytes: Array(text[length...]))).parse()
    }
  }

  @Test func noiseNeverCrashes() {
    // A fault that noise finds must come back in the next run.
    var random = LinearCongruence(state: 5)
    let alphabet = Array("ab:-?,[]{}&*!|>'\"%@` \n\t#å~<=".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let reader = NodeReader(SourceText(name: "t.yaml", bytes: bytes))
      let root = reader.parse()
      #expect(root != nil || reader.hasErrors, "nothing said about \(bytes)")
      for diagnostic in reader.diagnostics { #expect(diagnostic.place.line <= reader.source.lineCount) }
    }
  }
}

/// Knuth's MMIX generator, which is enough for noise.
private struct LinearCongruence: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
