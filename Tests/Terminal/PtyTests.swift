import Foundation
import TestSupport
import Testing

/// Bytes and signals, on a pseudo-terminal.
struct PtyTests {
  @Test func `lines of a paste are text, and a slash typed is a command`() throws {
    let pty = try Demo.onPty()
    #expect(pty.wait(for: "7:42 "))
    pty.type("\u{1B}[200~one\r/quit\r//two\u{1B}[201~\r/draft\r")
    #expect(pty.wait(for: "DRAFT<one\r\n/quit\r\n//two>"))
    pty.type("//typed\r/nope\r")
    #expect(pty.wait(for: "UNKNOWN</nope>"))
    // An unknown command stays in the row to be corrected; until it is there the system has the keys.
    #expect(pty.wait(for: "/nope"))
    pty.type("\u{15}/draft\r")
    #expect(pty.wait(for: "//two\r\n/typed>"))
  }

  @Test func `a paste of a megabyte is taken whole and shown in part`() throws {
    let scratch = try ScratchFolder()
    let pty = try Demo.onPty("draft=\(scratch.path)/draft")
    #expect(pty.wait(for: "7:42 "))
    let text = Array(repeating: String(repeating: "word ", count: 20), count: 10_000)
      .joined(separator: "\n")
    pty.type("\u{1B}[200~\(text)\u{1B}[201~\r")
    pty.type("/quit\r")
    #expect(pty.wait(for: "BYE quit", within: 15))
    #expect(pty.exitStatus() == 0)
    let kept = try String(contentsOfFile: scratch.path + "/draft", encoding: .utf8)
    #expect(kept == text)
    #expect(pty.output.utf8.count < 50_000)
  }

  @Test func `bytes that are no text are told and the rest is kept`() throws {
    let pty = try Demo.onPty()
    #expect(pty.wait(for: "7:42 "))
    pty.type(bytes: Array("caf".utf8) + [0xE9, 0xFF] + Array(" noir\r".utf8))
    #expect(pty.wait(for: "CAME unreadable(bytes: 2)"))
    pty.type(bytes: Array("\u{1B}[200~a".utf8) + [0xFE] + Array("b\u{1B}[201~".utf8))
    #expect(pty.wait(for: "CAME unreadable(bytes: 1)"))
    pty.type("\r/draft\r")
    #expect(pty.wait(for: "DRAFT<caf noir\r\nab>"))
  }

  @Test func `control c keeps the answer and drops a command`() throws {
    let pty = try Demo.onPty()
    #expect(pty.wait(for: "7:42 "))
    pty.type("kept")
    #expect(pty.wait(for: "kept"))
    pty.type("\u{3}")
    #expect(pty.wait(for: "CAME interrupt"))
    pty.type(" text\r/dra")
    #expect(pty.wait(for: "/dra"))
    pty.type("\u{3}")
    #expect(pty.wait(for: "CAME interrupt"))
    pty.type("/draft\r")
    #expect(pty.wait(for: "DRAFT<kept text>"))
  }

  @Test func `enter on an empty row is told, control d and alt enter send`() throws {
    let pty = try Demo.onPty()
    #expect(pty.wait(for: "7:42 "))
    pty.type("\r")
    #expect(pty.wait(for: "CAME emptyEnter"))
    pty.type("text\r\u{4}")
    #expect(pty.wait(for: "BYE sent"))
    #expect(pty.exitStatus() == 0)
    #expect(pty.isOrdinary)
    let other = try Demo.onPty()
    #expect(other.wait(for: "7:42 "))
    other.type("text\u{1B}\r")
    #expect(other.wait(for: "BYE sent"))
  }

  @Test func `control d inside a row deletes and at an empty command prompt ends`() throws {
    let pty = try Demo.onPty("command")
    #expect(pty.wait(for: "› "))
    pty.type("xhelp\u{1}\u{4}\r")
    #expect(pty.wait(for: "CAME command(\"help\")"))
    #expect(pty.wait(for: "› "))
    pty.type("\u{4}")
    #expect(pty.wait(for: "BYE end"))
  }

  @Test func `tab completes commands, never files, and commands are remembered`() throws {
    let scratch = try ScratchFolder()
    let pty = try Demo.onPty("history=\(scratch.path)/h", "draft=\(scratch.path)/draft")
    #expect(pty.wait(for: "7:42 "))
    pty.type("/e\ttc\t\u{15}answer /\t\r/dr\t\r")
    #expect(pty.wait(for: "DRAFT<answer />"))
    pty.type("/command\r")
    #expect(pty.wait(for: "› "))
    pty.type("\u{1B}[A\u{1B}[A\r")
    #expect(pty.wait(for: "DRAFT<answer />"))
    let kept = try String(contentsOfFile: scratch.path + "/h", encoding: .utf8)
    #expect(!kept.contains("answer"))
    #expect(kept.contains("/command"))
  }

  @Test func `stopping and going on gives the row and the terminal back`() throws {
    let pty = try Pty("/bin/bash", ["--norc", "--noprofile", "-i"])
    pty.type("\(Demo.path)\r")
    #expect(pty.wait(for: "7:42 "))
    pty.type("half a thought")
    #expect(pty.wait(for: "half a thought"))
    pty.type("\u{1A}")
    #expect(pty.wait(for: "Stopped"))
    pty.type("fg\r")
    #expect(pty.wait(for: "CAME resumed"))
    #expect(pty.wait(for: "half a thought"))
    #expect(!pty.isOrdinary)
    pty.type(" more\r/draft\r")
    #expect(pty.wait(for: "DRAFT<half a thought more>"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end leaves an ordinary terminal and the draft`(signal: Int32) throws {
    let scratch = try ScratchFolder()
    let pty = try Demo.onPty("draft=\(scratch.path)/draft")
    #expect(pty.wait(for: "7:42 "))
    pty.type("first\rsecond, unfinished")
    #expect(pty.wait(for: "unfinished"))
    #expect(!pty.isOrdinary)
    pty.signal(signal)
    #expect(pty.wait(for: "BYE stop \(signal)"))
    #expect(pty.exitStatus() == 0)
    #expect(pty.isOrdinary)
    #expect(pty.output.contains("\u{1B}[?2004l"))
    let kept = try String(contentsOfFile: scratch.path + "/draft", encoding: .utf8)
    #expect(kept == "first\nsecond, unfinished")
  }

  @Test func `a terminal that vanishes leaves the draft`() throws {
    let scratch = try ScratchFolder()
    let pty = try Demo.onPty("draft=\(scratch.path)/draft")
    #expect(pty.wait(for: "7:42 "))
    pty.type("first\rsecond, unfinished")
    #expect(pty.wait(for: "unfinished"))
    pty.hangUp()
    #expect(pty.exitStatus() == 0)
    let kept = try String(contentsOfFile: scratch.path + "/draft", encoding: .utf8)
    #expect(kept == "first\nsecond, unfinished")
  }

  @Test func `a trap leaves an ordinary terminal`() throws {
    let pty = try Demo.onPty(environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(pty.wait(for: "7:42 "))
    pty.type("/trap\r")
    #expect(pty.wait(for: "1:00"))
    let status = try #require(pty.exitStatus())
    #expect(status > 128)
    #expect(pty.isOrdinary)
    #expect(pty.output.contains("\u{1B}[?2004l"))
  }

  @Test func `for a screen reader a row with text is met with bells alone`() throws {
    let pty = try Demo.onPty("spoken", "bells", "tick")
    #expect(pty.wait(for: "Answer: "))
    pty.type(String(repeating: "word ", count: 39) + "words")
    #expect(pty.wait(for: "words"))
    _ = pty.written(in: 0.2)
    let written = pty.written(in: 5)
    #expect(!written.isEmpty)
    #expect(written.allSatisfy { $0 == 7 })
    pty.type("\r")
    #expect(pty.wait(for: "TIME"))
  }

  @Test func `a terminal that cannot redraw gets the plain editor`() throws {
    let pty = try Demo.onPty(environment: ["TERM": "dumb"])
    #expect(pty.wait(for: "Answer: "))
    #expect(pty.isOrdinary)
    pty.type("one\n\n/draft\n")
    #expect(pty.wait(for: "CAME emptyEnter"))
    #expect(pty.wait(for: "DRAFT<one>"))
    #expect(!pty.output.contains("\u{1B}"))
    pty.type("\u{3}")
    #expect(pty.wait(for: "CAME interrupt"))
    pty.type("\u{4}")
    #expect(pty.wait(for: "BYE sent"))
  }

  @Test func `an editor's text comes back, and one that fails changes nothing`() throws {
    let scratch = try ScratchFolder()
    let good = try scratch.write("printf 'changed\\n' >> \"$1\"", to: "good")
    let pty = try Demo.onPty(environment: ["EDITOR": "sh \(good)", "TMPDIR": scratch.path])
    #expect(pty.wait(for: "7:42 "))
    pty.type("mine\r/edit\r")
    #expect(pty.wait(for: "7:42 "))
    pty.type("/draft\r")
    #expect(pty.wait(for: "DRAFT<mine\r\nchanged>"))
    #expect(scratch.files.map { ($0 as NSString).lastPathComponent } == ["good"])
    let bad = try Demo.onPty(environment: ["VISUAL": "false", "TMPDIR": scratch.path])
    #expect(bad.wait(for: "7:42 "))
    bad.type("mine\r/edit\r")
    #expect(bad.wait(for: "KEPT 'false' ended with status 1"))
    bad.type("/draft\r")
    #expect(bad.wait(for: "DRAFT<mine>"))
    let empty = try Demo.onPty(environment: ["VISUAL": "cp /dev/null", "TMPDIR": scratch.path])
    #expect(empty.wait(for: "7:42 "))
    empty.type("mine\r/edit\r")
    #expect(empty.wait(for: "saved nothing"))
  }

  @Test func `what is taller than the screen goes through the pager`() throws {
    let pty = try Demo.onPty(environment: ["PAGER": "sed s/^/paged:/"])
    #expect(pty.wait(for: "7:42 "))
    pty.type("kept\r/pager\r")
    #expect(pty.wait(for: "paged:line 99"))
    #expect(pty.wait(for: "7:42 "))
    pty.type("/draft\r")
    #expect(pty.wait(for: "DRAFT<kept>"))
    let quitting = try Demo.onPty(environment: ["PAGER": "head -n 1"])
    #expect(quitting.wait(for: "7:42 "))
    quitting.type("/pager\r")
    #expect(quitting.wait(for: "line 1"))
    #expect(quitting.wait(for: "7:42 "))
  }

  @Test func `a locale without letters changes nothing that is typed`() throws {
    let pty = try Demo.onPty(environment: ["LC_ALL": "C"])
    #expect(pty.wait(for: "7:42 "))
    pty.type("café\r/draft\r")
    #expect(pty.wait(for: "DRAFT<café>"))
  }
}
