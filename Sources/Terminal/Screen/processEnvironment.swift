#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The variables that this program reads, as far as the process was started with them.
public func processEnvironment() -> [String: String] {
  var variables: [String: String] = [:]
  for name in [
    "TERM", "REHEARSE_NO_COLOR", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "VISUAL", "EDITOR",
    "REHEARSE_PAGER", "PAGER", "XDG_RUNTIME_DIR", "TMPDIR", "XTERM_VERSION", "PATH",
    "HOME", "REHEARSE_HOME", "REHEARSE_BANKS", "REHEARSE_SCREEN_READER", "XDG_DATA_HOME",
    "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
  ] {
    if let value = getenv(name) { variables[name] = String(cString: value) }
  }
  return variables
}
