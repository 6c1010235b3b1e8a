/// The connection string with each password and secret in it replaced by `***`; in doubt it hides too
/// much.
package func redacting(_ conninfo: String) -> String {
  var result = ""
  var end = conninfo.startIndex
  for range in secretRanges(in: conninfo) where range.lowerBound >= end {
    result += conninfo[end..<range.lowerBound] + "***"
    end = range.upperBound
  }
  return result + conninfo[end...]
}

/// Where passwords and secrets stand in a connection string, in order.
func secretRanges(in conninfo: String) -> [Range<String.Index>] {
  isURI(conninfo) ? secretRanges(inURI: conninfo) : secretRanges(inSettings: conninfo)
}

func isURI(_ conninfo: String) -> Bool {
  conninfo.hasPrefix("postgres://") || conninfo.hasPrefix("postgresql://")
}

let secretSettings: Set<String> = [
  "password", "sslpassword", "oauth_client_secret", "scram_client_key", "scram_server_key",
]

// A password with a bare '@', '/' or '?' in it is a mistake, but one to hide too: it runs to the last '@'.
private func secretRanges(inURI uri: String) -> [Range<String.Index>] {
  guard let slashes = uri.firstRange(of: "://") else { return [] }
  var ranges: [Range<String.Index>] = []
  var rest = uri[slashes.upperBound...]
  if let at = rest.lastIndex(of: "@"), let colon = rest[..<at].firstIndex(of: ":") {
    let start = uri.index(after: colon)
    // 'postgres://host:5432/name?application_name=a@b' has no user.
    if !isPortAndPath(uri[start..<at]) {
      ranges.append(start..<at)
      rest = uri[at...]
    }
  }
  guard let mark = rest.firstIndex(of: "?") else { return ranges }
  for setting in uri[uri.index(after: mark)...].split(separator: "&") {
    guard let equals = setting.firstIndex(of: "="),
      secretSettings.contains(percentDecoded(setting[..<equals]))
    else { continue }
    ranges.append(uri.index(after: equals)..<setting.endIndex)
  }
  return ranges
}

private func isPortAndPath(_ text: Substring) -> Bool {
  let afterPort = text.drop { $0.isASCII && $0.isNumber }
  return afterPort.first == "/" && afterPort.contains("?")
}

// A password with a bare blank in it is a mistake too: it runs to the next setting.
private func secretRanges(inSettings settings: String) -> [Range<String.Index>] {
  var ranges: [Range<String.Index>] = []
  var rest = settings[...]
  var secretStart: String.Index?
  while let equals = rest.firstIndex(of: "=") {
    let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? rest[equals..<equals]
    if let start = secretStart {
      ranges.append(start..<trimmedEnd(of: settings[start..<key.startIndex]))
    }
    let value = rest[settings.index(after: equals)...].drop(while: \.isWhitespace)
    secretStart = secretSettings.contains(String(key)) ? value.startIndex : nil
    rest = settings[valueEnd(of: value)...]
  }
  if let start = secretStart { ranges.append(start..<trimmedEnd(of: settings[start...])) }
  return ranges
}

private func trimmedEnd(of text: Substring) -> String.Index {
  text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
}

private func valueEnd(of value: Substring) -> String.Index {
  let isQuoted = value.first == "'"
  var index = value.startIndex
  if isQuoted { index = value.index(after: index) }
  while index < value.endIndex {
    let character = value[index]
    if isQuoted ? character == "'" : character.isWhitespace {
      return isQuoted ? value.index(after: index) : index
    }
    index = value.index(after: index)
    if character == "\\", index < value.endIndex { index = value.index(after: index) }
  }
  return value.endIndex
}

func percentDecoded(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = text.utf8
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let digits = String(rest.prefix(2)),
      let decoded = UInt8(digits, radix: 16)
    {
      bytes.append(decoded)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
