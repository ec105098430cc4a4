/// Names by how they begin: one may be the other with more words, or with another ending.
///
/// What is looked up is found by a number made of letters, however many names there are; nothing is read through. The
/// names are plain ones: whoever leaves the ring off an å leaves it off a name that goes on, too.
struct NameBeginnings: Sendable {
  /// The names that begin with some letters and then have more words: the first of them, and how many there are.
  fileprivate struct Family {
    var first: [String] = []
    var count = 0
  }

  /// By what is left of a name without its ending.
  private var stems: [UInt64: [String]] = [:]
  /// By each beginning that ends where a word does.
  private var families: [UInt64: Family] = [:]

  /// Shorter words say little: what is told apart by less is a name of its own.
  private static let shortest = 5
  /// Where more names begin with another one, they are the chapters of one organisation.
  fileprivate static let largestFamily = 3

  mutating func insert(_ name: PlainName) {
    let letters = Array(name.text.unicodeScalars)
    guard letters.count >= Self.shortest else { return }
    let numbers = Self.numbers(letters)
    for length in Self.stemLengths(letters) { stems[numbers[length], default: []].append(name.text) }
    for length in name.wordEnds where length >= Self.shortest && length < letters.count {
      families[numbers[length], default: Family()].add(name.text)
    }
  }

  /// The names that may be the same: those with another ending, those that go on after all of it, and the one it goes on
  /// after.
  func alike(_ name: PlainName) -> [String] {
    let letters = Array(name.text.unicodeScalars)
    guard letters.count >= Self.shortest else { return [] }
    let numbers = Self.numbers(letters)
    let inflected = Self.stemLengths(letters).flatMap { stems[numbers[$0]] ?? [] }.filter { $0 != name.text }
    let longer = families[numbers[letters.count]].map { $0.count <= Self.largestFamily ? $0.first : [] } ?? []
    let shorter = name.wordEnds.filter { length in
      length >= Self.shortest && length < letters.count
        && families[numbers[length]]?.count ?? 0 < Self.largestFamily
    }.map { length in
      var beginning = String.UnicodeScalarView()
      beginning.append(contentsOf: letters.prefix(length))
      return String(beginning)
    }
    // Two names whose numbers differ are two names.
    return inflected + longer + shorter.filter { Self.digits($0) == Self.digits(name.text) }
  }

  private static func digits(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { ("0"..."9").contains($0) }
  }

  /// The lengths of a name without one of the endings of Danish nouns, and whole.
  private static func stemLengths(_ letters: [Unicode.Scalar]) -> [Int] {
    let stems = endings.filter { letters.count - $0.count >= shortest && letters.suffix($0.count).elementsEqual($0) }
    return [letters.count] + stems.map { letters.count - $0.count }
  }

  private static let endings: [[Unicode.Scalar]] = [
    "e", "n", "en", "et", "er", "r", "ne", "ene", "erne", "s", "ens", "ets", "nes", "ernes",
  ].map { Array($0.unicodeScalars) }

  /// A number for each beginning of a name, by its length, in which the digits of the whole name count, too.
  private static func numbers(_ letters: [Unicode.Scalar]) -> [UInt64] {
    var hash = NameHash()
    for letter in letters where ("0"..."9").contains(letter) { hash.add(letter.value) }
    // What follows are the letters.
    hash.add(0)
    var numbers = [hash.value]
    for letter in letters {
      hash.add(letter.value)
      numbers.append(hash.value)
    }
    return numbers
  }
}

extension NameBeginnings.Family {
  fileprivate mutating func add(_ name: String) {
    count += 1
    if first.count < NameBeginnings.largestFamily { first.append(name) }
  }
}
