import Foundation
import RugeCore
import RugeImport
import Testing

@Suite("Opening files")
struct FileTests {
  @Test("A file that is not there, and a folder, are named for what they are")
  func missing() {
    let missing = #expect(throws: ImportProblem.self) {
      try TableImport(path: "/nonexistent/list.csv", kind: .organisation, today: today)
    }
    #expect(missing?.fault == .notFound)
    #expect(missing?.exitStatus == .notFound)
    #expect(throws: ImportProblem(.isFolder, file: "/tmp")) {
      try TableImport(path: "/tmp", kind: .organisation, today: today)
    }
  }

  @Test("What comes through a pipe is read too, as often as needed")
  func pipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("Navn;Note\r\nLæsehunde;ø\r\n".utf8))
    try pipe.fileHandleForWriting.close()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    let table = try TableImport(path: path, kind: .organisation, today: today)
    for _ in 0..<2 {
      #expect(try table.organisationRows().map { $0.values?.name } == ["Læsehunde"])
    }
  }

  @Test("What the body throws comes out, and the table can be read again")
  func throwing() throws {
    struct Stop: Error {}
    let table = try organisations("Navn\nBaba\nFRAK")
    #expect(throws: Stop.self) { try table.forEachOrganisation { _ in throw Stop() } }
    #expect(try table.organisationRows().count == 2)
  }
}
