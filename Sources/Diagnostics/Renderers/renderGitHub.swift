/// Findings as workflow commands that GitHub shows beside the lines: ten of each level, which is all that it
/// takes, and a note of how many more there are.
package func renderGitHub(_ diagnostics: [Diagnostic]) -> String {
  var text = ""
  for severity in [Severity.error, .warning, .note] {
    let found = diagnostics.filter { $0.severity == severity }
    let command = severity == .note ? "notice" : severity.rawValue
    for diagnostic in found.prefix(maximumPerLevel) {
      text += annotation(diagnostic, command: command)
    }
    if found.count > maximumPerLevel {
      let rest = found.count - maximumPerLevel
      text +=
        "::\(command)::\(count(rest, "more \(severity.rawValue)")) in the log of 'vital-spec check'\n"
    }
  }
  return text
}

private let maximumPerLevel = 10

private func annotation(_ diagnostic: Diagnostic, command: String) -> String {
  let range = diagnostic.range
  let properties = [
    "file=\(escapedProperty(range.file))", "line=\(range.line)", "endLine=\(range.end.line)",
    "col=\(range.column)", "title=\(escapedProperty(diagnostic.rule.code))",
  ]
  let message = [diagnostic.summary, diagnostic.help].compactMap(\.self).joined(separator: "; ")
  return "::\(command) \(properties.joined(separator: ","))::\(escapedData(message))\n"
}

private func escapedData(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: String(scalar)
    }
  }.joined()
}

private func escapedProperty(_ text: String) -> String {
  escapedData(text).unicodeScalars.map { scalar in
    switch scalar {
    case ":": "%3A"
    case ",": "%2C"
    default: String(scalar)
    }
  }.joined()
}
