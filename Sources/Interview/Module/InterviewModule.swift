/// A way to run an interview over questions from banks.
///
/// The requirements are `async` so that a module may live in another process; one that is compiled
/// in fulfils them with plain functions. A module never draws, never reads files and keeps no state:
/// all it may know is in what it is handed.
public protocol InterviewModule: Sendable {
  var manifest: ModuleManifest { get }
  /// A plan for what was asked: items in order, times, mode, how many probes, closing.
  func plan(_ request: PracticeRequest) async throws(ModuleError) -> Plan
  /// The next step of that plan, given the session so far.
  func next(in view: SessionView) async throws(ModuleError) -> Step
}

extension InterviewModule {
  public func next(in view: SessionView) async throws(ModuleError) -> Step {
    view.nextInOrder
  }
}
