/// How the figures of several become one.
enum Aggregate: String, Encodable {
  case sum, mean, lowest, highest, latest
}
