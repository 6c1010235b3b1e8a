import CPostgres

/// What libpq says of a connection that failed, unless that may hold a part of the password.
func connectionFailure(_ message: String, conninfo: String) -> String {
  let message = trimmed(message)
  let ranges = secretRanges(in: conninfo)
  if ranges.isEmpty { return message }
  // libpq names the place where a malformed string went wrong, which may be inside the password.
  guard let secrets = secretsAsRead(conninfo),
    !ranges.contains(where: { isMisread(conninfo[$0], in: conninfo) })
  else {
    return "the connection string '\(redacting(conninfo))' is malformed: "
      + "quote the password, or write its special characters as %XX in a URI"
  }
  return secrets.reduce(message) { $0.replacing($1, with: "***") }
}

func trimmed(_ text: String) -> String {
  let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
  return String(text[..<end].drop(while: \.isWhitespace))
}

/// The passwords and secrets that libpq finds in a connection string; `nil` if it cannot read it.
private func secretsAsRead(_ conninfo: String) -> [String]? {
  guard let options = PQconninfoParse(conninfo, nil) else { return nil }
  defer { PQconninfoFree(options) }
  var secrets: [String] = []
  var option = options
  while let keyword = option.pointee.keyword {
    if secretSettings.contains(String(cString: keyword)), let value = option.pointee.val {
      secrets.append(String(cString: value))
    }
    option += 1
  }
  return secrets.filter { !$0.isEmpty }
}

private func isMisread(_ secret: Substring, in conninfo: String) -> Bool {
  isURI(conninfo) && secret.contains { "@/?".contains($0) }
}
