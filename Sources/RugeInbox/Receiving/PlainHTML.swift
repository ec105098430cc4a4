/// The words of a mail that has nothing but HTML.
///
/// Every byte is looked at a fixed number of times, whatever the mail is made of.
struct PlainHTML {
  private static let lineEnds: Set<String> = ["br", "p", "/p", "div", "/div", "tr", "/tr", "li", "/li", "blockquote"]
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ", "aelig": "æ", "oslash": "ø",
    "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å",
  ]
  /// Names of tags and of characters are shorter than this.
  private static let longestName = 12

  private let bytes: [UInt8]
  private var text: [UInt8] = []
  /// The first `>` that is not behind, or the end.
  private var close = 0

  /// The words, with a line for each paragraph.
  static func text(of html: String) -> String {
    var reading = PlainHTML(bytes: Array(html.utf8))
    reading.read()
    return String(decoding: reading.text, as: UTF8.self)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func read() {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): place = takeTag(at: place)
      case UInt8(ascii: "&"): place = takeEntity(at: place)
      default:
        text.append(bytes[place])
        place += 1
      }
    }
  }

  private mutating func takeTag(at place: Int) -> Int {
    close = max(close, place)
    while close < bytes.count, bytes[close] != UInt8(ascii: ">") { close += 1 }
    guard close < bytes.count else {
      text.append(bytes[place])
      return place + 1
    }
    let name = bytes[(place + 1)..<close].prefix(Self.longestName).prefix { byte in
      byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
    }
    let word = String(decoding: name, as: UTF8.self).lowercased()
    if Self.lineEnds.contains(word.hasSuffix("/") ? String(word.dropLast()) : word) { text.append(UInt8(ascii: "\n")) }
    return close + 1
  }

  private mutating func takeEntity(at place: Int) -> Int {
    let rest = bytes[(place + 1)...].prefix(Self.longestName)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
      let meant = Self.entities[String(decoding: bytes[(place + 1)..<end], as: UTF8.self)]
    else {
      text.append(bytes[place])
      return place + 1
    }
    text.append(contentsOf: meant.utf8)
    return end + 1
  }
}
