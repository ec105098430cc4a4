extension String {
  /// The text as one word of a command line that somebody can paste.
  ///
  /// Letters and digits of any language stay bare; whatever a POSIX shell could read as its own is quoted.
  var shellWord: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "-_./:=@%+,".contains($0) }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }
}
