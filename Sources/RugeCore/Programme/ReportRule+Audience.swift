extension ReportRule.Audience {
  /// Whether it reads what people wrote: the reason for an override, answers in free text, why something is not known.
  ///
  /// The board and the staff do. Others read the answers and records that the programme itself has a section for in a
  /// report to them, and no other text.
  ///
  /// - Parameter rule: The programme's own report that is made for it; `nil` for a plugin's own.
  /// - Returns: Whether it reads the texts of the sections that the report names.
  package func readsTexts(ofSectionsIn rule: ReportRule?) -> Bool { readsTexts || rule?.audience == self }

  /// Whether it reads texts that no report was promised to have.
  package var readsTexts: Bool {
    switch self {
    case .board, .staff: true
    case .funder, .investor, .organisation, .everyone: false
    }
  }

  /// Whether it reads who applies, or applied and never took part: only those do who choose among them.
  ///
  /// Nobody asked to be seen turned away by others who take part, by whoever pays for it, or by everybody.
  package var readsApplicants: Bool {
    switch self {
    case .board, .staff: true
    case .funder, .investor, .organisation, .everyone: false
    }
  }
}
