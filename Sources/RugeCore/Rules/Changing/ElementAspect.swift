/// A side of an element, or of the programme as a whole, that can change.
package enum ElementAspect: String, CaseIterable, Hashable, Sendable {
  case title, length, fields, stage, order
  // The programme as a whole
  case host, source, languages, participants, organisationFields, closedDays
  // Stages and exits
  case dates, followUp, optional, repeatable, capacity, choice, enterWhen, leaveWhen, meaning
  // Sessions
  case shape, hostRole, plan, attendance, confirmers, openness, day
  // Forms
  case respondent, about, rounds, score, passedWhen, readers
  // Milestones
  case due, need, evidence, reviewer, weight, reachedWhen
  // Indicators
  case unit, categories, scale, total, collection, baseline, target, aggregate, count
  // Agreements, records, roles
  case signatory, states, side, time, part
  // Reminders and reports
  case schedule, repetition, recipients, quiet, unless, suggestion, escalations
  case audience, coverage, internalDeadline, skipping, comparison, sections
}
