extension EnrolmentState {
  /// What is recorded under elements that the programme which is followed does not have any more.
  package func recordedOutside(_ programme: Programme) -> [RecordedElement] {
    recordedElements { !isKnown($0, in: programme) }
  }

  /// Whether a programme has the element that something is recorded under; an occurrence of a milestone, where the
  /// milestone comes on that day here.
  func isKnown(_ element: RecordedElement, in programme: Programme) -> Bool {
    guard programme.has(element) else { return false }
    guard let (id, day) = element.occurrence, let day, case .repeating(let series)? = programme.milestone(id)?.due
    else { return true }
    return series.occurrence(named: day, on: Timeline(self, in: programme)) != nil
  }

  /// The elements of some sort that something is recorded under, in order.
  func recordedElements(where isChosen: (RecordedElement) -> Bool) -> [RecordedElement] {
    // Cohorts may be kept beside the definition, and what a reminder sent says nothing about anybody.
    let elements = recordedElements.filter { $0.kind != .cohort && $0.kind != .reminder && isChosen($0) }
    // A part is not told of where the whole is gone.
    return elements.filter { element in
      element.whole.map { whole in !elements.contains(RecordedElement(whole.kind, whole.id)) } ?? true
    }.sorted()
  }
}

extension Event {
  /// Whether it is recorded under an element, or a part of it.
  package func isRecorded(under element: RecordedElement) -> Bool {
    elements.contains { own in
      own == element || own.whole.map { RecordedElement($0.kind, $0.id) == element } ?? false
    }
  }
}
