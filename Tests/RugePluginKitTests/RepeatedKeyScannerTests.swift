import Foundation
import RugePluginKit
import RugeTestSupport
import Testing

@Suite("Keys that stand twice")
struct RepeatedKeyScannerTests {
  private func fault(_ json: String) -> WireFault? {
    do throws(WireFault) {
      try RepeatedKeyScanner.check(Array(json.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "are found wherever they stand and however they are written",
    arguments: [
      (#"{"a":1,"a":2}"#, "a"),
      (#"{"x":{"a":1,"b":[{}],"a":2}}"#, "a"),
      (#"[{"a":1},{"b":1,"b":1}]"#, "b"),
      (#"{"a":1,"\u0061":2}"#, "a"),
      (#"{"a\"b":1,"a\"b":2}"#, "a\"b"),
      (#"{"å":1,"a\u030a":2}"#, "å"),
      (#"{"😀":1,"\ud83d\ude00":2}"#, "😀"),
      (#"{"a" : "}" , "b":",", "a":0}"#, "a"),
      (#"{"":1,"":2}"#, ""),
    ])
  func found(_ json: String, key: String) {
    #expect(fault(json) == .repeatedKey(key))
  }

  @Test(
    "are not seen where there are none",
    arguments: [
      #"{"a":1,"b":1}"#, #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":1}]"#, #"{"a":"a","b":"a"}"#,
      #"{"a":["a","a"],"b":{}}"#, #"{"a":"\"a\":","b":1}"#, #"{"a\\":1,"a":2}"#, "{}", "[]", "",
    ])
  func notFound(_ json: String) {
    #expect(fault(json) == nil)
  }

  @Test("are found among few keys and among many", arguments: [2, 16, 17, 18, 40])
  func amongMany(_ count: Int) {
    let keys = (0..<count).map { "\"key\($0)\":0" }
    #expect(fault("{\(keys.joined(separator: ","))}") == nil)
    for again in [0, count / 2, count - 1] {
      #expect(fault("{\((keys + [keys[again]]).joined(separator: ","))}") == .repeatedKey("key\(again)"))
    }
  }

  @Test("do not hide in text that is no JSON, and nothing makes the scanner stumble")
  func noJSON() {
    for json in ["{", "}", "[}", "{]", #"{"a"#, #"{"a\"#, #"{"a\u00"#, #"{"\ud83d":1,"\ude00":1}"#, "\"", "\\"] {
      _ = fault(json)
    }
    #expect(fault("{") == .notJSON)
    #expect(fault(String(repeating: "[", count: 100_000)) == .notJSON)
    var random = SeededGenerator(seed: 3)
    let alphabet = Array(#"{}[]",:\u0aå "#.utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
      try? RepeatedKeyScanner.check(bytes)
    }
  }

  @Test("are told apart as by a reader that builds every object")
  func agreesWithOracle() throws {
    var random = SeededGenerator(seed: 11)
    var repeated = 0
    for _ in 0..<3000 {
      var oracle = Oracle(random: random)
      let json = oracle.value(depth: 0)
      random = oracle.random
      _ = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
      #expect((fault(json) != nil) == oracle.hasRepeated, "\(json)")
      repeated += oracle.hasRepeated ? 1 : 0
    }
    #expect((300...2700).contains(repeated), "the examples must have both kinds: \(repeated) of 3000")
  }

  @Test("cost little: a line as long as lines may be, all keys", .timeLimit(.minutes(1)))
  func cost() {
    let keys = (0..<80_000).map { "\"key\($0)\":0" }.joined(separator: ",")
    let elapsed = ContinuousClock().measure { #expect(fault("{\(keys)}") == nil) }
    #expect(elapsed < .seconds(2))
  }

  /// Writes random JSON and knows whether an object in it has a key twice.
  private struct Oracle {
    var random: SeededGenerator
    var hasRepeated = false

    mutating func value(depth: Int) -> String {
      switch Int.random(in: 0...(depth > 3 ? 2 : 5), using: &random) {
      case 0: return "\(Int.random(in: -9...9, using: &random))"
      case 1: return quoted(text())
      case 2: return "null"
      case 3: return "[" + (0..<count()).map { _ in value(depth: depth + 1) }.joined(separator: ", ") + "]"
      default:
        var keys: Set<String> = []
        let entries = (0..<count()).map { _ in
          let key = text()
          if !keys.insert(key).inserted { hasRepeated = true }
          return "\(quoted(key)): \(value(depth: depth + 1))"
        }
        return "{" + entries.joined(separator: ",") + "}"
      }
    }

    private mutating func count() -> Int {
      Int.random(in: 0...4, using: &random)
    }

    private mutating func text() -> String {
      let letters = ["a", "b", "\"", "\\", "\n", "å", "{", "}", ",", ":", "😀", "/"]
      return (0..<Int.random(in: 0...2, using: &random)).map { _ in letters.randomElement(using: &random)! }.joined()
    }

    /// A text in one of the ways in which JSON can write it.
    private mutating func quoted(_ text: String) -> String {
      let asEscapes = Bool.random(using: &random)
      let body = text.utf16.map { unit -> String in
        let hexadecimal = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
      }.joined()
      if asEscapes { return "\"\(body)\"" }
      let plain = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      return "\"\(plain)\""
    }
  }
}
