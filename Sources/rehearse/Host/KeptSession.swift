import Banks
import Interview
import Journal
import Practice
import Reports

/// A session that is kept, read and folded without changing anything.
struct KeptSession {
  let transcript: Transcript
  let contents: JournalContents
  let session: Session
  private let framework: Framework?

  /// Finds it by what a person says.
  ///
  /// Throws the exit status where it cannot be read.
  init(_ words: String) throws {
    let transcript = try trying { try Transcripts(in: Workplace.folders).find(words) }
    let contents = try trying { try transcript.read() }
    session = Session(contents.events)
    framework = session.start.flatMap { start in
      Framework.shipped(start.framework) ?? (try? Workplace())?.framework(start.framework)
    }
    self.transcript = transcript
    self.contents = contents
  }

  var page: TranscriptPage { TranscriptPage(session, framework: framework) }

  var file: TranscriptFile {
    TranscriptFile(transcript, session: session, framework: framework)
  }

  /// Tells what could not be read.
  ///
  /// Throws the exit status if there was anything.
  func reportFaults() throws {
    for fault in contents.faults { complain(fault) }
    if contents.tornBytes > 0 {
      complain(
        "the last \(contents.tornBytes) bytes of '\(contents.path)' were being written when the "
          + "program was stopped; they are passed over, and every whole line is shown")
    }
    guard contents.faults.isEmpty else { throw ExitStatus.notDurable }
  }
}
