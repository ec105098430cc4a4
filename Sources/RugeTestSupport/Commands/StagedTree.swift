import Foundation

/// The installed tree: the binary with its plugins and programmes, as people get it.
///
/// `RUGE_STAGED` names one, as `.ci/package` lays it out. Without it the tree is made of what was built with the tests.
package struct StagedTree: Sendable {
  package let root: String

  package init(root: String) {
    self.root = root
  }

  package var binary: String { root + "/bin/ruge" }
  package var samples: String { root + "/share/ruge/Programmes/Samples" }

  /// The tree that all tests of a run share.
  package static func shared() throws -> StagedTree { try made.get() }

  private static let made = Result { try named() ?? stage() }

  private static func named() -> StagedTree? {
    ProcessInfo.processInfo.environment["RUGE_STAGED"].map {
      StagedTree(root: URL(filePath: $0).standardizedFileURL.path)
    }
  }

  /// Copies rather than links: what `ruge` takes for its place is where its file really lies.
  private static func stage() throws -> StagedTree {
    let root = SharedFolder.path + "/installed"
    let products = Bundle.main.bundleURL.path
    let share = root + "/share/ruge"
    let files = FileManager.default
    try files.createDirectory(atPath: root + "/bin", withIntermediateDirectories: true)
    try files.copyItem(atPath: products + "/ruge", toPath: root + "/bin/ruge")
    for name in ["Reports", "Reminders"] {
      let plugin = "\(share)/plugins/\(name.lowercased())"
      try files.createDirectory(atPath: plugin, withIntermediateDirectories: true)
      try files.copyItem(atPath: "\(products)/\(name.lowercased())", toPath: "\(plugin)/\(name.lowercased())")
      try files.copyItem(atPath: "\(repository)/Plugins/\(name)/plugin.yaml", toPath: "\(plugin)/plugin.yaml")
    }
    try files.copyItem(atPath: repository + "/Programmes", toPath: share + "/Programmes")
    return StagedTree(root: root)
  }

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
}
