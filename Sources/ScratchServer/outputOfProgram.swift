import Glibc

/// What a program writes to its standard output; its error output becomes the error's message.
package func outputOfProgram(_ arguments: [String]) throws(ScratchServerError) -> String {
  let channel = try makeChannel()
  defer { close(channel.ours) }
  // A file and not a second channel, so that the program cannot block on the one that is not being read.
  let errors = tmpfile()
  defer { if let errors { fclose(errors) } }
  let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
  defer { close(nothing) }
  let streams = Streams(
    input: nothing, output: channel.theirs, errors: errors.map { fileno($0) } ?? nothing)

  let process: pid_t
  do {
    process = try spawn(arguments, streams: streams)
    close(channel.theirs)
  } catch {
    close(channel.theirs)
    throw error
  }
  let output = readToEnd(channel.ours)
  guard awaitExit(of: process) == 0 else {
    errors.map { rewind($0) }
    let message = errors.map { readToEnd(fileno($0)) } ?? ""
    throw .programFailed(name: arguments[0], message: message)
  }
  return output
}
