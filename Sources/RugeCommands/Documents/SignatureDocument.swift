import RugeCore
import RugeWords

/// An agreement that is signed or should be: `ruge agreement list --json`.
struct SignatureDocument: Encodable {
  let id: String
  let title: String
  let signed: Bool
  let signedOn: String?

  init(_ agreement: AgreementKind, _ state: EnrolmentState, _ names: ProgrammeWords) {
    id = agreement.id.rawValue
    title = names.agreement(agreement.id)
    signed = state.signed[agreement.id] != nil
    signedOn = state.signed[agreement.id]?.description
  }
}
