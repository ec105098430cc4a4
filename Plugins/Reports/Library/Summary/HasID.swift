/// Something with an id of its own.
protocol HasID {
  var id: String { get }
}
