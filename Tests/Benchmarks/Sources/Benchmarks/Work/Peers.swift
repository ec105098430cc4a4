/// The peers that are programs of this package, linked as a release of ruge is: with the Swift library in them, and at a
/// fixed address.
enum Peers {
  /// Builds one and gives the path of its binary.
  static func build(_ product: String) throws -> String {
    let scratch = Repository.package + "/.build-peers"
    let arguments = [
      "build", "--package-path", Repository.package, "--scratch-path", scratch, "-c", "release",
      "--static-swift-stdlib", "-Xlinker", "-no-pie", "-Xlinker", "--no-export-dynamic", "--product", product,
    ]
    try Invocation("swift", arguments).run()
    return "\(scratch)/release/\(product)"
  }
}
