/// Somebody who records facts.
struct Author {
  let id: Int64
  /// Stands for the login in the chain, so that a login can be erased too.
  let digest: [UInt8]

  /// The author with a login, who is entered where the store does not know them yet.
  static func recorded(_ login: String, _ connection: any SQLConnection, salt: @autoclosure () -> [UInt8]) throws
    -> Author
  {
    let known = try connection.first("SELECT id, digest FROM author WHERE login = $1", [.text(login)]) {
      Author(id: $0.integer(0) ?? 0, digest: $0.bytes(1) ?? [])
    }
    if let known { return known }
    let salt = salt()
    let author = Author(
      id: (try connection.number("SELECT max(id) FROM author") ?? 0) + 1,
      digest: Digest.author(login: login, salt: salt))
    try connection.run(
      "INSERT INTO author (id, login, salt, digest) VALUES ($1, $2, $3, $4)",
      [.integer(author.id), .text(login), .bytes(salt), .bytes(author.digest)])
    return author
  }
}
