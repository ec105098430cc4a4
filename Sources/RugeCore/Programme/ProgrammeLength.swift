/// How long a programme, or a stage of it, lasts.
package enum ProgrammeLength: Hashable, Sendable {
  /// Without an end (`open`).
  case open
  /// `4 to 6 months`; both ends are the same for a single length such as `24 months`.
  case between(Span, Span)
}
