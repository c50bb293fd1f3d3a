/// Which module asks the questions of a bank.
public enum BankKind: String, Codable, CaseIterable, Sendable {
  case ecq, panel, structured, samples, cards
}
