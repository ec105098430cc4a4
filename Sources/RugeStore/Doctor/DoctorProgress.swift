package import RugeCore

/// How far an examination has come.
package struct DoctorProgress: Hashable, Sendable {
  package let step: DoctorStep
  package let done: Int64
  package let of: Int64
}
