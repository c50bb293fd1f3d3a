#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Opens a file anew and hands out a way to write text into it.
func withFile(_ path: String, _ body: ((String) -> Void) -> Void) {
  let number = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  guard number >= 0 else { return }
  body { text in
    var bytes = Array(text.utf8)
    _ = write(number, &bytes, bytes.count)
  }
  close(number)
}
