/// The words of a mail that has nothing but HTML.
enum PlainHTML {
  private static let lineEnds: Set<String> = ["br", "p", "/p", "div", "/div", "tr", "/tr", "li", "/li", "blockquote"]
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ", "aelig": "æ", "oslash": "ø",
    "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å",
  ]

  static func text(of html: String) -> String {
    var text = ""
    var rest = html[...]
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      text += rest[..<mark]
      let isTag = rest[mark] == "<"
      rest = rest[rest.index(after: mark)...]
      // Longer than this is neither: without a limit, a mail of ampersands would take for ever.
      guard let end = rest.prefix(isTag ? 4096 : 8).firstIndex(of: isTag ? ">" : ";") else {
        text += isTag ? "<" : "&"
        continue
      }
      let inside = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if isTag {
        let name = inside.prefix { $0 != " " && $0 != "\n" && $0 != "\t" }.lowercased()
        if lineEnds.contains(name.hasSuffix("/") ? String(name.dropLast()) : name) { text += "\n" }
      } else {
        text += entities[String(inside)] ?? "&\(inside);"
      }
    }
    return text + rest
  }
}
