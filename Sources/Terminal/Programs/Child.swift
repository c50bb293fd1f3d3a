import CLineEditor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program in this one's place on the terminal, until it ends.
enum Child {
  /// Runs a command line of the shell with one argument after it; gives its exit status.
  ///
  /// Its standard input is the terminal, or a text that is given. The signals of the keyboard are
  /// its own meanwhile, and Ctrl-Z stops both.
  static func run(_ command: String, argument: String? = nil, input: String? = nil) -> Int32 {
    var terminal = termios()
    let isTerminal = tcgetattr(0, &terminal) == 0
    le_lend_signals(1)
    defer {
      le_lend_signals(0)
      if isTerminal { tcsetattr(0, TCSADRAIN, &terminal) }
    }
    let channel = input.map { _ in makePipe() }
    guard let process = spawn(command, argument, readingFrom: channel?.readEnd) else {
      if let channel { close(channel.readEnd, channel.writeEnd) }
      return 127
    }
    if let channel, let input {
      close(channel.readEnd)
      write(input, to: channel.writeEnd)
      close(channel.writeEnd)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func makePipe() -> (readEnd: Int32, writeEnd: Int32) {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func close(_ ends: Int32...) {
    for end in ends {
      #if canImport(Glibc)
        Glibc.close(end)
      #elseif canImport(Musl)
        Musl.close(end)
      #else
        Darwin.close(end)
      #endif
    }
  }

  private static func spawn(
    _ command: String, _ argument: String?, readingFrom input: Int32?
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let line = argument == nil ? command : command + " \"$1\""
    let words = ["sh", "-c", line, "sh", argument ?? ""]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for word in arguments { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environ)
    return failure == 0 ? process : nil
  }
}
