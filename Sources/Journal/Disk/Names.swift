#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts a file into the place of another in one step.
func rename(_ old: String, over new: String) throws(JournalError) {
  guard rename(old, new) == 0 else { throw .cannot("rename", path: old, failure: .last) }
}

/// Removes a file; false where there was none.
@discardableResult
func removeFile(_ path: String) throws(JournalError) -> Bool {
  if unlink(path) == 0 { return true }
  guard SystemFailure.last == .missing else {
    throw .cannot("remove", path: path, failure: .last)
  }
  return false
}

/// The user as whom this program runs.
var effectiveUser: Int { Int(geteuid()) }
