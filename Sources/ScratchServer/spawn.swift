import Glibc

/// The three streams of a child process, as descriptors of ours.
struct Streams {
  var input: CInt
  var output: CInt
  var errors: CInt
}

/// Starts a program, found on the path, with these streams; in a session of its own, Ctrl-C does
/// not reach it.
func spawn(
  _ arguments: [String], streams: Streams, inNewSession: Bool = false
) throws(ScratchServerError) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, streams.input, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, streams.output, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, streams.errors, STDERR_FILENO)
  // A server lives long, and what it holds open would seem open to whoever waits for its end.
  // To close what is not open is no error within the limit.
  for descriptor in STDERR_FILENO + 1..<CInt(min(sysconf(CInt(_SC_OPEN_MAX)), 1024)) {
    posix_spawn_file_actions_addclose(&actions, descriptor)
  }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  // POSIX_SPAWN_SETSID, which the module of the C library leaves out.
  let session: CInt = inNewSession ? 0x80 : 0
  let flags = CInt(POSIX_SPAWN_SETSIGMASK) | CInt(POSIX_SPAWN_SETSIGDEF) | session
  posix_spawnattr_setflags(&attributes, CShort(flags))

  var process = pid_t()
  let program = arguments[0]
  let status = withCStrings(arguments) { arguments in
    withCStrings(childEnvironment()) { environment in
      posix_spawnp(
        &process, program, &actions, &attributes, arguments, environment)
    }
  }
  guard status == 0 else {
    throw .programFailed(name: program, message: String(cString: strerror(status)))
  }
  return process
}

/// Waits for a process of ours and gives its exit status; nonzero for one that a signal ended.
@discardableResult
func awaitExit(of process: pid_t) -> CInt {
  var status: CInt = 0
  while waitpid(process, &status, 0) == -1, errno == EINTR {}
  return status
}

/// All that remains to be read from a descriptor, up to its end.
func readToEnd(_ descriptor: CInt) -> String {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count == -1, errno == EINTR { continue }
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}

/// Two connected ends, of which no child gets one by accident: a pipe would be without that mark for a
/// moment.
func makeChannel() throws(ScratchServerError) -> (ours: CInt, theirs: CInt) {
  var ends: [CInt] = [-1, -1]
  let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
  guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
    throw .programFailed(name: "socketpair", message: String(cString: strerror(errno)))
  }
  return (ends[0], ends[1])
}

/// The environment without settings that would change what PostgreSQL's programs do.
private func childEnvironment() -> [String] {
  var variables: [String] = []
  var next = environ
  while let variable = next.pointee {
    variables.append(String(cString: variable))
    next += 1
  }
  return variables.filter { variable in
    !["PG", "LC_", "LANG", "TZ="].contains { variable.hasPrefix($0) }
  } + ["LC_ALL=C", "TZ=UTC"]
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
