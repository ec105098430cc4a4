import Foundation
import RugeStore
import RugeTestSupport

extension SQLiteFixture {
  /// Keeps a file of a person's as evidence, and gives its name.
  func keep(_ text: String, named name: String = "bilag.txt") throws -> String {
    let file = "\(folder)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: file))
    return try evidence.keep(file)
  }
}
