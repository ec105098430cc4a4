import Foundation
import RugeCore

/// One part of a mail: its headers and its body.
struct MailPart {
  private let headers: [String: String]
  private let body: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    self.init(bytes[...])
  }

  init(_ bytes: ArraySlice<UInt8>) {
    var headers: [String: String] = [:]
    var rest = bytes
    var name: String?
    while !rest.isEmpty {
      let line = String(decoding: Self.takeLine(&rest), as: UTF8.self)
      if line.isEmpty { break }
      if let first = line.first, first == " " || first == "\t", let name {
        headers[name, default: ""] += " " + line
      } else if let colon = line.firstIndex(of: ":") {
        name = line[..<colon].lowercased()
        headers[name ?? ""] = String(line[line.index(after: colon)...])
      }
    }
    self.headers = headers
    self.body = rest
  }

  /// Its head, where it is a mail.
  var head: MailHead {
    MailHead(sent: headers["date"].flatMap { MailDate.day($0) }, subject: MailSubject(headers["subject"] ?? ""))
  }

  /// The mail that is attached as it is; `nil` where it is anything else.
  var attachedMail: MailPart? {
    type.drop(while: \.isWhitespace).hasPrefix("message/rfc822") ? MailPart(decodedBody) : nil
  }

  private var type: String { (headers["content-type"] ?? "text/plain").lowercased() }

  /// What stands between the parts within it; `nil` where there are none.
  var boundary: String? {
    guard type.drop(while: \.isWhitespace).hasPrefix("multipart/") else { return nil }
    return parameter("boundary")
  }

  var isHTML: Bool { type.drop(while: \.isWhitespace).hasPrefix("text/html") }

  /// Pictures and the like are passed over; answer files go under many types.
  var mayHoldText: Bool {
    let type = type.drop(while: \.isWhitespace)
    return ["text/", "application/json", "application/octet-stream", "message/"].contains { type.hasPrefix($0) }
  }

  /// The body as text.
  var text: String {
    let bytes = decodedBody
    switch parameter("charset")?.lowercased() {
    case "iso-8859-1", "iso-8859-15", "latin1", "windows-1252", "us-ascii":
      return String(validating: bytes, as: UTF8.self) ?? String(data: Data(bytes), encoding: .windowsCP1252)
        ?? String(decoding: bytes, as: UTF8.self)
    default: return String(decoding: bytes, as: UTF8.self)
    }
  }

  private var decodedBody: [UInt8] {
    switch headers["content-transfer-encoding"]?.lowercased().filter({ !$0.isWhitespace }) {
    case "base64": Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map(Array.init) ?? []
    case "quoted-printable": QuotedPrintable.bytes(of: body)
    default: Array(body)
    }
  }

  /// The parts within it.
  func parts(between boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var rest = body
    while !rest.isEmpty {
      let place = rest.startIndex
      let line = Self.takeLine(&rest)
      guard line.starts(with: mark) else { continue }
      if let start { parts.append(body[start..<place]) }
      start = rest.startIndex
      if line.dropFirst(mark.count).starts(with: "--".utf8) { return parts }
    }
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  /// A parameter of the type: `charset="utf-8"`.
  private func parameter(_ name: String) -> String? {
    for piece in (headers["content-type"] ?? "").split(separator: ";").dropFirst() {
      let halves = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if halves.count == 2, halves[0].lowercased() == name {
        return halves[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      }
    }
    return nil
  }

  private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    var line = rest[rest.startIndex..<end]
    rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...]
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return line
  }
}
