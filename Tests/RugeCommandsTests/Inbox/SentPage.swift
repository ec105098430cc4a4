import Crypto
import Foundation
import RugeCore
import RugeInbox
import RugeTestSupport

/// A page that was written for somebody, and what they could answer with it.
struct SentPage {
  private struct PageData: Decodable {
    struct Sheet: Decodable {
      let ask: String
      let key: String
      let about: String
    }
    let sheets: [Sheet]
  }

  let html: String
  private let data: PageData

  init(_ path: String) throws {
    html = try String(contentsOfFile: path, encoding: .utf8)
    let match = html.firstMatch(of: /<script type="application\/json" id="data">(.*?)<\/script>/)
    data = try JSONDecoder().decode(PageData.self, from: Data((match?.output.1 ?? "").utf8))
  }

  var asks: [String] { data.sheets.map(\.ask) }
  var abouts: [String] { data.sheets.map(\.about) }

  /// The answer file of somebody who answers so on the first sheets; an empty sheet is not sent.
  func answer(_ sheets: [[(String, AnswerState, String)]]..., given: Day = "2026-06-01") throws -> String {
    var envelopes: [[String: Any]] = []
    for (sheet, entries) in zip(data.sheets, sheets) where !entries.isEmpty {
      guard let ask = AskID(sheet.ask) else { continue }
      let answers = entries.map { $0.map { GivenAnswer($0.0, $0.1, $0.2) } }
      let content = AnswerEnvelope.content(ask: ask, given: given, entries: answers)
      let seal = HMAC<SHA256>.authenticationCode(for: content, using: SymmetricKey(data: Self.bytes(sheet.key)))
      envelopes.append([
        "ask": sheet.ask, "given": given.description,
        "entries": entries.map { $0.map { ["question": $0.0, "state": $0.1.rawValue, "answer": $0.2] } },
        "seal": seal.map { String(format: "%02x", $0) }.joined(),
      ])
    }
    let file: [String: Any] = ["ruge": "ruge-answer", "version": 1, "answers": envelopes]
    return String(decoding: try JSONSerialization.data(withJSONObject: file, options: .prettyPrinted), as: UTF8.self)
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  }
}

extension Lab {
  /// The only file in a folder of the workspace, as a page.
  func page(in folder: String) throws -> SentPage {
    let names = try FileManager.default.contentsOfDirectory(atPath: path("fonden/\(folder)"))
    return try SentPage(path("fonden/\(folder)/\(names.sorted()[0])"))
  }

  func files(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path("fonden/\(folder)"))) ?? []).sorted()
  }

  func putAnswer(_ text: String, _ name: String = "svar.json") throws {
    try FileManager.default.createDirectory(atPath: path("fonden/ind"), withIntermediateDirectories: true)
    try write(text, to: "fonden/ind/\(name)")
  }

  /// A workspace in which Mette advises Læsehunde and Natteravnene.
  static func withAdviser() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try await lab.succeed("person", "add", "Mette Holm", "--email", "mette@example.org")
    for name in ["Læsehunde", "Natteravnene"] {
      try await lab.succeed("org", "add", name, "--on", "2026-01-12")
      try await lab.succeed("enrol", name, "--as", "rådgiver=Mette", "--on", "2026-01-12")
    }
    return lab
  }
}
