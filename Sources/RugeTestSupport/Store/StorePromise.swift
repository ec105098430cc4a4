#if canImport(Testing)
  import Testing

  /// Something that every store must do, whatever database it lies in.
  ///
  /// A driver's tests run all of them: `@Test(arguments: StorePromise.all)`.
  package struct StorePromise: Sendable, CustomTestStringConvertible {
    package let testDescription: String
    package let check: @Sendable (any StoreFixture) throws -> Void

    init(_ description: String, _ check: @escaping @Sendable (any StoreFixture) throws -> Void) {
      testDescription = description
      self.check = check
    }

    package static let all = appending + withdrawing + looking + naming + correcting + caring + keeping
  }
#endif
