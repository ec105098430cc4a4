/// The system could not read; the code is its error number.
package struct ReadFailure: Error {
  package let code: CInt

  package init(code: CInt) {
    self.code = code
  }
}
