#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The variables that this process was started with.
public func processEnvironment() -> [String: String] {
  var variables: [String: String] = [:]
  for name in [
    "TERM", "REHEARSE_NO_COLOR", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "VISUAL", "EDITOR",
    "REHEARSE_PAGER", "PAGER", "XDG_RUNTIME_DIR", "TMPDIR", "XTERM_VERSION", "PATH",
  ] {
    if let value = getenv(name) { variables[name] = String(cString: value) }
  }
  return variables
}
