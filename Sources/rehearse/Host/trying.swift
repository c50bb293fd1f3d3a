import ArgumentParser

/// Does what may fail; a failure is told in its own words and ends the command with status 1.
func trying<Value>(_ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let status as ExitCode {
    throw status
  } catch {
    complain(String(describing: error))
    throw ExitStatus.failed
  }
}

/// The same for work that waits.
func trying<Value>(_ work: () async throws -> Value) async throws -> Value {
  do {
    return try await work()
  } catch let status as ExitCode {
    throw status
  } catch {
    complain(String(describing: error))
    throw ExitStatus.failed
  }
}
