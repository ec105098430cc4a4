/// What is recorded of a meeting about one who came to it, as far as a correction may say it otherwise.
package struct MeetingValues: Hashable, Sendable {
  /// One of the things that are told.
  package enum Aspect: CaseIterable, Hashable, Sendable {
    case length, time, people, note
  }

  private let minutes: Int
  private let began: TimeOfDay?
  private let people: [Int64]
  private let note: String?

  /// - Parameters:
  ///   - minutes: How long it was.
  ///   - began: When it began, by the clock.
  ///   - people: The numbers of those who held it, the host first.
  ///   - note: What it was about.
  package init(minutes: Int, began: TimeOfDay? = nil, people: [Int64] = [], note: String? = nil) {
    self.minutes = minutes
    self.began = began
    self.people = people
    self.note = note
  }

  private func differs(from other: Self, in aspect: Aspect) -> Bool {
    switch aspect {
    case .length: minutes != other.minutes
    case .time: began != other.began
    case .people: people != other.people
    case .note: note != other.note
    }
  }
}

extension MeetingValues {
  /// What was recorded of a meeting about one who came to it: first, and by each correction since.
  package struct History: Hashable, Sendable {
    /// What stood at some time.
    package struct Step: Hashable, Sendable {
      package let values: MeetingValues
      /// Whether it was corrected to that for nobody else.
      package let isAlone: Bool

      package init(_ values: MeetingValues, isAlone: Bool) {
        self.values = values
        self.isAlone = isAlone
      }
    }

    /// The present values first.
    private let steps: [Step]

    /// - Parameter steps: What stood from time to time, the present first.
    package init(_ steps: [Step]) {
      self.steps = steps
    }

    /// What a correction for all who came leaves as it is: what differs from the meeting since it was last corrected for
    /// this one alone.
    ///
    /// - Parameters:
    ///   - said: What the correction says.
    ///   - meeting: What stands about the one by whom the meeting is named.
    /// - Returns: Those of the things said that stay.
    package func own(of said: Set<Aspect>, beside meeting: History) -> Set<Aspect> {
      guard let present = steps.first?.values, let named = meeting.steps.first?.values else { return [] }
      return said.filter { aspect in
        let lastChange = zip(steps, steps.dropFirst()).first { $0.values.differs(from: $1.values, in: aspect) }
        return present.differs(from: named, in: aspect) && lastChange?.0.isAlone == true
      }
    }
  }
}
