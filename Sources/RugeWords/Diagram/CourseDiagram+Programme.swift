package import RugeCore

extension CourseDiagram {
  /// What a picture of a programme shows.
  package init(_ programme: Programme, in words: Words) {
    let names = ProgrammeWords(words, programme)
    self = DiagramMaker(names: names).diagram
  }
}
