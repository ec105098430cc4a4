import RugePluginKit

/// How many enrolments are at one place, as a bar.
struct StageBar {
  let title: String
  /// Whether it must be said that the stage comes after the programme proper: its title may say it.
  let isFollowUp: Bool
  /// Whether it is an end rather than a stage.
  let isEnd: Bool
  let count: String
  /// The bar's length, of the longest, in per cent.
  let percent: Int

  static func all(_ summary: ProgressSummary, _ phrases: Phrases) -> [StageBar] {
    let totals = summary.totals
    let counts =
      [totals.waiting] + summary.stages.map(\.count) + [totals.completed, totals.withdrawn]
      + (totals.declined > 0 ? [totals.declined] : [])
    let longest = max(1, counts.max() ?? 1)
    let followUps = Set(summary.stages.filter(\.isFollowUp).map(\.id))
    return zip(Place.all(summary), counts).map { place, count in
      var isFollowUp = false
      if case .stage(let id, let title) = place {
        isFollowUp = followUps.contains(id) && title.lowercased() != phrases[.followUp]
      }
      return StageBar(
        title: PlainText.line(place.title(phrases)), isFollowUp: isFollowUp,
        isEnd: [.completed, .withdrawn, .declined].contains(place), count: phrases.number(count),
        percent: count * 100 / longest)
    }
  }
}
