import Foundation

/// The peers that are programs of this package, linked as a release of ruge is: with the Swift library in them.
enum Peers {
  static func build(_ product: String) throws -> String {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path
    let arguments = [
      "build", "--package-path", package, "--scratch-path", package + "/.build-peers", "-c", "release",
      "--static-swift-stdlib", "--product", product,
    ]
    try Invocation("swift", arguments).run()
    return package + "/.build-peers/release/" + product
  }
}
