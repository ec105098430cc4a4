/// The version of this ruge.
package enum RugeVersion {
  package static let current = "0.1.0"
}
