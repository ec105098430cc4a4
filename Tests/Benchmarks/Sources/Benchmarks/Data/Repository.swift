import Foundation

/// Where things lie in this repository.
enum Repository {
  /// The folder of the benchmark package.
  static let package = URL(filePath: #filePath).appending(path: "../../../..").standardized.path
  /// The binary of the tree that `.ci/package .build/ruge` lays out.
  static let binary = URL(filePath: package).appending(path: "../../.build/ruge/bin/ruge").standardized.path
}
