package import RugeCore

/// What is said of files that are kept.
extension Words {
  /// The text of a purpose; for a kept file what it was called and how large it is, not the name it is kept under.
  ///
  /// - Parameters:
  ///   - purpose: What the text is for.
  ///   - texts: All texts of the fact.
  ///   - names: Who knows how large files are.
  /// - Returns: `nil` where the fact has no such text.
  package func kept(
    _ purpose: TextPurpose, in texts: [TextPurpose: String], _ names: some NameSource
  ) -> String? {
    guard let text = texts[purpose], let file = KeptFile(text) else { return texts[purpose] }
    let name = texts[purpose.fileName] ?? nameless(file)
    return names.size(ofFile: text).map { "\(name), \(fileSize($0))" } ?? name
  }

  /// What shows a record, as it stands behind what is said of it; nothing where nothing was handed in.
  package func evidenceMark(in texts: [TextPurpose: String], _ names: some NameSource) -> String? {
    kept(.evidence, in: texts, names).map { say(da: "(bilag: \($0))", en: "(evidence: \($0))") }
  }

  /// That what was to show a change is not kept, since nothing has changed.
  package var evidenceNotKept: String {
    say(
      da: "Bilaget er ikke gemt, for intet er ændret, som det kunne vise.",
      en: "The evidence was not kept, since nothing has changed that it could show.")
  }

  /// A file whose name nobody recorded: `a PDF file`.
  private func nameless(_ file: KeptFile) -> String {
    guard let ending = file.ending?.uppercased() else { return say(da: "en fil", en: "a file") }
    return say(da: "en \(ending)-fil", en: "a \(ending) file")
  }

  /// A size as people read it, in thousands of bytes: `12 kB`, `1.2 MB`.
  private func fileSize(_ bytes: Int) -> String {
    guard bytes >= 1_000 else { return "\(bytes) B" }
    guard bytes >= 1_000_000 else { return "\((bytes + 500) / 1_000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(number(Quantity(millionths: Int64(tenths) * 100_000))) MB"
  }
}
