import Interview
import Journal
import Practice
import Reports

/// The readable transcript beside a journal.
struct TranscriptFile {
  private let transcript: Transcript
  private let page: TranscriptPage

  init(_ transcript: Transcript, session: Session, framework: Framework?) {
    self.transcript = transcript
    page = TranscriptPage(session, framework: framework)
  }

  /// Writes it anew; false, with the reason told, where that cannot be done.
  func write(say: (String) -> Void) -> Bool {
    do {
      try transcript.writeReadable(page.markdown)
      return true
    } catch {
      say(
        "the readable transcript was not written: \(error); 'rehearse export' makes one at any time"
      )
      return false
    }
  }
}
