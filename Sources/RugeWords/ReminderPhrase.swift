/// Every phrase of reminder messages and of the channels that deliver them.
///
/// A phrase may hold placeholders such as `{{count}}`; one that depends on a number comes in two, `-one` and `-many`.
package enum ReminderPhrase: String, CaseIterable {
  case reminderSubjectOne = "reminder-subject-one"
  case reminderSubjectMany = "reminder-subject-many"
  case reminderGreeting = "reminder-greeting"
  case reminderIntro = "reminder-intro"
  case reminderClosing = "reminder-closing"
  case reminderRegards = "reminder-regards"
  case channelNoFolder = "channel-no-folder"
  case channelNoAddress = "channel-no-address"
  case channelUnusableKey = "channel-unusable-key"
  case channelNotWritten = "channel-not-written"
}
