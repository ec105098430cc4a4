/// A file that a report wrote into the folder it was given.
public struct ReportFile: Codable, Hashable, Sendable {
  /// Its name in ``ReportRequest/outputFolder``: no folders, no leading dot.
  public var name: String
  /// What it is: `text/html; charset=utf-8`.
  public var mediaType: String

  /// Makes a file's entry.
  public init(name: String, mediaType: String) {
    self.name = name
    self.mediaType = mediaType
  }
}
