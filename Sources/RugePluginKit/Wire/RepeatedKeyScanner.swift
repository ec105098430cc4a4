/// Finds a key that stands twice in one object, which a JSON decoder would pass over by keeping either value.
///
/// Keys count as the same when they do for Swift: written with escapes or without, composed or decomposed. The scanner
/// takes any bytes: where they are no JSON, it says so or finds nothing, and the decoder says what is wrong.
package struct RepeatedKeyScanner: ~Copyable {
  /// Deeper nesting than this is refused; the decoder's own limit lies higher.
  private static let deepest = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Whether each open bracket is an object's.
  private var isObject: [Bool] = []
  /// The keys of each open object so far.
  private var keys: [SeenKeys] = []
  /// Whether the next string is a key: after `{`, and after a comma in an object.
  private var keyFollows = false

  /// Looks through one line.
  ///
  /// - Throws: ``WireFault/repeatedKey(_:)``, or ``WireFault/notJSON`` where brackets or strings are not closed.
  package static func check(_ line: [UInt8]) throws(WireFault) {
    let fault: WireFault? = line.withUnsafeBufferPointer { bytes in
      var scanner = RepeatedKeyScanner(bytes: bytes)
      do throws(WireFault) { try scanner.scan() } catch { return error }
      return nil
    }
    if let fault { throw fault }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func scan() throws(WireFault) {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): try string()
      case UInt8(ascii: "{"): try open(object: true)
      case UInt8(ascii: "["): try open(object: false)
      case UInt8(ascii: "}"): try close(object: true)
      case UInt8(ascii: "]"): try close(object: false)
      case UInt8(ascii: ","): keyFollows = isObject.last == true
      default: break
      }
    }
    guard isObject.isEmpty else { throw .notJSON }
  }

  private mutating func open(object: Bool) throws(WireFault) {
    guard isObject.count < Self.deepest else { throw .notJSON }
    isObject.append(object)
    if object { keys.append(SeenKeys()) }
    keyFollows = object
  }

  private mutating func close(object: Bool) throws(WireFault) {
    guard isObject.popLast() == object else { throw .notJSON }
    if object { keys.removeLast() }
    keyFollows = false
  }

  /// Reads on from behind the opening quote to behind the closing one.
  private mutating func string() throws(WireFault) {
    let start = position
    var isEscaped = false
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") {
        isEscaped = true
        position += 1
      }
      position += 1
    }
    guard position < bytes.count else { throw .notJSON }
    let text = bytes[start..<position]
    position += 1
    guard keyFollows else { return }
    keyFollows = false
    let key = isEscaped ? Self.unescaped(text) : String(decoding: text, as: UTF8.self)
    guard keys[keys.count - 1].insert(key) else { throw .repeatedKey(key) }
  }
}
