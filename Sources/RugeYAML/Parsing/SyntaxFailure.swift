/// libyaml could not go on.
struct SyntaxFailure: Error {
  /// libyaml's own words, in English and for programmers; never shown, only recognised.
  let problem: String
  let context: String
  /// Where it stopped, in Unicode scalars.
  let offset: Int
  /// Where what it was reading began.
  let contextOffset: Int?
}
