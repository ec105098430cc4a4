/// A folder that only the user may enter, for the files of one call.
package enum PrivateFolder {
  /// Makes a folder, hands over its absolute path, and removes it with all that is in it.
  package static func with<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = try Disk.makeTemporaryFolder()
    defer { Disk.remove(folder) }
    return try await body(folder)
  }
}
