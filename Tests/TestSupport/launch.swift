#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts a program with an input and an output of its own and no signal blocked; nil where it cannot.
///
/// Foundation's own way is not for programs that leave a server behind, as it waits for that too, nor
/// for a terminal.
func launch(
  _ program: String, _ arguments: [String], environment: [String: String],
  input: String, output: String, inNewSession: Bool = false
) -> pid_t? {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    let newSession = Int16(POSIX_SPAWN_SETSID)
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    let newSession: Int16 = 0x80
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  // The threads of tests block signals, which a program would take over from them.
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(
    &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | (inNewSession ? newSession : 0))
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDWR, 0)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 1, 2)
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
  var variables: [UnsafeMutablePointer<CChar>?] = environment.map {
    strdup("\($0)=\($1)")
  }
  words.append(nil)
  variables.append(nil)
  defer {
    for word in words + variables { free(word) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  var process: pid_t = 0
  let failure = posix_spawnp(&process, program, &actions, &attributes, words, variables)
  return failure == 0 ? process : nil
}
