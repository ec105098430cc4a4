import RugeCore
import Synchronization

/// A command that only shows something, maybe more than the terminal has room for: it is shown by a pager then.
protocol PagedCommand: RugeCommand {}

extension PagedCommand {
  static var isPaged: Bool { true }
}

extension AgreementList: PagedCommand {}
extension BoardCommand: PagedCommand {}
extension CohortList: PagedCommand {}
extension ConfigShow: PagedCommand {}
extension EnrolmentList: PagedCommand {}
extension FormCompare: PagedCommand {}
extension FormShow: PagedCommand {}
extension HelpPages: PagedCommand {}
extension HistoryCommand: PagedCommand {}
extension IndicatorList: PagedCommand {}
extension MilestoneList: PagedCommand {}
extension OrganisationList: PagedCommand {}
extension OrganisationShow: PagedCommand {}
extension PersonList: PagedCommand {}
extension ProgrammeList: PagedCommand {}
extension ProgrammeShow: PagedCommand {}
extension RecordList: PagedCommand {}
extension RecordShow: PagedCommand {}
extension RemindDue: PagedCommand {}
extension SessionList: PagedCommand {}
extension StageShow: PagedCommand {}
extension StatusCommand: PagedCommand {}
extension TimelineCommand: PagedCommand {}
extension TodayCommand: PagedCommand {}
