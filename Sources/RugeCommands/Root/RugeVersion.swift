/// The version of this ruge.
enum RugeVersion {
  static let current = "0.1.0"
}
