/// Which module asks the questions of a bank.
public enum BankKind: String, Codable, CaseIterable, Sendable {
  case ecq, panel, structured
  case warmUp = "warm-up"
  case samples, cards
}
