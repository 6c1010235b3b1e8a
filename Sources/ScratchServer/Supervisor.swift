import Glibc

/// A shell that makes the server's folder, starts the server in it, and undoes both when the channel to
/// it closes. The kernel closes that however this process ends, so nothing outlives it: no return, no
/// error, no Ctrl-C and no `kill -9` needs code of ours to run.
struct Supervisor: ~Copyable {
  private let process: pid_t
  private let channel: CInt

  /// Starts the shell, as another user when this process is root's.
  init(binaries: PostgresBinaries) throws(ScratchServerError) {
    (process, channel) = try startShell(binaries: binaries)
  }

  /// Stops the server and waits until its folder is gone.
  deinit {
    close(channel)
    awaitExit(of: process)
  }

  /// Waits until the server is being started, and gives its folder.
  borrowing func folder() throws(ScratchServerError) -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(channel, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    let text = String(decoding: line, as: UTF8.self)
    guard text.hasPrefix("folder ") else {
      throw .startFailed(log: text + "\n" + readToEnd(channel))
    }
    return String(text.dropFirst("folder ".count))
  }

  /// Waits, and less long when the server ends meanwhile: then it throws what the server wrote last.
  borrowing func pause(milliseconds: CInt) throws(ScratchServerError) {
    var request = pollfd(fd: channel, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return }
    throw .startFailed(log: readToEnd(channel))
  }
}

private func startShell(
  binaries: PostgresBinaries
) throws(ScratchServerError) -> (process: pid_t, channel: CInt) {
  let shell = ["sh", "-c", supervisorScript, "vital-spec-server", binaries.folder]
  let command = try unprivileged(shell + parentFolders())
  let channel = try makeChannel()
  defer { close(channel.theirs) }
  let streams = Streams(input: channel.theirs, output: channel.theirs, errors: channel.theirs)
  do {
    return (try spawn(command, streams: streams, inNewSession: true), channel.ours)
  } catch {
    close(channel.ours)
    throw error
  }
}

/// Where a server's folder may lie, best first: in memory, given room; else where temporary files go.
private func parentFolders() -> [String] {
  let shared = freeBytes(in: "/dev/shm") >= 512 << 20 ? ["/dev/shm"] : []
  let temporary = getenv("TMPDIR").map { [String(cString: $0)] } ?? []
  // The path of a socket is limited to 107 bytes.
  return (shared + temporary + ["/tmp"]).filter { $0.hasPrefix("/") && $0.utf8.count <= 70 }
}

private func freeBytes(in folder: String) -> UInt {
  var information = statvfs()
  guard statvfs(folder, &information) == 0 else { return 0 }
  return information.f_bavail * information.f_frsize
}

/// The command as PostgreSQL accepts it: under another user when this process is root's.
private func unprivileged(_ command: [String]) throws(ScratchServerError) -> [String] {
  guard geteuid() == 0 else { return command }
  for user in ["postgres", "nobody"] {
    guard let entry = getpwnam(user), hasProgram("setpriv") else { continue }
    return [
      "setpriv", "--reuid=\(user)", "--regid=\(entry.pointee.pw_gid)", "--init-groups",
    ] + command
  }
  throw .noUnprivilegedUser
}

private func hasProgram(_ name: String) -> Bool {
  let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
}
