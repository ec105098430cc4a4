/// The protocol that `ruge` and its plugins speak, as numbers.
public enum PluginProtocol {
  /// The major version that this kit speaks; a request names its own.
  public static let major = 1

  /// Every major version that this kit understands.
  public static let majors = [1]

  /// The most bytes that a line may have, its line feed not counted: 1 MiB.
  public static let longestLine = 1 << 20
}
