/// A part of a store's examination, in the order they are done.
package enum DoctorStep: String, CaseIterable, Hashable, Sendable {
  case database, journal, balances, evidence, files
}
