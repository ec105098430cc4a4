extension SARIFLog {
  /// How the check itself went: a file that cannot be read is no finding in it.
  struct Invocation: Encodable, Sendable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable, Sendable {
    let level = "error"
    let message: Message
    let locations: [Location]
  }

  struct Result: Encodable, Sendable {
    let ruleId: String
    /// The rule's place among those of the driver, from 0.
    let ruleIndex: Int
    /// `error`, `warning` or `note`.
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
    let properties: Properties?
  }

  /// What the format has no name for.
  struct Properties: Encodable, Sendable {
    let suggestion: String
  }

  struct Location: Encodable, Sendable {
    let physicalLocation: PhysicalLocation
    let message: Message?
  }

  struct PhysicalLocation: Encodable, Sendable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct ArtifactLocation: Encodable, Sendable {
    let uri: String
  }

  /// Where something begins, from 1; columns count UTF-16 code units.
  struct Region: Encodable, Sendable {
    let startLine: Int
    let startColumn: Int
  }
}
