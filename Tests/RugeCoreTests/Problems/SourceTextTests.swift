import RugeCore
import Testing

/// Lines and places of a text file.
struct SourceTextTests {
  @Test func linesEndWithAnyLineBreak() {
    let source = SourceText(name: "t", text: "a\nb\r\nc\rd\n")
    #expect((1...6).map { source.line($0) } == ["a", "b", "c", "d", "", nil])
    #expect(source.line(0) == nil)
    #expect(source.lineCount == 5)
  }

  @Test func anEmptyFileHasOneEmptyLine() {
    let source = SourceText(name: "t", bytes: [])
    #expect(source.lineCount == 1)
    #expect(source.line(1) == "")
    #expect(source.places(ofScalars: [0])[0] == SourcePlace(file: "t", line: 1, column: 1, byteColumn: 1))
  }

  @Test func aByteOrderMarkIsDropped() {
    #expect(SourceText(name: "t", bytes: [0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
  }

  @Test func placesAreThoseOfWalkingThroughTheText() throws {
    let text = "a\u{30A}b\r\n\r👨‍👩‍👧x\n\nøå"
    let source = SourceText(name: "t", text: text)
    let count = text.unicodeScalars.count
    let places = source.places(ofScalars: 0...count)
    for scalar in 0...count {
      // One place alone must be the same as among all the others.
      let alone = try #require(source.places(ofScalars: [scalar])[scalar])
      #expect(alone.line == places[scalar]?.line)
      #expect(alone.byteColumn == places[scalar]?.byteColumn)
    }
    #expect(source.places(ofScalars: [2])[2]?.column == 2)
    #expect(source.places(ofScalars: [11])[11]?.description == "t:3:2")
    #expect(source.places(ofScalars: [count])[count]?.description == "t:5:3")
  }

  @Test func whatLiesBehindTheEndIsTheEnd() {
    let source = SourceText(name: "t", text: "ab")
    #expect(source.places(ofScalars: [99])[99] == SourcePlace(file: "t", line: 1, column: 3, byteColumn: 3))
  }
}
